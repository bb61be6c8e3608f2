import { getNamedType, isLeafType, isListType, isNonNullType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import type { Hop } from '../graph/statement.js';
import { namedBy } from './arguments.js';
import { compileConclusion } from './compile-conclusion.js';
import { compileNode, compileRow } from './compile-node.js';
import { compilePage } from './compile-page.js';
import type { AskedField, Compiling, Written } from './compiling.js';
import { hopOf, isPattern } from './hops.js';
import { rename } from './names.js';
import type { ValuePlan } from './plan.js';
import { readingOf } from './reading.js';
import type { ArgumentValues, HopReading } from './reading.js';
import { columnOf } from './scope.js';
import type { Level, Place, Scope } from './scope.js';
import type { Text } from './text.js';
import { rowsOf } from './write-hop.js';

/** Writes a field at a place of the statement, in the way in which it is read. */
export function compileField(compiling: Compiling, asked: AskedField, place: Place): Written {
  const reading = readingOf(asked.field);
  switch (reading.sort) {
    case 'property':
      return propertyOf(compiling, { ...asked, name: reading.property ?? asked.field.name }, place);
    case 'conclusion':
      return compileConclusion(compiling, { ...asked, reading }, place);
    case 'hop':
      return reading.shape === 'page'
        ? compilePage(compiling, { ...asked, reading }, place)
        : linkOf(compiling, { ...asked, reading }, place);
  }
}

function propertyOf(
  compiling: Compiling,
  { field, nodes, name }: AskedField & { readonly name: string },
  { scope, level }: Place,
): Written {
  if (scope.sort === 'node')
    return { expression: `${scope.variable}.${name}`, plan: { sort: 'leaf' } };
  const variable = columnOf(scope, name, level);
  const type = getNamedType(field.type);
  if (isLeafType(type)) return { expression: variable, plan: { sort: 'leaf' } };
  const nullable = scope.columns.get(name)?.of.nullable === true;
  return compileNode(compiling, { type, nodes }, { variable, level, nullable });
}

type AskedLink = AskedField & { readonly reading: HopReading };

/**
 * A single node or a plain list of them. A link that one pattern gives is matched beside its level,
 * not nested.
 */
function linkOf(compiling: Compiling, asked: AskedLink, place: Place): Written {
  const { args, at } = compiling.arguments(asked);
  const hop = hopOf(asked.reading, args);
  if (asked.reading.shape === 'one' && isPattern(hop))
    return besideOf(compiling, asked, { ...place, hop });
  const { text, plan } = compileLinkRows(
    compiling,
    { ...asked, hop, args, at },
    { scope: place.scope, outer: place.level, depth: place.level.depth + 1 },
  );
  return { expression: compiling.writer.collected(hop, text, place), plan };
}

function besideOf(
  compiling: Compiling,
  { field, nodes }: AskedField,
  { hop, scope, level }: Place & { readonly hop: Hop },
): Written {
  compiling.writer.count(hop);
  const variables = compiling.writer.bind(hop, scope, level);
  level.optional.push(`OPTIONAL ${rename(hop.body, variables)}`);
  const variable = variables.get('that') ?? '';
  const selection = { type: getNamedType(field.type), nodes };
  return compileNode(compiling, selection, { variable, level, nullable: true });
}

/** A link whose arguments are known. */
interface LinkRows extends AskedLink {
  readonly hop: Hop;
  readonly args: ArgumentValues;
  readonly at: number;
}

/** Where the rows of a link come from; without `outer` they are the statement itself. */
interface RowsFrom {
  readonly scope: Scope;
  readonly outer?: Level;
  readonly depth: number;
}

/** The rows of a link, and how they become the one or the list that it is. */
export function compileLinkRows(
  compiling: Compiling,
  { field, nodes, reading, hop, args, at }: LinkRows,
  from: RowsFrom,
): { readonly text: Text; readonly plan: ValuePlan } {
  const isOne = reading.shape === 'one';
  const selection = { type: getNamedType(field.type), nodes };
  let item: ValuePlan = { sort: 'leaf' };
  const rows = { reading, hop, args, at, ...from, limit: isOne ? 'LIMIT 1' : '' };
  const text = rowsOf(compiling.writer, rows, (scope, level) => {
    const written = compileRow(compiling, selection, { hop, scope, level });
    item = written.plan;
    return [written.expression];
  });
  const plan: ValuePlan = isOne
    ? { sort: 'first', item, ...namedBy(field, at) }
    : { sort: 'list', item, itemNullable: itemNullable(field.type) };
  return { text, plan };
}

function itemNullable(type: GraphQLOutputType): boolean {
  const list = isNonNullType(type) ? type.ofType : type;
  return isListType(list) && !isNonNullType(list.ofType);
}
