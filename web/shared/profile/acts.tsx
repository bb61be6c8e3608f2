import type { ActedFields } from '../../generated/operations.js';
import type { Column } from '../columns.js';
import { DateText } from '../date-text.js';
import { dateWords } from '../date-words.js';
import { EntityLink } from '../entity-link.js';
import { FirstSource, sourceText } from '../first-source.js';
import { RowsTable } from '../rows-table.js';
import { Section } from '../section.js';
import type { SectionMenuParts } from '../section-menu.js';
import { actVerb, capital } from '../words.js';

type Row = ActedFields['nodes'][number];

/** What was done under treaties: by an official on behalf of a state, or by a state itself. */
export function Acts({
  acts,
  title,
  name,
  withActor,
  asked,
}: {
  readonly acts: ActedFields;
  readonly title: string;
  readonly name: string;
  /** On the page of an official: for whom it was. */
  readonly withActor: boolean;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  if (acts.totalCount === 0) return null;
  const columns = withActor
    ? [act, date, actor, event, source]
    : [act, date, signatory, event, source];
  const shown = columns.filter(
    (column) => column === act || acts.nodes.some((row) => column.text(row) !== ''),
  );
  return (
    <Section
      id="acts"
      title={title}
      total={acts.totalCount}
      menu={{
        exported: {
          name: `${name}-acts`,
          columns,
          all: () =>
            Promise.resolve({ rows: acts.nodes, isCut: acts.totalCount > acts.nodes.length }),
        },
        asked,
      }}
    >
      <RowsTable
        caption={title}
        columns={shown}
        rows={acts.nodes}
        keyOf={(row) => row.id}
        reading={{ total: acts.totalCount, more: undefined, isReading: false, fault: undefined }}
      />
    </Section>
  );
}

const act: Column<Row> = {
  title: 'Act',
  isLead: true,
  cell: ({ act: done, convention }) => (
    <>
      {capital(actVerb(done))} the{' '}
      <EntityLink id={convention.id} name={convention.shortName ?? convention.name} />
    </>
  ),
  text: ({ act: done, convention }) =>
    `${actVerb(done)} ${convention.shortName ?? convention.name}`,
};
const date: Column<Row> = {
  title: 'Date',
  cell: ({ on }) => <DateText date={on} none="day not known" />,
  text: ({ on }) => (on === null ? '' : dateWords(on)),
  sort: ({ on }) => on ?? '',
};
const actor: Column<Row> = {
  title: 'For',
  cell: ({ actor: whom }) => <EntityLink id={whom.id} name={whom.name} />,
  text: ({ actor: whom }) => whom.name,
};
const signatory: Column<Row> = {
  title: 'Signed by',
  cell: ({ signedBy }) => signedBy !== null && <EntityLink id={signedBy.id} name={signedBy.name} />,
  text: ({ signedBy }) => signedBy?.name ?? '',
};
const event: Column<Row> = {
  title: 'At',
  cell: ({ event: where }) => where !== null && <EntityLink id={where.id} name={where.name} />,
  text: ({ event: where }) => where?.name ?? '',
};
const source: Column<Row> = {
  title: 'Source',
  cell: (row) => (
    <FirstSource of={row} label={`${row.actor.name} ${actVerb(row.act)} ${row.convention.name}`} />
  ),
  text: sourceText,
};
