import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  print,
} from 'graphql';
import type { DocumentNode, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { buildApiSchema, schemaText } from '../../src/api/schema.js';
import { checkout, hasShared, shared } from '../setup/checkout.js';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildApiSchema();
});

test('schema/api.graphql is what the classes say (`npm run generate` writes it)', () => {
  expect(schemaText(schema)).toBe(readFileSync(join(checkout, 'schema/api.graphql'), 'utf8'));
});

// type-graphql has no place for a description of the root type itself.
test('every type, field, argument and value is described', () => {
  expect(
    parts(schema)
      .filter((part) => part.description.trim() === '' && part.name !== 'Query')
      .map((part) => part.name),
  ).toEqual([]);
});

test('nothing that was released has gone or changed its type', () => {
  const released = buildSchema(readFileSync(join(checkout, 'schema/api.released.graphql'), 'utf8'));
  expect(findBreakingChanges(released, schema).map((change) => change.description)).toEqual([]);
});

const contract = 'design/api-expanded.graphql';
(hasShared(contract) ? describe : describe.skip)(
  `the agreed contract${hasShared(contract) ? '' : ' (skipped: ../shared is absent)'}`,
  () => {
    test('is kept by everything that exists: names, types, nullability, defaults', () => {
      const agreed = buildSchema(readFileSync(join(shared, contract), 'utf8'));
      const ours = new Map(parts(schema).map((part) => [part.name, part.type]));
      const wrong = parts(agreed).filter(
        (part) => ours.has(part.name) && ours.get(part.name) !== part.type,
      );
      expect(
        wrong.map((part) => `${part.name}: ${ours.get(part.name)} instead of ${part.type}`),
      ).toEqual([]);
    });

    test('lacks only what the list lets it', () => {
      const agreed = buildSchema(readFileSync(join(shared, contract), 'utf8'));
      const ours = new Set(parts(schema).map((part) => part.name));
      const gone = parts(agreed)
        .map((part) => part.name)
        .filter((name) => !ours.has(name));
      const holders = gone.filter(
        (name) => !/[.(]/.test(name) || !gone.includes(name.replace(/[.(][^.(]*$/, '')),
      );
      expect(holders).toEqual([]);
    });
  },
);

const additions = 'design/dashboard-additions.graphql';
(hasShared(additions) ? describe : describe.skip)(
  `the additions for the dashboard${hasShared(additions) ? '' : ' (skipped: ../shared is absent)'}`,
  () => {
    /** What is agreed and we do not have yet: this list only ever gets shorter. */
    const later: readonly string[] = [
      'Query.changes',
      'Change',
      'ChangeEffect',
      'ChangeFilter',
      'ChangeConnection',
      'ChangeEdge',
    ];

    test('are there as agreed: names, types, defaults', () => {
      const ours = new Map(fieldsOf(parse(schemaText(schema))));
      const agreed = fieldsOf(parse(readFileSync(join(shared, additions), 'utf8')));
      expect(agreed.length).toBeGreaterThan(40);
      expect(
        agreed.filter(
          ([name, type]) => ours.get(name) !== type && !later.includes(holderOf(name, later)),
        ),
      ).toEqual([]);
    });
  },
);

/**
 * The part of a name that a list has: `Query.changes(first` is told by `Query.changes`,
 * `Change.fact` by `Change`.
 */
function holderOf(name: string, list: readonly string[]): string {
  return list.find((each) => name === each || /^[.(]/.test(name.slice(each.length))) ?? name;
}

/**
 * Every field, argument and value that a document defines or adds, with its type and default as
 * written.
 */
function fieldsOf(document: DocumentNode): [string, string][] {
  return document.definitions.flatMap((definition): [string, string][] => {
    if ('values' in definition)
      return (definition.values ?? []).map((value) => [
        `${definition.name.value}.${value.name.value}`,
        'value',
      ]);
    if (!('fields' in definition)) return [];
    return (definition.fields ?? []).flatMap((field): [string, string][] => {
      const name = `${definition.name.value}.${field.name.value}`;
      const args = 'arguments' in field ? (field.arguments ?? []) : [];
      return [
        [name, print(field.type)],
        ...args.map((arg): [string, string] => [
          `${name}(${arg.name.value}`,
          [arg.type, ...(arg.defaultValue === undefined ? [] : [arg.defaultValue])]
            .map((node) => print(node))
            .join(' = '),
        ]),
      ];
    });
  });
}

interface Part {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/**
 * Everything in a schema that has a name of its own: `Event`, `Event.encounters`,
 * `Event.encounters(first`.
 */
function parts(whole: GraphQLSchema): Part[] {
  return Object.values(whole.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .flatMap(partsOf);
}

function partsOf(type: GraphQLNamedType): Part[] {
  const own = { name: type.name, type: type.constructor.name, description: type.description ?? '' };
  if (isEnumType(type))
    return [
      own,
      ...type.getValues().map((value) => ({
        name: `${type.name}.${value.name}`,
        type: 'value',
        description: value.description ?? '',
      })),
    ];
  if (isInputObjectType(type))
    return [
      own,
      ...Object.values(type.getFields()).map((field) => ({
        name: `${type.name}.${field.name}`,
        type: typed(field),
        description: field.description ?? '',
      })),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  return [
    own,
    ...Object.values(type.getFields()).flatMap((field) => [
      {
        name: `${type.name}.${field.name}`,
        type: String(field.type),
        description: field.description ?? '',
      },
      ...field.args.map((arg) => ({
        name: `${type.name}.${field.name}(${arg.name}`,
        type: typed(arg),
        description: arg.description ?? '',
      })),
    ]),
  ];
}

function typed(input: { readonly type: unknown; readonly defaultValue?: unknown }): string {
  return `${String(input.type)}${input.defaultValue === undefined ? '' : ` = ${JSON.stringify(input.defaultValue)}`}`;
}
