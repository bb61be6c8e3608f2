import type { CountryData } from '../../generated/operations.js';
import { EntityLink } from '../../shared/entity-link.js';
import { CountBar } from '../../shared/count-bar.js';
import { dateWords } from '../../shared/date-words.js';
import type { Column } from '../../shared/columns.js';
import { Section } from '../../shared/section.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';
import { count, figure } from '../../shared/words.js';

type Counterparts = NonNullable<CountryData['country']>['counterparts'];
type Row = Counterparts['nodes'][number];

/** Whom a country met most, and how many meetings there were in each year. */
export function MetMost({
  counterparts,
  years,
  name,
  asked,
}: {
  readonly counterparts: Counterparts;
  readonly years: CountryData['years'];
  readonly name: string;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  if (counterparts.totalCount === 0) return null;
  const most = Math.max(...counterparts.nodes.map(({ meetingCount }) => meetingCount));
  return (
    <Section
      id="most"
      title="Met most"
      note={yearsWords(years)}
      menu={{
        exported: {
          name: `${name}-met-most`,
          columns,
          all: () =>
            Promise.resolve({
              rows: counterparts.nodes,
              isCut: counterparts.totalCount > counterparts.nodes.length,
            }),
        },
        asked,
      }}
    >
      <ul className="ranked">
        {counterparts.nodes.map(({ party, meetingCount, lastMet }) => (
          <li key={party.id}>
            <EntityLink id={party.id} name={party.name ?? party.title} withShape />
            <CountBar value={meetingCount} most={most} />
            <span className="quiet">{lastMet !== null && `last ${dateWords(lastMet)}`}</span>
          </li>
        ))}
      </ul>
      {counterparts.totalCount > counterparts.nodes.length && (
        <p className="quiet">
          The first {counterparts.nodes.length} of {figure(counterparts.totalCount)} it met.
        </p>
      )}
    </Section>
  );
}

/** `38 meetings: 3 in 2023, 20 in 2024 …`; a year that is not known is told as such. */
function yearsWords({ total, rows }: CountryData['years']): string {
  const inOrder = [...rows].sort((one, other) =>
    (one.keys[0] ?? '').localeCompare(other.keys[0] ?? ''),
  );
  const words = inOrder.map(({ keys: [year = ''], count: number }) =>
    year === '' ? `${number} of no known year` : `${number} in ${year}`,
  );
  return `${count(total, 'meeting')}: ${words.join(', ')}.`;
}

const columns: readonly Column<Row>[] = [
  {
    title: 'Whom',
    cell: ({ party }) => party.name ?? party.title,
    text: ({ party }) => party.name ?? party.title,
  },
  {
    title: 'Meetings',
    cell: ({ meetingCount }) => meetingCount,
    text: ({ meetingCount }) => meetingCount,
  },
  { title: 'Last', cell: lastText, text: lastText },
];

function lastText({ lastMet }: Row): string {
  return lastMet === null ? '' : dateWords(lastMet);
}
