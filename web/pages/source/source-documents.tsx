import type { SourceData } from '../../generated/operations.js';
import type { Column } from '../../shared/columns.js';
import { DateText } from '../../shared/date-text.js';
import { dateWords } from '../../shared/date-words.js';
import { EntityLink } from '../../shared/entity-link.js';
import { RowsTable } from '../../shared/rows-table.js';
import { Section } from '../../shared/section.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';

/** A source as its page shows it. */
export type OneSource = Extract<NonNullable<SourceData['node']>, { readonly documents: object }>;

type Row = OneSource['documents']['nodes'][number];

/** The documents of a source, the newest first. */
export function SourceDocuments({
  source: { documents, id },
  asked,
}: {
  readonly source: OneSource;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  if (documents.totalCount === 0) return <p>None of its documents is on record.</p>;
  const isCut = documents.totalCount > documents.nodes.length;
  return (
    <Section
      id="documents"
      title="Documents"
      total={documents.totalCount}
      menu={{
        exported: {
          name: `${id.replace('source:', '')}-documents`,
          columns,
          all: () => Promise.resolve({ rows: documents.nodes, isCut }),
        },
        asked,
      }}
    >
      <RowsTable
        caption="Documents of this source"
        columns={columns}
        rows={documents.nodes}
        keyOf={(row) => row.id}
        reading={{
          total: documents.totalCount,
          more: undefined,
          isReading: false,
          fault: undefined,
        }}
      />
    </Section>
  );
}

const columns: readonly Column<Row>[] = [
  {
    title: 'Document',
    isLead: true,
    cell: ({ id, title, copyOf }) => (
      <>
        <EntityLink id={id} name={title} />
        {copyOf !== null && <span className="quiet"> copy of another</span>}
      </>
    ),
    text: ({ title }) => title,
    sort: ({ title }) => title,
  },
  {
    title: 'Date',
    cell: ({ published }) => <DateText date={published} none="no date" />,
    text: ({ published }) => (published === null ? '' : dateWords(published)),
    sort: ({ published }) => published ?? '',
  },
  {
    title: 'Facts',
    isNumber: true,
    cell: ({ facts }) => facts.totalCount,
    text: ({ facts }) => facts.totalCount,
    sort: ({ facts }) => facts.totalCount,
  },
];
