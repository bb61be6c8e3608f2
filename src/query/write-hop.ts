import type { Hop } from '../graph/statement.js';
import { beginHop, projectRows } from './begin-hop.js';
import type { Asked, Begun, Carried, Project, SortKey } from './begin-hop.js';
import { withConditions } from './hops.js';
import { keyset, rename } from './names.js';
import { cursorValue, markOf, pageSize } from './page-arguments.js';
import type { Level } from './scope.js';
import type { StatementWriter } from './statement-writer.js';
import { aggregates, wholeText } from './text.js';
import type { Text } from './text.js';

/**
 * The text of a hop: its body with the conditions of its filters, order, page, links beside, and
 * what is returned.
 */
export function rowsOf(writer: StatementWriter, asked: Asked, project: Project): Text {
  return rowsOfBegun(writer, { ...asked, ...beginHop(writer, asked) }, project);
}

/** A page of a hop, and how many rows it is a page of. */
export interface PageAndTotal {
  readonly rows: Text;
  readonly total: string;
}

/**
 * A page and the count of all that it is a page of. Where all rows have to be found before the
 * first is known, or each has to be looked at closely, they are found once for both; what an index
 * gives in order is better asked for twice.
 */
export function pageAndTotal(
  writer: StatementWriter,
  asked: AskedInside,
  project: Project,
): PageAndTotal {
  const begun = { ...asked, ...beginHop(writer, asked) };
  if (isFoundWhole(asked.hop, begun.conditions)) return gathered(writer, begun, project);
  const rows = rowsOfBegun(writer, begun, project);
  return { rows, total: totalOf(writer, asked) };
}

/** How many rows a hop has. */
export function totalOf(writer: StatementWriter, asked: AskedInside): string {
  const { hop, scope, outer } = asked;
  const { variables, parameters, conditions } = beginHop(writer, asked);
  const head = rename(withConditions(hop, conditions, []), variables, parameters);
  const text: Text = { head, returned: '1', order: '', keys: [] };
  return aggregates(text)
    ? writer.called('total', `${head}\nRETURN count(*) AS`, { hop, level: outer, scope })
    : `COUNT { ${wholeText(text)} }`;
}

/** A hop that is asked for from a level, which may have something called beside it. */
export type AskedInside = Asked & { readonly outer: Level };

function rowsOfBegun(writer: StatementWriter, begun: Asked & Begun, project: Project): Text {
  const { hop, variables, parameters, conditions, keys, ahead } = begun;
  const after = isAfterCursor(begun) ? [afterCursor(begun, keys)] : [];
  const body = rename(withConditions(hop, conditions, after), variables, parameters);
  const { level, cells, carried } = projectRows(writer, begun, project);
  const isRow = begun.page !== undefined || begun.isRow === true;
  const limit = begun.page === undefined ? (begun.limit ?? '') : pageLimit(begun);
  const sorted = [...ahead, ...keys];
  const order = orderOf(sorted);
  const selected = [...carried.map(named), ...sorted.map(keyNamed)];
  const head = [
    body,
    `WITH ${selected.length === 0 ? '1 AS one' : selected.join(', ')} ${order} ${limit}`.trim(),
    ...level.optional,
  ].join('\n');
  return {
    head,
    returned: isRow ? `[${cells.join(', ')}]` : (cells[0] ?? 'null'),
    // What was matched beside a level may come in any order: it is asked for once more.
    order: level.optional.length > 0 ? order : '',
    keys: sorted.map((key) => key.name),
  };
}

/**
 * A page and the count over one list. A node brings its properties along; other rows are kept as
 * lists of their columns.
 */
function gathered(
  writer: StatementWriter,
  begun: AskedInside & Begun,
  project: Project,
): PageAndTotal {
  const { hop, variables, parameters, conditions, keys } = begun;
  const { scope, level, cells, carried } = projectRows(writer, begun, project);
  const that = scope.sort === 'node' ? scope.variable : '';
  const isNodes = keys.every(({ expression }) => new RegExp(`^${that}\\.\\w+$`).test(expression));
  const kept = [
    ...carried,
    ...keys.map(({ expression, name }) => ({ expression, variable: name })),
  ];
  const body = rename(withConditions(hop, conditions, []), variables, parameters);
  const list = isNodes
    ? `RETURN collect(${that}) AS`
    : `WITH ${kept.map(named).join(', ')}\nRETURN collect([${kept.map(({ variable }) => variable).join(', ')}]) AS`;
  const around = { hop, level: begun.outer, scope: begun.scope };
  const all = writer.called('all', `${body}\n${list}`, around);
  const one = isNodes ? that : writer.fresh('one');
  const selected = isNodes
    ? [that, ...keys.map(keyNamed)]
    : kept.map(({ variable }, place) => `${one}[${place}] AS ${variable}`);
  const order = orderOf(keys);
  const byName = keys.map((key) => ({ ...key, expression: key.name }));
  const after = isAfterCursor(begun) ? `WHERE ${afterCursor(begun, byName)}` : '';
  const passed = isNodes
    ? [that, ...keys.map(({ name }) => name)]
    : kept.map(({ variable }) => variable);
  const head = [
    `UNWIND ${all} AS ${one}`,
    `WITH ${selected.join(', ')} ${after}`.trim(),
    `WITH ${passed.join(', ')} ${order} ${pageLimit(begun)}`,
    ...level.optional,
  ].join('\n');
  return {
    rows: {
      head,
      returned: `[${cells.join(', ')}]`,
      order: level.optional.length > 0 ? order : '',
      keys: keys.map(({ name }) => name),
    },
    total: `size(${all})`,
  };
}

function isAfterCursor({ page, args }: Asked): boolean {
  return page !== undefined && typeof args['after'] === 'string';
}

function afterCursor({ hop, parameter }: Asked & Begun, keys: readonly SortKey[]): string {
  const list = { mark: markOf(hop), length: keys.length };
  return keyset(keys, (index) =>
    parameter(`after${index}`, (values) => cursorValue(values, list, index)),
  );
}

function pageLimit({ page, parameter }: Asked & Begun): string {
  const more = page?.more === true ? 1 : 0;
  return `LIMIT ${parameter('limit', (values) => pageSize(values) + more)}`;
}

/** Rows that have to be found before they can be ordered, or whose conditions look beyond them. */
function isFoundWhole(hop: Hop, conditions: readonly string[]): boolean {
  return (
    /\b(DISTINCT|UNION|collect\(|count\(|max\(|min\(|sum\()/.test(hop.body) ||
    conditions.some((condition) => /\b(EXISTS|COUNT|COLLECT) \{/.test(condition))
  );
}

function named({ expression, variable }: Carried): string {
  return expression === variable ? expression : `${expression} AS ${variable}`;
}

function keyNamed({ expression, name }: SortKey): string {
  return `${expression} AS ${name}`;
}

function orderOf(keys: readonly SortKey[]): string {
  return keys.length === 0
    ? ''
    : `ORDER BY ${keys.map((key) => key.name + (key.descending ? ' DESC' : '')).join(', ')}`;
}
