import type { Column } from '../columns.js';
import { DateText } from '../date-text.js';
import { dateWords } from '../date-words.js';
import { EntityLink } from '../entity-link.js';
import { RowsTable } from '../rows-table.js';
import { Section } from '../section.js';
import { capital, plain } from '../words.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly when: string | null;
  readonly city: string | null;
}

/** Events by date, the newest first; one that was only announced is told as such. */
export function EventList({
  events,
  title,
  id,
  name,
  note,
}: {
  readonly events: { readonly totalCount: number; readonly nodes: readonly Row[] };
  readonly title: string;
  readonly id: string;
  readonly name: string;
  readonly note?: string;
}) {
  if (events.totalCount === 0) return null;
  return (
    <Section
      id={id}
      title={title}
      total={events.totalCount}
      {...(note !== undefined && { note })}
      menu={{
        exported: {
          name: `${name}-${id}`,
          columns,
          all: () =>
            Promise.resolve({ rows: events.nodes, isCut: events.totalCount > events.nodes.length }),
        },
      }}
    >
      <RowsTable
        caption={title}
        columns={columns}
        rows={events.nodes}
        keyOf={(event) => event.id}
        reading={{ total: events.totalCount, more: undefined, isReading: false, fault: undefined }}
      />
    </Section>
  );
}

const columns: readonly Column<Row>[] = [
  {
    title: 'Event',
    isLead: true,
    cell: ({ id, name, status }) => (
      <>
        <EntityLink id={id} name={name} />{' '}
        {status !== 'OCCURRED' && <span className="planned">{plain(status)}</span>}
      </>
    ),
    text: ({ name }) => name,
    sort: ({ name }) => name,
  },
  {
    title: 'Kind',
    cell: ({ kind }) => capital(plain(kind)),
    text: ({ kind }) => plain(kind),
    sort: ({ kind }) => kind,
  },
  {
    title: 'Date',
    cell: ({ when }) => <DateText date={when} />,
    text: ({ when }) => (when === null ? '' : dateWords(when)),
    sort: ({ when }) => when ?? '',
  },
  {
    title: 'City',
    cell: ({ city }) => city,
    text: ({ city }) => city ?? '',
    sort: ({ city }) => city ?? '',
  },
];
