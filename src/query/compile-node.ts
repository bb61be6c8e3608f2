import { isAbstractType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import type { FieldNode, GraphQLAbstractType, GraphQLField, GraphQLObjectType } from 'graphql';
import type { Hop } from '../graph/statement.js';
import type { AskedField, Compiling, Selection, Written } from './compiling.js';
import { isNodeHop } from './hops.js';
import type { ChoicePlan, FieldPlan, ObjectPlan } from './plan.js';
import { labelOf, readingOf } from './reading.js';
import type { Reading } from './reading.js';
import { columnOf } from './scope.js';
import type { Level, Place } from './scope.js';

/** A place inside the rows of a hop. */
export type PlaceInRow = Place & { readonly hop: Hop };

/** A node that a variable holds. */
export interface NodeAt {
  readonly variable: string;
  readonly level: Level;
  readonly nullable?: boolean;
}

/** What one row of a hop becomes: the node that it holds, or an object of its columns. */
export function compileRow(
  compiling: Compiling,
  selection: Selection,
  { hop, scope, level }: PlaceInRow,
): Written {
  const { type } = selection;
  if (isNodeHop(hop)) {
    const variable = scope.sort === 'node' ? scope.variable : columnOf(scope, 'that', level);
    const nullable = hop.to[0]?.nullable === true;
    return isLeafType(type)
      ? { expression: variable, plan: { sort: 'leaf' } }
      : compileNode(compiling, selection, { variable, level, nullable });
  }
  if (!isObjectType(type))
    throw new Error(`${type.name} cannot be made from the rows of ${hop.name}`);
  return objectOf(compiling, { ...selection, type }, { scope, level });
}

/** A node as an object of its type, or of one of the types that an interface or union has. */
export function compileNode(
  compiling: Compiling,
  { type, nodes }: Selection,
  { variable, level, nullable }: NodeAt,
): Written {
  const at = { variable, level };
  if (isAbstractType(type)) return choiceOf(compiling, { type, nodes }, at);
  if (!isObjectType(type)) throw new Error(`${type.name} is not a kind of node`);
  const { expression, plan } = objectOf(compiling, { type, nodes }, placeOf(at));
  return {
    expression:
      nullable === true
        ? `CASE WHEN ${variable} IS NULL THEN null ELSE ${expression} END`
        : expression,
    plan,
  };
}

/** Fields of an interface that were written, by response key. */
type Shared = Map<string, readonly SharedField[]>;

interface SharedField extends AskedField {
  readonly reading: Reading;
  readonly written: Written;
}

function choiceOf(
  compiling: Compiling,
  { type, nodes }: Selection & { readonly type: GraphQLAbstractType },
  at: NodeAt,
): Written<ChoicePlan> {
  const shared: Shared = new Map();
  const written = compiling.operation.schema
    .getPossibleTypes(type)
    .map((possible) => ({
      possible,
      ...objectOf(compiling, { type: possible, nodes }, { ...placeOf(at), shared }),
    }))
    .sort((one, other) => likelihood(other) - likelihood(one));
  const branches = written.map(({ possible, expression }, index) => {
    const values = expression === '[]' ? `[${index}]` : `[${index}, ${expression.slice(1)}`;
    return `WHEN ${at.variable}:${labelOf(possible)} THEN ${values}`;
  });
  return {
    expression: `CASE ${branches.join(' ')} END`,
    plan: { sort: 'choice', types: written.map(({ plan }) => plan) },
  };
}

/**
 * The types that most references lead to, most frequent first. Each label that is tried in vain
 * costs a hit for every row, so the order must not follow from the order of our imports.
 */
const FREQUENT = ['Event', 'Official', 'Country', 'Agency', 'Convention', 'TreatyAction'];

/** A type with a fragment of its own has more fields than the others, and is what is asked for. */
function likelihood({ possible, plan }: WrittenChoice): number {
  const place = FREQUENT.indexOf(possible.name);
  return plan.fields.length * (FREQUENT.length + 1) + (place < 0 ? 0 : FREQUENT.length - place);
}

interface WrittenChoice extends Written<ObjectPlan> {
  readonly possible: GraphQLObjectType;
}

/**
 * Where an object is written; `shared` keeps what several types of one interface have in common.
 */
type ObjectPlace = Place & { readonly shared?: Shared };

function objectOf(
  compiling: Compiling,
  selection: Selection & { readonly type: GraphQLObjectType },
  place: ObjectPlace,
): Written<ObjectPlan> {
  const { type } = selection;
  const slots: string[] = [];
  const fields: FieldPlan[] = [];
  // The first slot of a choice is the place of its type.
  const firstSlot = place.shared === undefined ? 0 : 1;
  for (const [key, nodes] of compiling.subfields(selection)) {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') {
      fields.push({ key, nullable: false, slot: -1, value: { sort: 'typename' } });
      continue;
    }
    const field = type.getFields()[name];
    if (field === undefined) continue;
    const written = fieldOf(compiling, { key, field, nodes }, place);
    const nullable = !isNonNullType(field.type);
    fields.push({ key, nullable, slot: slots.length + firstSlot, value: written.plan });
    slots.push(written.expression);
  }
  return {
    expression: `[${slots.join(', ')}]`,
    plan: { sort: 'object', typeName: type.name, fields },
  };
}

type KeyedField = AskedField & { readonly key: string };

/**
 * A field that several types of an interface read in the same way is written once, beside the
 * level.
 */
function fieldOf(compiling: Compiling, asked: KeyedField, { shared, ...place }: ObjectPlace) {
  if (shared === undefined) return compiling.field(asked, place);
  const reading = readingOf(asked.field);
  const others = shared.get(asked.key) ?? [];
  const known = others.find((each) => each.reading === reading && asksAlike(each, asked));
  if (known !== undefined) return known.written;
  const written = compiling.field(asked, place);
  if (reading.sort === 'property') return written;
  const expression = compiling.writer.beside(written.expression, place.level);
  const once = { ...written, expression };
  const { field, nodes } = asked;
  shared.set(asked.key, [...others, { reading, field, nodes, written: once }]);
  return once;
}

/**
 * Whether two types of an interface are asked for the same: one may have another default for an
 * argument.
 */
function asksAlike(one: AskedField, other: AskedField): boolean {
  const hasSameDefaults = (field: GraphQLField<unknown, unknown>): boolean =>
    field.args.every(
      (argument, index) => argument.defaultValue === other.field.args[index]?.defaultValue,
    );
  const isSameNode = (node: FieldNode, index: number): boolean => node === other.nodes[index];
  return (
    hasSameDefaults(one.field) &&
    one.nodes.length === other.nodes.length &&
    one.nodes.every(isSameNode)
  );
}

function placeOf({ variable, level }: NodeAt): Place {
  return { scope: { sort: 'node', variable }, level };
}
