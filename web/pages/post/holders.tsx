import type { Column } from '../../shared/columns.js';
import { tenureWords } from '../../shared/date-words.js';
import { EntityLink } from '../../shared/entity-link.js';
import { FirstSource, sourceText } from '../../shared/first-source.js';
import { RowsTable } from '../../shared/rows-table.js';
import { Section } from '../../shared/section.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';
import type { OnePost } from './one-post.js';

type Row = OnePost['tenures']['nodes'][number];

/** Who held the post, and when, as far as it is known. */
export function Holders({
  tenures,
  isSingle,
  name,
  asked,
}: {
  readonly tenures: OnePost['tenures'];
  readonly isSingle: boolean;
  readonly name: string;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  if (tenures.totalCount === 0)
    return (
      <Section id="holders" title="Holders">
        <p>No holder of this post is on record; what was done in it is told below.</p>
      </Section>
    );
  return (
    <Section
      id="holders"
      title="Holders"
      total={tenures.totalCount}
      note={isSingle ? 'One at a time.' : 'Several may hold it at once.'}
      menu={{
        exported: {
          name: `${name}-holders`,
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
        caption="Holders of the post"
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
    title: 'Who',
    isLead: true,
    cell: ({ official, acting }) => (
      <>
        <EntityLink id={official.id} name={official.name} />
        {acting && ', acting'}
      </>
    ),
    text: ({ official, acting }) => `${official.name}${acting ? ', acting' : ''}`,
    sort: ({ official }) => official.name,
  },
  {
    title: 'When',
    cell: ({ from, to }) => tenureWords(from, to),
    text: ({ from, to }) => tenureWords(from, to),
    sort: ({ from, to }) => from ?? to ?? '',
  },
  {
    title: 'Source',
    cell: (row) => <FirstSource of={row} label={row.official.name} />,
    text: sourceText,
  },
];
