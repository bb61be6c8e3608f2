import { getNamedType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { FieldNode, GraphQLOutputType } from 'graphql';
import type { Hop } from '../graph/statement.js';
import { compileNode } from './compile-node.js';
import type { PlaceInRow } from './compile-node.js';
import type { AskedField, Compiling, Selection, Written } from './compiling.js';
import type { ConcludedField, ConcludedPlan, ConclusionPlan, ValuePlan } from './plan.js';
import type { ConclusionReading, HopReading } from './reading.js';
import { columnOf } from './scope.js';
import type { Place } from './scope.js';
import { rowsOf } from './write-hop.js';

type AskedConclusion = AskedField & { readonly reading: ConclusionReading };

/** A value that a pure function concludes: the statement reads only what it is concluded from. */
export function compileConclusion(
  compiling: Compiling,
  asked: AskedConclusion,
  place: Place,
): Written<ConclusionPlan> {
  const { reading } = asked;
  const { args, at } = compiling.arguments(asked);
  const properties = (reading.properties ?? []).map((name) => propertyOf(place, name));
  const rows =
    reading.hop === undefined
      ? { expressions: [], columns: [], value: withoutRows(compiling, asked) }
      : groundRows(compiling, { ...asked, hop: reading.hop, args, at }, place);
  return {
    expression: `[${[...properties, ...rows.expressions].join(', ')}]`,
    plan: {
      sort: 'conclusion',
      reading,
      argumentsAt: at,
      propertySlots: properties.length,
      rowsSlot: rows.expressions.length === 0 ? -1 : properties.length,
      columns: rows.columns,
      value: rows.value,
    },
  };
}

function propertyOf({ scope, level }: Place, name: string): string {
  return scope.sort === 'node' ? `${scope.variable}.${name}` : columnOf(scope, name, level);
}

function withoutRows(compiling: Compiling, { field, nodes }: AskedConclusion): ConcludedPlan {
  return concludedOf(compiling, { type: field.type, nodes }, () => ({ sort: 'leaf' }));
}

interface Grounded extends AskedConclusion {
  readonly hop: Hop;
  readonly args: Readonly<Record<string, unknown>>;
  readonly at: number;
}

/**
 * The rows that a conclusion is drawn from: their plain columns, then the nodes that it may place
 * in its value.
 */
function groundRows(compiling: Compiling, grounded: Grounded, place: Place) {
  const { field, nodes, reading, hop, args, at } = grounded;
  const plain = hop.to.filter((column) => !compiling.isNodeColumn(column));
  let value: ConcludedPlan = { sort: 'leaf' };
  const rows = {
    reading: hopReading(reading, hop),
    hop,
    args,
    at,
    scope: place.scope,
    outer: place.level,
    depth: place.level.depth + 1,
    isRow: true,
  };
  const text = rowsOf(compiling.writer, rows, (scope, level) => {
    const cells = plain.map(({ name }) =>
      scope.sort === 'row' ? columnOf(scope, name, level) : scope.variable,
    );
    const inRow = { hop, scope, level, cells };
    value = concludedOf(compiling, { type: field.type, nodes }, (selection) =>
      concludedNode(compiling, selection, inRow),
    );
    return cells;
  });
  return {
    expressions: [compiling.writer.collected(hop, text, place)],
    columns: plain.map(({ name }, slot) => ({ name, slot })),
    value,
  };
}

function hopReading({ filters, values }: ConclusionReading, hop: Hop): HopReading {
  return {
    sort: 'hop',
    shape: 'list',
    hop,
    ...(filters && { filters }),
    ...(values && { values }),
  };
}

/** What is selected of a concluded value. */
interface ConcludedSelection {
  readonly type: GraphQLOutputType;
  readonly nodes: readonly FieldNode[];
}

/** How a concluded value is written; `projected` says how a node in it is. */
function concludedOf(
  compiling: Compiling,
  { type, nodes }: ConcludedSelection,
  projected: (selection: Selection) => ConcludedPlan,
): ConcludedPlan {
  const plain = isNonNullType(type) ? type.ofType : type;
  if (isListType(plain))
    return { sort: 'list', item: concludedOf(compiling, { type: plain.ofType, nodes }, projected) };
  const named = getNamedType(plain);
  if (isLeafType(named)) return { sort: 'leaf' };
  if (!isObjectType(named) || named.getInterfaces().some((each) => each.name === 'Node'))
    return projected({ type: named, nodes });
  const fields = [...compiling.subfields({ type: named, nodes })].map(
    ([key, each]): ConcludedField => {
      const name = each[0]?.name.value ?? '';
      const field = named.getFields()[name];
      if (field === undefined)
        return { key, name, nullable: false, argumentsAt: -1, value: { sort: 'typename' } };
      const argumentsAt =
        field.args.length > 0 ? compiling.arguments({ field, nodes: each }).at : -1;
      const value = concludedOf(compiling, { type: field.type, nodes: each }, projected);
      return { key, name, nullable: !isNonNullType(field.type), argumentsAt, value };
    },
  );
  return { sort: 'object', typeName: named.name, fields };
}

/** A node of a row in a concluded value: each column that may hold one gets a cell. */
function concludedNode(
  compiling: Compiling,
  selection: Selection,
  { hop, scope, level, cells }: PlaceInRow & { readonly cells: string[] },
): ConcludedPlan {
  const slots = new Map<string, number>();
  let item: ValuePlan = { sort: 'leaf' };
  for (const column of hop.to) {
    if (!compiling.isNodeColumn(column) || !compiling.fits(column, selection.type)) continue;
    const variable = scope.sort === 'node' ? scope.variable : columnOf(scope, column.name, level);
    const at = { variable, level, nullable: column.nullable };
    const written = compileNode(compiling, selection, at);
    item = written.plan;
    slots.set(column.name, cells.length);
    cells.push(written.expression);
  }
  return { sort: 'node', slots, item };
}
