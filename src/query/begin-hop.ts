import { RapporteurError } from '../errors.js';
import { bareVariable, isNodeHop, parameterValue } from './hops.js';
import { limits } from './limits.js';
import { rename } from './names.js';
import type { ParameterPlan } from './plan.js';
import type { Column, Level, Scope } from './scope.js';
import type { Filtered, StatementWriter } from './statement-writer.js';

/** A hop that is asked for: from where, with which arguments, and how much of it. */
export interface Asked extends Filtered {
  readonly scope: Scope;
  readonly outer?: Level;
  readonly depth: number;
  readonly limit?: string;
  /** Each row becomes a list of its cells, even where it is no page; else its first cell alone. */
  readonly isRow?: boolean;
  readonly page?: { readonly more: boolean };
}

/** One value by which rows are ordered, under the name it is carried by. */
export interface SortKey {
  readonly expression: string;
  readonly name: string;
  readonly descending: boolean;
}

/** A hop with everything named. */
export interface Begun {
  readonly variables: ReadonlyMap<string, string>;
  readonly parameters: ReadonlyMap<string, string>;
  readonly conditions: readonly string[];
  readonly keys: readonly SortKey[];
  /** What stands before the keys in the order, for the planner alone. */
  readonly ahead: readonly SortKey[];
  readonly parameter: (name: string, value: ParameterPlan['value']) => string;
}

/** Gives a hop the names, parameters, conditions and order that it has in this writer. */
export function beginHop(writer: StatementWriter, asked: Asked): Begun {
  const { hop, reading, at } = asked;
  writer.count(hop);
  if (asked.depth > limits.depth) throw tooDeep();
  const variables = writer.bind(hop, asked.scope, asked.outer);
  const parameter: Begun['parameter'] = (name, value) => writer.parameter(name, at, value);
  const parameters = new Map(
    hop.params.map((param) => [
      param.name,
      parameter(param.name, parameterValue(reading, param.name)),
    ]),
  );
  const same: string[] = hop.same === '' ? [] : [rename(hop.same, variables)];
  const conditions = writer.conditions(asked, variables, same);
  const keys = hop.order.map((key, index) => ({
    expression: rename(key.expression, variables, parameters),
    name: writer.fresh(`k${index}`),
    descending: key.descending,
  }));
  const ahead = aheadOf(writer, same, keys[0]);
  return { variables, parameters, conditions, keys, ahead, parameter };
}

/** Says what a row becomes, by the names of its columns and of the keys of its order. */
export type Project = (scope: Scope, level: Level, keys: readonly string[]) => readonly string[];

/** What the rows of a hop become, and the columns that they carry for it. */
export interface Projected {
  readonly scope: Scope;
  readonly level: Level;
  readonly cells: readonly string[];
  readonly carried: readonly Carried[];
}

/** An expression and the variable that carries its value. */
export interface Carried {
  readonly expression: string;
  readonly variable: string;
}

/** Says what the rows of a hop become, at a level of their own. */
export function projectRows(
  writer: StatementWriter,
  { hop, depth, variables, parameters, keys }: Asked & Begun,
  project: Project,
): Projected {
  const level: Level = { optional: [], used: new Set(), depth };
  const columns = new Map(
    hop.to.map((column): [string, Column] => [
      column.name,
      { of: column, variable: bareVariable(column, variables) ?? writer.fresh(column.name) },
    ]),
  );
  const scope: Scope = isNodeHop(hop)
    ? { sort: 'node', variable: columns.get('that')?.variable ?? '' }
    : { sort: 'row', columns };
  const cells = project(
    scope,
    level,
    keys.map((key) => key.name),
  );
  const carried = [...columns.values()].map(({ of, variable }) => ({
    expression: rename(of.expression, variables, parameters),
    variable,
  }));
  // A row carries on only what is used of it; of a node all may be.
  const isUsed = ({ variable }: Carried) => scope.sort === 'node' || level.used.has(variable);
  return { scope, level, cells, carried: carried.filter(isUsed) };
}

/**
 * What all rows have the same value of, if it is of the thing they are ordered by: no key of a
 * cursor, only for the planner.
 */
function aheadOf(
  writer: StatementWriter,
  same: readonly string[],
  first: SortKey | undefined,
): readonly SortKey[] {
  const owner = (expression: string) => /^(\w+)\.\w+$/.exec(expression)?.[1];
  const found =
    first === undefined || owner(first.expression) === undefined
      ? undefined
      : same.find((each) => owner(each) === owner(first.expression));
  return first === undefined || found === undefined
    ? []
    : [{ expression: found, name: writer.fresh('same'), descending: first.descending }];
}

function tooDeep(): RapporteurError {
  return new RapporteurError(
    'QUERY_TOO_DEEP',
    `Lists may stand at most ${limits.depth} deep inside one another.`,
    { fix: 'Ask for the inner part in a question of its own, starting from its id.' },
  );
}
