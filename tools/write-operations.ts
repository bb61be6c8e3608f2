import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isCompositeType, isEnumType, Kind, parse, validate } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { format } from 'prettier';
import { readOperations } from '../web/vite/read-operations.js';
import type { ReadOperation } from '../web/vite/read-operations.js';
import { selectionType } from './selection-type.js';
import { variablesType } from './variables-type.js';

/** What the whole file is written from. */
interface Source {
  readonly schema: GraphQLSchema;
  readonly enums: Set<string>;
  readonly inputs: Map<string, string>;
}

/**
 * The text of web/generated/operations.ts: each operation of the dashboard, with the types of what
 * it takes and gives.
 */
export async function generateOperations(root: string): Promise<string> {
  const schema = buildSchema(readFileSync(join(root, 'schema/api.graphql'), 'utf8'));
  const source: Source = { schema, enums: new Set(), inputs: new Map() };
  const operations = (await readOperations(join(root, 'web/operations'))).map((operation) => ({
    operation,
    document: checked(schema, operation),
  }));
  const parts = byName(operations.flatMap(({ document }) => [...fragmentsOf(document).values()]));
  const body = [
    ...[...parts.values()].map((part) => writePart(source, part, parts)),
    ...operations.map(({ operation, document }) => writeOperation(source, operation, document)),
  ];
  const text = [
    '// Made by `npm run generate` from web/operations; not edited by hand.',
    "import type { StoredOperation } from '../data/stored-operation.js';",
    ...[...source.enums].sort().map((name) => writeEnum(schema, name)),
    ...[...source.inputs].sort().map(([name, fields]) => `export interface ${name} ${fields}`),
    ...body,
  ].join('\n\n');
  return format(text, { parser: 'typescript', printWidth: 100, singleQuote: true });
}

/** Writes the file into the clone. */
export async function writeOperations(root: string): Promise<void> {
  mkdirSync(join(root, 'web/generated'), { recursive: true });
  writeFileSync(join(root, 'web/generated/operations.ts'), await generateOperations(root));
}

function checked(schema: GraphQLSchema, { name, query }: ReadOperation): DocumentNode {
  const document = parse(query);
  const errors = validate(schema, document);
  if (errors.length > 0)
    throw new Error(
      `web/operations/${name}.graphql does not fit the schema:\n${errors.map(String).join('\n')}`,
    );
  return document;
}

function writeOperation(
  source: Source,
  { name, hash }: ReadOperation,
  document: DocumentNode,
): string {
  const query = source.schema.getQueryType();
  const definition = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  if (definition === undefined || !query)
    throw new Error(`web/operations/${name}.graphql holds no query.`);
  const constant = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const title = constant.charAt(0).toUpperCase() + constant.slice(1);
  const fragments = fragmentsOf(document);
  return [
    `/** What \`${name}\` gives. */`,
    `export type ${title}Data = ${selectionType({ ...source, fragments }, query, [definition.selectionSet])};`,
    `/** What \`${name}\` takes. */`,
    `export interface ${title}Variables ${variablesType(source, definition)}`,
    `/** The operation of web/operations/${name}.graphql. */`,
    `export const ${constant}: StoredOperation<${title}Data, ${title}Variables> = { name: '${name}', hash: '${hash}' };`,
  ].join('\n');
}

function writePart(
  source: Source,
  part: FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string {
  const type = source.schema.getType(part.typeCondition.name.value);
  if (!isCompositeType(type)) throw new Error(`${part.name.value} is of no type with fields`);
  return [
    `/** What the fragment \`${part.name.value}\` gives. */`,
    `export type ${part.name.value}Fields = ${selectionType({ ...source, fragments }, type, [part.selectionSet])};`,
  ].join('\n');
}

function writeEnum(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enum`);
  const values = type.getValues().map((value) => `'${value.name}'`);
  return `export type ${name} = ${values.join(' | ')};`;
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return byName(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [each] : [])),
  );
}

function byName(
  all: readonly FragmentDefinitionNode[],
): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    all
      .map((part) => [part.name.value, part] as const)
      .sort(([one], [other]) => one.localeCompare(other)),
  );
}
