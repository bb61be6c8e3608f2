import type { Column } from './columns.js';

/** By which column a table is sorted, and which way. */
export interface Order {
  readonly column: number;
  readonly isRising: boolean;
}

/** Rows in the order that a reader chose; as they came where none was chosen. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | undefined,
): readonly Row[] {
  const by = order === undefined ? undefined : columns[order.column]?.sort;
  if (order === undefined || by === undefined) return rows;
  const way = order.isRising ? 1 : -1;
  return [...rows].sort((one, other) => way * compared(by(one), by(other)));
}

function compared(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), 'en');
}
