import type { ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { MoreRows } from '../../data/use-more.js';
import type { Matrix, Pair } from '../../pictures/matrix/fewest-rows.js';
import { placeMatrix } from '../../pictures/matrix/place-matrix.js';
import { PictureSection } from '../../pictures/picture-section.js';
import { pathOf } from '../../shared/entity-path.js';
import { ReadOn } from '../../shared/rows-table.js';
import { dateWords } from '../../shared/date-words.js';
import type { Asked } from './shown-event.js';
import { namesOf } from './met-parties.js';
import type { MetRow } from './met-parties.js';

/** Who met whom as a dense rectangle; a cell opens the meeting. */
export function MetMatrix({
  reading,
  matrix,
  name,
  views,
  asked,
}: {
  readonly reading: MoreRows<MetRow>;
  readonly matrix: Matrix<Pair & { readonly row: MetRow }>;
  readonly name: string;
  /** The choice between list and matrix. */
  readonly views: ReactNode;
  readonly asked: Asked;
}) {
  const navigate = useNavigate();
  const names = namesOf(reading.rows);
  const nameOf = (key: string): string => names.get(key) ?? key;
  const cells = matrix.cells.map((row, at) =>
    row.map((all, column) => ({
      number: all.length,
      key: all[0]?.row.meeting.id ?? `${at} ${column}`,
      label: `${nameOf(matrix.rows[at] ?? '')} met ${nameOf(matrix.columns[column] ?? '')}: ${all
        .map(({ row: { meeting } }) => (meeting.when === null ? '' : dateWords(meeting.when)))
        .join('; ')}`,
    })),
  );
  return (
    <PictureSection
      id="met"
      title="Who met whom"
      total={reading.total}
      note="Rows are the fewest who cover all meetings; an empty cell says only that no meeting is on record."
      name={`${name}-matrix`}
      sentence={`Who met whom: ${matrix.rows.length} rows, ${matrix.columns.length} columns, ${reading.rows.length} meetings.`}
      place={(width) =>
        placeMatrix(
          { rows: matrix.rows.map(nameOf), columns: matrix.columns.map(nameOf), cells },
          width,
        )
      }
      open={(id) => void navigate({ to: pathOf(id) ?? '/' })}
      menu={{ asked, more: () => null }}
    >
      {views}
      <ReadOn shown={reading.rows.length} reading={reading} />
    </PictureSection>
  );
}
