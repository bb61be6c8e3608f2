import type { Column } from '../columns.js';
import { tenureWords } from '../date-words.js';
import { EntityLink } from '../entity-link.js';
import { RowsTable } from '../rows-table.js';
import { Section } from '../section.js';
import type { SectionMenuParts } from '../section-menu.js';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly tenures: {
    readonly nodes: readonly {
      readonly from: string | null;
      readonly to: string | null;
      readonly acting: boolean;
      readonly official: { readonly id: string; readonly name: string };
    }[];
  };
}

/** The posts of a country or agency with their last known holders. */
export function Posts({
  posts,
  name,
  asked,
}: {
  readonly posts: { readonly totalCount: number; readonly nodes: readonly Row[] };
  readonly name: string;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  if (posts.totalCount === 0) return null;
  return (
    <Section
      id="posts"
      title="Posts"
      total={posts.totalCount}
      note="With the last holder on record, and the dates as far as they are known."
      menu={{
        exported: {
          name: `${name}-posts`,
          columns,
          all: () =>
            Promise.resolve({ rows: posts.nodes, isCut: posts.totalCount > posts.nodes.length }),
        },
        asked,
      }}
    >
      <RowsTable
        caption="Posts and their last known holders"
        columns={columns}
        rows={posts.nodes}
        keyOf={({ id }) => id}
        reading={{ total: posts.totalCount, more: undefined, isReading: false, fault: undefined }}
      />
    </Section>
  );
}

const columns: readonly Column<Row>[] = [
  {
    title: 'Post',
    isLead: true,
    cell: ({ id, title }) => <EntityLink id={id} name={title} />,
    text: ({ title }) => title,
    sort: ({ title }) => title,
  },
  {
    title: 'Last known holder',
    cell: ({ tenures: { nodes } }) => {
      const [last] = nodes;
      if (last === undefined) return <span className="quiet">no holder on record</span>;
      return (
        <>
          {last.acting && 'acting: '}
          <EntityLink id={last.official.id} name={last.official.name} />
        </>
      );
    },
    text: ({ tenures: { nodes } }) => nodes[0]?.official.name ?? '',
    sort: ({ tenures: { nodes } }) => nodes[0]?.official.name ?? '',
  },
  { title: 'When', cell: whenText, text: whenText },
];

function whenText({ tenures: { nodes } }: Row): string {
  const [last] = nodes;
  return last === undefined ? '' : tenureWords(last.from, last.to);
}
