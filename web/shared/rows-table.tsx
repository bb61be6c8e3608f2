import { useState } from 'react';
import type { MoreRows } from '../data/use-more.js';
import type { Column } from './columns.js';
import { FaultNote } from './fault-note.js';
import { sorted } from './sorted.js';
import type { Order } from './sorted.js';
import { figure } from './words.js';

/**
 * Rows of facts: text left, numbers right, sorted by a press on a heading, and with "50 of 101" and
 * a way to more where not all are here. On a phone a row becomes lines.
 */
export function RowsTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  reading,
}: {
  /** What the table holds, for those who do not see what stands above it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Where the rows are read on page by page. */
  readonly reading?: Pick<MoreRows<Row>, 'total' | 'more' | 'isReading' | 'fault'>;
}) {
  const [order, setOrder] = useState<Order>();
  const shown = sorted(rows, columns, order);
  return (
    <>
      <div className="table">
        <table>
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <Heading key={column.title} {...{ column, index, order, setOrder }} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map((column) => (
                  <td key={column.title} className={classOf(column)} data-title={column.title}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {reading !== undefined && <ReadOn shown={rows.length} reading={reading} />}
    </>
  );
}

function Heading<Row>({
  column,
  index,
  order,
  setOrder,
}: {
  readonly column: Column<Row>;
  readonly index: number;
  readonly order: Order | undefined;
  readonly setOrder: (order: Order) => void;
}) {
  if (column.sort === undefined)
    return (
      <th scope="col" className={classOf(column)} style={widthOf(column)}>
        {column.title}
      </th>
    );
  const isMine = order?.column === index;
  const isRising = isMine && order.isRising;
  return (
    <th
      scope="col"
      className={classOf(column)}
      style={widthOf(column)}
      aria-sort={isMine ? (isRising ? 'ascending' : 'descending') : undefined}
    >
      <button
        type="button"
        className="sort"
        onClick={() =>
          setOrder({ column: index, isRising: isMine ? !isRising : column.isNumber !== true })
        }
      >
        {column.title}
        <span aria-hidden="true">{isMine ? (isRising ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>
  );
}

function classOf({
  isNumber,
  isLead,
}: Pick<Column<never>, 'isNumber' | 'isLead'>): string | undefined {
  return (
    [isNumber === true ? 'number' : '', isLead === true ? 'leading' : ''].join(' ').trim() ||
    undefined
  );
}

function widthOf({ width }: Pick<Column<never>, 'width'>): { readonly width: string } | undefined {
  return width === undefined ? undefined : { width };
}

/** How many of how many are here, and the way to the rest. */
export function ReadOn({
  shown,
  reading: { total, more, isReading, fault },
}: {
  readonly shown: number;
  readonly reading: Pick<MoreRows<never>, 'total' | 'more' | 'isReading' | 'fault'>;
}) {
  if (shown >= total && fault === undefined) return null;
  return (
    <div className="read-on">
      <span aria-live="polite">
        {figure(shown)} of {figure(total)}
      </span>
      {(more !== undefined || isReading) && (
        <button type="button" onClick={more} disabled={isReading}>
          {isReading ? 'Reading …' : 'Show more'}
        </button>
      )}
      {fault !== undefined && (
        <FaultNote fault={fault} {...(more !== undefined && { again: more })} />
      )}
    </div>
  );
}
