import { beforeAll, expect, test } from '@jest/globals';
import {
  TypeInfo,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import { storedQuestions } from './stored-questions.js';
import type { StoredQuestion } from './stored-questions.js';

/** Fields that every page has: used on one, they are the same on all. */
const ofPages = /^\w+(Connection|Edge)\.|\(first$|\(after$/;

let schema: GraphQLSchema;
let used: ReadonlySet<string>;
beforeAll(async () => {
  schema = await buildApiSchema();
  used = new Set(storedQuestions().flatMap((question) => [...usedBy(schema, question)]));
});

test('every field, argument and filter field is used by a stored question', () => {
  expect(all(schema).filter((name) => !isUsed(name))).toEqual([]);
});

test('every part of a page is used', () => {
  const parts = ['nodes', 'edges', 'pageInfo', 'totalCount', 'cursor', 'node'];
  expect(
    parts.filter(
      (part) => ![...used].some((name) => new RegExp(`(Connection|Edge)\\.${part}$`).test(name)),
    ),
  ).toEqual([]);
});

/** Asked of the type itself, or of an interface that it has the field from. */
function isUsed(name: string): boolean {
  const [, typeName = '', rest = ''] = /^(\w+)(\..+)$/.exec(name) ?? [];
  const type = schema.getType(typeName);
  const kin = isObjectType(type)
    ? type.getInterfaces()
    : isInterfaceType(type)
      ? schema.getPossibleTypes(type)
      : [];
  return (
    ofPages.test(name) || used.has(name) || kin.some((each) => used.has(`${each.name}${rest}`))
  );
}

function all(whole: GraphQLSchema): string[] {
  return Object.values(whole.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => {
      if (isInputObjectType(type))
        return Object.keys(type.getFields()).map((field) => `${type.name}.${field}`);
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) => [
        `${type.name}.${field.name}`,
        ...field.args.map((arg) => `${type.name}.${field.name}(${arg.name}`),
      ]);
    });
}

function usedBy(whole: GraphQLSchema, question: StoredQuestion): Set<string> {
  const found = new Set<string>();
  const info = new TypeInfo(whole);
  visit(
    parse(question.query),
    visitWithTypeInfo(info, {
      Field: (node) => {
        found.add(`${info.getParentType()?.name}.${node.name.value}`);
      },
      Argument: (node) => {
        found.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}(${node.name.value}`);
      },
      ObjectField: (node) => {
        const input = info.getParentInputType();
        if (input) found.add(`${getNamedType(input).name}.${node.name.value}`);
      },
      VariableDefinition: (node) => {
        const input = info.getInputType();
        if (input)
          for (const name of fieldsIn(input, question.variables[node.variable.name.value]))
            found.add(name);
      },
    }),
  );
  return found;
}

/** The fields of input types that a variable's value holds. */
function fieldsIn(type: GraphQLInputType, value: unknown): string[] {
  const named = getNamedType(type);
  if (Array.isArray(value)) return value.flatMap((item) => fieldsIn(named, item));
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const field = named.getFields()[key];
    return field === undefined ? [] : [`${named.name}.${key}`, ...fieldsIn(field.type, inner)];
  });
}
