import { DateText } from '../date-text.js';
import type { Column } from '../columns.js';
import { EntityLink } from '../entity-link.js';
import { RowsTable } from '../rows-table.js';
import { count } from '../words.js';
import type { ConferenceRows, MetRow } from './by-conference.js';

/** The meetings around one conference; what is the same in all rows is not repeated. */
export function MetRows({
  conference,
  rows,
  columns,
  caption,
  isOnly,
}: ConferenceRows & {
  /** Whether no other meetings stand beside these. */
  readonly isOnly: boolean;
  readonly columns: readonly Column<MetRow>[];
  readonly caption: string;
}) {
  return (
    <div className="group">
      {conference === null && !isOnly && <h3>Outside a conference</h3>}
      {conference !== null && (
        <h3>
          <EntityLink id={conference.id} name={conference.name} />{' '}
          <span className="quiet">
            <DateText date={conference.when} />, {count(rows.length, 'meeting')}
          </span>
        </h3>
      )}
      <RowsTable
        caption={conference === null ? caption : `${caption} at ${conference.name}`}
        columns={shownColumns(rows, columns)}
        rows={rows}
        keyOf={({ a, b }) => `${a.id} ${b.id}`}
      />
    </div>
  );
}

/** Leaves out what is the same in every row and told elsewhere, or empty in all of them. */
function shownColumns(
  rows: readonly MetRow[],
  columns: readonly Column<MetRow>[],
): readonly Column<MetRow>[] {
  return columns.filter(({ title, text }) => {
    const values = new Set(rows.map(text));
    if (title === 'By') return values.size > 1;
    return values.size > 1 || !values.has('');
  });
}
