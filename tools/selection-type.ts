import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLType,
  SelectionSetNode,
} from 'graphql';

/** What the types of selections are written from, and the enums met on the way. */
export interface TypeSource {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly enums: Set<string>;
}

/** A field of an answer: every place that selects it, and whether a directive may leave it out. */
interface Selected {
  readonly nodes: readonly FieldNode[];
  readonly mayBeMissing: boolean;
}

const scalars: Readonly<Record<string, string>> = {
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
};

/**
 * The TypeScript type of what a selection gives. Where several sorts of things may come, it is a
 * union of all, each with the fields of the others as `undefined`, so that a page may ask for any
 * of them without asking which it is.
 */
export function selectionType(
  source: TypeSource,
  parent: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): string {
  const variants = new Map<string, { names: string[]; fields: ReadonlyMap<string, string> }>();
  for (const type of possibleTypes(source, parent)) {
    const fields = fieldsOf(source, type, sets);
    const key = [...fields.values()].join('\n');
    const variant = variants.get(key) ?? { names: [], fields };
    variant.names.push(type.name);
    variants.set(key, variant);
  }
  const all = [...variants.values()];
  const keys = [...new Set(all.flatMap(({ fields }) => [...fields.keys()]))];
  return all.map(({ names, fields }) => writeVariant(names, fields, keys)).join(' | ');
}

/** The TypeScript name of a leaf type; an enum is noted as needed. */
export function leafType(type: GraphQLNamedType, enums: Set<string>): string {
  if (!isEnumType(type)) return scalars[type.name] ?? 'string';
  enums.add(type.name);
  return type.name;
}

function writeVariant(
  names: readonly string[],
  fields: ReadonlyMap<string, string>,
  keys: readonly string[],
): string {
  const lines = keys.map((key) => {
    const text = fields.get(key);
    if (text === undefined) return `readonly ${key}?: undefined;`;
    return text.replace(TYPENAME, names.map((name) => `'${name}'`).join(' | '));
  });
  return `{ ${lines.join(' ')} }`;
}

/**
 * Stands for the names of the types, which are known only when alike ones have been put together.
 */
const TYPENAME = '«typename»';

function fieldsOf(
  source: TypeSource,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, string> {
  const selected = new Map<string, Selected>();
  for (const set of sets) collect(source, { type, set, mayBeMissing: false, into: selected });
  return new Map(
    [...selected].map(([key, { nodes, mayBeMissing }]) => [
      key,
      `readonly ${key}${mayBeMissing ? '?' : ''}: ${fieldType(source, type, nodes)};`,
    ]),
  );
}

function fieldType(
  source: TypeSource,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): string {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return TYPENAME;
  const field = type.getFields()[name];
  if (field === undefined) throw new Error(`${type.name} has no field ${name}`);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return written(field.type, () => {
    const named = getNamedType(field.type);
    return isCompositeType(named)
      ? selectionType(source, named, sets)
      : leafType(named, source.enums);
  });
}

/** Wraps a named type in the lists and nulls of a field. */
function written(type: GraphQLType, named: () => string): string {
  if (isNonNullType(type)) return writtenNonNull(type.ofType, named);
  return `${writtenNonNull(type, named)} | null`;
}

function writtenNonNull(type: GraphQLType, named: () => string): string {
  if (isListType(type)) return `readonly (${written(type.ofType, named)})[]`;
  const text = named();
  return text.includes(' | ') ? `(${text})` : text;
}

function collect(
  source: TypeSource,
  at: {
    readonly type: GraphQLObjectType;
    readonly set: SelectionSetNode;
    readonly mayBeMissing: boolean;
    readonly into: Map<string, Selected>;
  },
): void {
  for (const selection of at.set.selections) {
    const mayBeMissing = at.mayBeMissing || (selection.directives ?? []).length > 0;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const before = at.into.get(key);
      at.into.set(key, {
        nodes: [...(before?.nodes ?? []), selection],
        mayBeMissing: mayBeMissing && (before?.mayBeMissing ?? true),
      });
      continue;
    }
    const part =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : source.fragments.get(selection.name.value);
    const condition = part?.typeCondition?.name.value;
    if (part !== undefined && (condition === undefined || isSort(source, at.type, condition)))
      collect(source, { ...at, set: part.selectionSet, mayBeMissing });
  }
}

function possibleTypes(
  { schema }: TypeSource,
  parent: GraphQLCompositeType,
): readonly GraphQLObjectType[] {
  return isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
}

function isSort({ schema }: TypeSource, type: GraphQLObjectType, condition: string): boolean {
  const wanted = schema.getType(condition);
  if (isAbstractType(wanted)) return schema.isSubType(wanted, type);
  return isObjectType(wanted) && wanted.name === type.name;
}
