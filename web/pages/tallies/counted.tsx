import { placeBars } from '../../pictures/bars/place-bars.js';
import { PictureSection } from '../../pictures/picture-section.js';
import type { TalliesData } from '../../generated/operations.js';
import { useChangeAddress } from '../../shared/address.js';
import type { Column } from '../../shared/columns.js';
import { EntityLink } from '../../shared/entity-link.js';
import { Fold } from '../../shared/fold.js';
import { RowsTable } from '../../shared/rows-table.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';
import { count, figure } from '../../shared/words.js';
import { dimensions, rowsOf } from './dimensions.js';
import type { Dimension, TallyRow } from './dimensions.js';

/** As many bars as are read at a glance; the rest stands in the table. */
const BARS = 30;

/** The counts of one dimension: bars, and all rows in the table below. */
export function Counted({
  data,
  by,
  asked,
}: {
  readonly data: TalliesData;
  readonly by: Dimension;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  const change = useChangeAddress();
  const rows = rowsOf(data, by);
  const shown = by === 'years' ? rows : rows.slice(0, BARS);
  const { hasMore } = data[by];
  const sentence = sentenceOf(rows, data.pairs.total, by);
  return (
    <PictureSection<TallyRow>
      id="counted"
      title={dimensions[by]}
      total={rows.length}
      note={`${sentence}${hasMore ? ` Only the first ${figure(rows.length)} are here; choose a time or a side to see others.` : ''}`}
      name={`tallies-${by}`}
      sentence={sentence}
      place={(width) => placeBars(shown, width, 'meetings')}
      open={(key) => change(narrowing(by, key), 'push')}
      menu={{
        asked,
        exported: {
          name: `tallies-${by}`,
          columns,
          all: () => Promise.resolve({ rows, isCut: hasMore }),
        },
      }}
    >
      {shown.length < rows.length && (
        <p className="facts-line">
          {shown.length} of {rows.length} as bars; all in the table.
        </p>
      )}
      <Fold title={`Table of ${count(rows.length, 'row')}`}>
        <RowsTable
          caption={dimensions[by]}
          columns={columns}
          rows={rows}
          keyOf={({ key }) => key || 'none'}
        />
      </Fold>
    </PictureSection>
  );
}

function sentenceOf(rows: readonly TallyRow[], total: number, by: Dimension): string {
  const [first] = [...rows]
    .filter(({ isQuiet }) => !isQuiet)
    .sort((one, other) => other.number - one.number);
  const most = first === undefined ? '' : ` The most: ${first.name}, ${first.number}.`;
  const often = by === 'years' ? '' : ' One meeting may count in several rows.';
  return `${count(total, 'meeting')}.${most}${often}`;
}

/** What a press on a bar asks for: the meetings of that side, person, conference or year. */
function narrowing(by: Dimension, key: string): Readonly<Record<string, string | undefined>> {
  switch (by) {
    case 'sides':
    case 'people':
      return { involving: key, by: 'pairs' };
    case 'conferences':
      return key === '' ? {} : { at: key, by: 'pairs' };
    case 'years':
      return key === '' ? {} : { from: `${key}-01-01`, to: `${key}-12-31`, by: 'pairs' };
    case 'pairs':
      return { involving: key.split('|')[0], by: 'sides' };
    case 'topics':
      return {};
  }
}

const columns: readonly Column<TallyRow>[] = [
  {
    title: 'Name',
    isLead: true,
    cell: ({ key, name }) => <Names ids={key.split('|')} name={name} />,
    text: ({ name }) => name,
    sort: ({ name }) => name,
  },
  {
    title: 'Meetings',
    isNumber: true,
    cell: ({ number }) => figure(number),
    text: ({ number }) => number,
    sort: ({ number }) => number,
  },
];

function Names({ ids, name }: { readonly ids: readonly string[]; readonly name: string }) {
  const names = name.split(' – ');
  if (names.length !== ids.length || !ids.every((id) => id.includes(':'))) return <>{name}</>;
  return (
    <>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ' – '}
          <EntityLink id={id} name={names[index] ?? id} />
        </span>
      ))}
    </>
  );
}
