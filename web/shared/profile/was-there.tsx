import { ask } from '../../data/ask.js';
import { useMore } from '../../data/use-more.js';
import { participations } from '../../generated/operations.js';
import type { WasThereFields } from '../../generated/operations.js';
import { useAsOf } from '../as-of.js';
import type { Column } from '../columns.js';
import { DateText } from '../date-text.js';
import { dateWords } from '../date-words.js';
import { EntityLink } from '../entity-link.js';
import { FirstSource, sourceText } from '../first-source.js';
import { RowsTable } from '../rows-table.js';
import { Section } from '../section.js';
import type { SectionMenuParts } from '../section-menu.js';
import { Planned, Unnamed } from '../sure.js';
import { plain } from '../words.js';

type Row = WasThereFields['nodes'][number];

/**
 * Events at which somebody was, or was to be, without the meetings that stand above: being at the
 * same event is not having met.
 */
export function WasThere({
  id,
  presence,
  withPerson,
  name,
  title,
  asked,
}: {
  /** Whose presence it is. */
  readonly id: string;
  readonly presence: WasThereFields;
  /** On pages of countries and agencies: who it was. */
  readonly withPerson: boolean;
  readonly name: string;
  readonly title: string;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  const { until } = useAsOf();
  const reading = useMore(presence, async (after) => {
    const { data } = await ask(participations, { id, until, after });
    if (data.node?.participations === undefined) throw new Error(`${id} takes part in nothing`);
    return data.node.participations;
  });
  const rows = reading.rows.filter(isNoMeeting);
  if (rows.length === 0 && reading.rows.length === reading.total) return null;
  const columns = withPerson ? [event, date, who, role, source] : [event, date, role, source];
  return (
    <Section
      id="there"
      title={title}
      note="Being at the same event is not having met."
      menu={{
        exported: {
          name: `${name}-events`,
          columns,
          all: async () => {
            const all = await reading.all();
            return { ...all, rows: all.rows.filter(isNoMeeting) };
          },
        },
        asked,
      }}
    >
      <RowsTable caption={title} columns={columns} rows={rows} keyOf={(row) => row.id} />
      {reading.more !== undefined && (
        <div className="read-on">
          <button type="button" onClick={reading.more} disabled={reading.isReading}>
            Show more
          </button>
        </div>
      )}
    </Section>
  );
}

function isNoMeeting({ event: { kind } }: Row): boolean {
  return kind !== 'MEETING' && kind !== 'CALL';
}

const event: Column<Row> = {
  title: 'Event',
  isLead: true,
  cell: ({ event: { id, name, status } }) => (
    <>
      <EntityLink id={id} name={name} />
      {status !== 'OCCURRED' && (
        <>
          {' '}
          <span className="planned">{plain(status)}</span>
        </>
      )}
    </>
  ),
  text: ({ event: { name } }) => name,
  sort: ({ event: { name } }) => name,
};

const date: Column<Row> = {
  title: 'Date',
  cell: ({ event: { when } }) => <DateText date={when} none="not known" />,
  text: ({ event: { when } }) => (when === null ? '' : dateWords(when)),
  sort: ({ event: { when } }) => when ?? '',
};

const who: Column<Row> = {
  title: 'Who',
  cell: ({ official, post, listedAs }) => {
    if (official !== null) return <EntityLink id={official.id} name={official.name} />;
    if (post === null) return <span className="quiet">{listedAs ?? 'delegation'}</span>;
    return (
      <>
        <EntityLink id={post.id} name={post.title} /> (<Unnamed />)
      </>
    );
  },
  text: ({ official, post, listedAs }) => official?.name ?? post?.title ?? listedAs ?? 'delegation',
  sort: ({ official, post }) => official?.name ?? post?.title ?? '',
};

const role: Column<Row> = {
  title: 'As',
  cell: ({ role: as, status }) => (
    <>
      {as !== 'PARTICIPANT' && `${plain(as)} `}
      <Planned status={status} />
    </>
  ),
  text: ({ role: as, status }) =>
    `${plain(as)}${status === 'ATTENDED' ? '' : `, ${plain(status)}`}`,
  sort: ({ role: as }) => as,
};

const source: Column<Row> = {
  title: 'Source',
  cell: (row) => <FirstSource of={row} label={`${row.label} at ${row.event.name}`} />,
  text: sourceText,
};
