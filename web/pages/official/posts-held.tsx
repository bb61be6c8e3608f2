import type { OfficialData } from '../../generated/operations.js';
import type { Column } from '../../shared/columns.js';
import { tenureWords } from '../../shared/date-words.js';
import { EntityLink } from '../../shared/entity-link.js';
import { FirstSource, sourceText } from '../../shared/first-source.js';
import { RowsTable } from '../../shared/rows-table.js';
import { Section } from '../../shared/section.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';

type Tenures = NonNullable<OfficialData['official']>['tenures'];
type Row = Tenures['nodes'][number];

/** The posts of an official, the latest first, with their dates as far as they are known. */
export function PostsHeld({
  tenures,
  name,
  asked,
}: {
  readonly tenures: Tenures;
  readonly name: string;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  if (tenures.totalCount === 0) return null;
  return (
    <Section
      id="posts"
      title="Posts"
      total={tenures.totalCount}
      menu={{
        exported: {
          name: `${name}-posts`,
          columns,
          all: () =>
            Promise.resolve({
              rows: tenures.nodes,
              isCut: tenures.totalCount > tenures.nodes.length,
            }),
        },
        asked,
      }}
    >
      <RowsTable
        caption="Posts held"
        columns={columns}
        rows={tenures.nodes}
        keyOf={({ id }) => id}
        reading={{ total: tenures.totalCount, more: undefined, isReading: false, fault: undefined }}
      />
    </Section>
  );
}

const columns: readonly Column<Row>[] = [
  {
    title: 'Post',
    isLead: true,
    cell: ({ post, acting }) => (
      <>
        {acting && 'Acting '}
        <EntityLink id={post.id} name={post.title} />
      </>
    ),
    text: ({ post, acting }) => `${acting ? 'Acting ' : ''}${post.title}`,
  },
  {
    title: 'Of',
    cell: ({ post: { country, agency } }) => {
      const of = agency ?? country;
      return of !== null && <EntityLink id={of.id} name={of.name} />;
    },
    text: ({ post: { country, agency } }) => (agency ?? country)?.name ?? '',
  },
  { title: 'When', cell: tenureText, text: tenureText },
  {
    title: 'Source',
    cell: (row) => <FirstSource of={row} label={row.post.title} />,
    text: sourceText,
  },
];

function tenureText({ from, to, endCause }: Row): string {
  return `${tenureWords(from, to)}${endCause === null ? '' : ` (${endCause})`}`;
}
