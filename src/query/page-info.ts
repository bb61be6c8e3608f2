import type { PageInfoPart, PagePlan } from './plan.js';
import type { ArgumentValues } from './reading.js';

/** The rows that belong to a page, and what its pageInfo says. */
export interface Page {
  readonly rows: readonly (readonly unknown[])[];
  readonly info: (part: Exclude<PageInfoPart, 'typename'>) => string | boolean | null;
  readonly cursor: (row: readonly unknown[]) => string;
}

/** Cuts the one row that was read to know whether there is more. */
export function pageOf(
  plan: PagePlan,
  rows: readonly (readonly unknown[])[],
  args: ArgumentValues,
): Page {
  const first = typeof args['first'] === 'number' ? args['first'] : 20;
  const kept = rows.length > first ? rows.slice(0, first) : rows;
  const cursor = (row: readonly unknown[]) =>
    cursorOf(
      plan.page.mark,
      row.slice(plan.page.cursorFrom, plan.page.cursorFrom + plan.page.cursorLength),
    );
  const edge = (row: readonly unknown[] | undefined) => (row === undefined ? null : cursor(row));
  return {
    rows: kept,
    cursor,
    info: (part) => {
      switch (part) {
        case 'hasNextPage':
          return rows.length > first;
        case 'hasPreviousPage':
          return typeof args['after'] === 'string';
        case 'startCursor':
          return edge(kept[0]);
        case 'endCursor':
          return edge(kept.at(-1));
      }
    },
  };
}

/** A cursor: the mark of the list and the values of the order, as text that fits a URL. */
function cursorOf(mark: string, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([mark, ...values]), 'utf8').toString('base64url');
}
