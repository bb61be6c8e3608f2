import type { Hop, Variable } from '../graph/statement.js';
import type { ParameterPlan } from './plan.js';
import type { ArgumentValues, HopReading } from './reading.js';

/** The statement of a reading, as its arguments choose it. */
export function hopOf(reading: HopReading, args: ArgumentValues): Hop {
  return typeof reading.hop === 'function' ? reading.hop(args) : reading.hop;
}

/** Whether the rows of a hop are single nodes. */
export function isNodeHop(hop: Hop): boolean {
  return hop.to.length === 1 && hop.to[0]?.name === 'that';
}

/** One MATCH of one node by its pattern: it can stand beside the level as an OPTIONAL MATCH. */
export function isPattern(hop: Hop): boolean {
  return (
    hop.single &&
    isNodeHop(hop) &&
    hop.params.length === 0 &&
    (hop.body.match(/\b(MATCH|WITH|UNWIND|CALL)\b/g) ?? []).length === 1
  );
}

/** Every variable that the text of a hop speaks of. */
export function variablesOf(hop: Hop): Set<string> {
  const texts = [
    hop.body,
    ...hop.order.map((key) => key.expression),
    ...hop.to.map((column) => column.expression),
  ];
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/«(\w+)»/g)].map((match) => match[1] ?? '')),
  );
}

/** The name of a column that is a variable as it stands; undefined for an expression. */
export function bareVariable(
  column: Variable,
  variables: ReadonlyMap<string, string>,
): string | undefined {
  const bare = /^«(\w+)»$/.exec(column.expression)?.[1];
  return bare === undefined ? undefined : variables.get(bare);
}

/**
 * The body with conditions where its comment `where` stands, or else at its end; a cursor's always
 * at its end.
 */
export function withConditions(
  hop: Hop,
  conditions: readonly string[],
  after: readonly string[],
): string {
  const hole = '/* where */';
  const body = hop.body.replace(hole, conditions.map((condition) => `AND ${condition}`).join(' '));
  const last = hop.body.includes(hole) ? after : [...conditions, ...after];
  if (last.length === 0) return body;
  const condition = last.join(' AND ');
  if (hop.tail === 'where') return `${body} AND ${condition}`;
  return hop.tail === 'match'
    ? `${body}\nWHERE ${condition}`
    : `${body}\nWITH * WHERE ${condition}`;
}

/**
 * How a parameter of a hop gets its value: as its reading says, or from the argument of its name.
 */
export function parameterValue(reading: HopReading, name: string): ParameterPlan['value'] {
  const own = reading.values?.[name];
  if (own !== undefined) return own;
  if (reading.prepare !== undefined)
    return (args, circumstances) => circumstances.prepared?.[name] ?? args[name] ?? null;
  if (name === 'today') return (_, circumstances) => circumstances.today;
  if (name === 'asOf') return (args, circumstances) => args['asOf'] ?? circumstances.today;
  return (args) => args[name] ?? null;
}
