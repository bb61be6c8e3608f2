import type { Variable } from '../graph/statement.js';

/** What the current level of a statement can speak of: a node, or the columns of a row. */
export type Scope =
  | { readonly sort: 'node'; readonly variable: string }
  | { readonly sort: 'row'; readonly columns: ReadonlyMap<string, Column> };

/** A column of a row, and the variable that carries it. */
export interface Column {
  readonly variable: string;
  readonly of: Variable;
}

/**
 * One level of a statement: links to a single node are matched beside each other here instead of
 * being nested.
 */
export interface Level {
  readonly optional: string[];
  readonly used: Set<string>;
  readonly depth: number;
}

/** Where in a statement something is written: what it can speak of, and the level it stands at. */
export interface Place {
  readonly scope: Scope;
  readonly level: Level;
}

/** The variable of a column; the level remembers that it has to be carried on. */
export function columnOf(scope: Scope, name: string, level: Level | undefined): string {
  if (scope.sort === 'node') throw new Error(`a node has no column ${name}`);
  const column = scope.columns.get(name);
  if (column === undefined)
    throw new Error(`no column ${name} among ${[...scope.columns.keys()].join(', ')}`);
  level?.used.add(column.variable);
  return column.variable;
}
