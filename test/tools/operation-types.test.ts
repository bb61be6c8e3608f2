import { describe, expect, test } from '@jest/globals';
import { buildSchema, Kind, parse } from 'graphql';
import type { FragmentDefinitionNode, OperationDefinitionNode } from 'graphql';
import { format } from 'prettier';
import { selectionType } from '../../tools/selection-type.js';
import { variablesType } from '../../tools/variables-type.js';

const schema = buildSchema(`
  enum Rank { HIGH LOW }
  interface Named { name: String! }
  type Ship implements Named { name: String!, tons: Float, masts: Int, rank: Rank! }
  type Port implements Named { name: String!, ships(of: Filter): [Ship!]!, open: Boolean }
  union Place = Port | Ship
  input Filter { rank: Rank, ids: [ID!]!, not: Filter }
  type Query { port: Port, named: Named!, place: Place! }
`);

const read = (text: string) => {
  const { definitions } = parse(text);
  const operation = definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = new Map(
    definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  const query = schema.getQueryType();
  if (operation === undefined || !query) throw new Error('there is a query to read');
  return { operation, fragments, query };
};

/** Brackets more or less make no other type. */
const laidOut = (type: string): Promise<string> =>
  format(`type Given = ${type};`, { parser: 'typescript' });

describe('the type of what an operation gives', () => {
  const typeOf = (text: string): string => {
    const { operation, fragments, query } = read(text);
    const source = { schema, fragments, enums: new Set<string>() };
    return selectionType(source, query, [operation.selectionSet]);
  };

  test.each([
    [
      'may be null where the schema says so, and a list of what is there where it says that',
      '{ port { open ships { tons } } }',
      '{ readonly port: { readonly open: boolean | null; readonly ships: readonly ({ readonly tons: number | null; })[]; } | null; }',
    ],
    [
      'has the names that the question gives',
      '{ named { called: name } }',
      '{ readonly named: { readonly called: string; }; }',
    ],
    [
      'lacks what a directive leaves out, unless the field is also asked without one',
      'query ($no: Boolean!) { port { open @include(if: $no) ships @skip(if: $no) { name } ships { tons } } }',
      '{ readonly port: { readonly open?: boolean | null; readonly ships: readonly ({ readonly name: string; readonly tons: number | null; })[]; } | null; }',
    ],
    [
      'is a union where several sorts may come, each with the fields of the others as undefined',
      '{ place { ...ship ... on Port { open } } } fragment ship on Ship { tons }',
      '{ readonly place: ({ readonly open: boolean | null; readonly tons?: undefined; } | { readonly open?: undefined; readonly tons: number | null; }); }',
    ],
    [
      'is one type where all sorts have the same fields, with all their names',
      '{ named { __typename name } }',
      "{ readonly named: { readonly __typename: 'Ship' | 'Port'; readonly name: string; }; }",
    ],
  ])('%s', async (_, text, type) => {
    expect(await laidOut(typeOf(text))).toBe(await laidOut(type));
  });

  test('notes the enums that it names', () => {
    const { operation, fragments, query } = read('{ port { ships { rank } } }');
    const source = { schema, fragments, enums: new Set<string>() };
    expect(selectionType(source, query, [operation.selectionSet])).toContain(
      'readonly rank: Rank;',
    );
    expect([...source.enums]).toEqual(['Rank']);
  });
});

describe('the type of what an operation takes', () => {
  const inputs = new Map<string, string>();
  const enums = new Set<string>();
  const typeOf = (text: string): string => {
    const { operation } = read(text);
    return variablesType({ schema, enums, inputs }, operation);
  };

  test.each([
    ['has to be given when it may not be null', '$a: Int!', 'readonly a: number;'],
    ['may be left out when it may be null', '$a: Int', 'readonly a?: number | null | undefined;'],
    ['may be left out when it has a default', '$a: Int! = 1', 'readonly a?: number | undefined;'],
    ['may be a list', '$a: [ID!]!', 'readonly a: readonly (string)[];'],
  ])('%s', (_, variable, type) => {
    expect(typeOf(`query (${variable}) { port { open } }`)).toBe(`{ ${type} }`);
  });

  test('is named where it is an input, which may hold itself', () => {
    expect(typeOf('query ($a: Filter!) { port { ships(of: $a) { name } } }')).toBe(
      '{ readonly a: Filter; }',
    );
    expect(inputs.get('Filter')).toBe(
      '{ readonly rank?: Rank | null | undefined; readonly ids: readonly (string)[]; readonly not?: Filter | null | undefined; }',
    );
    expect([...enums]).toEqual(['Rank']);
  });
});
