import { DateText } from '../../shared/date-text.js';
import { dateWords } from '../../shared/date-words.js';
import { EntityLink } from '../../shared/entity-link.js';
import { Publishers } from '../../shared/evidence-link.js';
import type { Column } from '../../shared/columns.js';
import { RowsTable } from '../../shared/rows-table.js';
import { Section } from '../../shared/section.js';
import { capital, plain } from '../../shared/words.js';
import type { Asked, DeclaredActs } from './shown-convention.js';

type Act = DeclaredActs['nodes'][number];

/** Declarations, reservations and objections, with their words where they are on record. */
export function Declared({
  declared,
  name,
  asked,
}: {
  readonly declared: DeclaredActs;
  readonly name: string;
  readonly asked: Asked;
}) {
  if (declared.totalCount === 0) return null;
  return (
    <Section
      id="declarations"
      title="Declarations, reservations, objections"
      total={declared.totalCount}
      menu={{
        exported: {
          name: `${name}-declarations`,
          columns,
          all: () =>
            Promise.resolve({ rows: declared.nodes, isCut: declared.pageInfo.hasNextPage }),
        },
        asked,
      }}
    >
      <RowsTable
        caption="Declarations, reservations and objections"
        columns={columns}
        rows={declared.nodes}
        keyOf={({ id }) => id}
        reading={{
          total: declared.totalCount,
          more: undefined,
          isReading: false,
          fault: undefined,
        }}
      />
    </Section>
  );
}

/** Its words: the text of the act, else what a document quotes of it. */
function wordsOf({ text, evidence }: Act): string {
  return text ?? evidence.nodes[0]?.quote ?? '';
}

function whatOf({ act, article, against }: Act): string {
  const at = article === null ? '' : `, article ${article}`;
  const to = against === null ? '' : `, against the ${plain(against.act)} of ${against.actor.name}`;
  return `${capital(plain(act))}${at}${to}`;
}

const columns: readonly Column<Act>[] = [
  {
    title: 'By',
    isLead: true,
    cell: ({ actor }) => <EntityLink id={actor.id} name={actor.name} />,
    text: ({ actor }) => actor.name,
    sort: ({ actor }) => actor.name,
  },
  { title: 'What', cell: whatOf, text: whatOf, sort: whatOf },
  {
    title: 'Date',
    cell: ({ on }) => <DateText date={on} />,
    text: ({ on }) => (on === null ? '' : dateWords(on)),
    sort: ({ on }) => on ?? '',
  },
  {
    title: 'Words',
    cell: (act) => <span dir="auto">{wordsOf(act)}</span>,
    text: wordsOf,
  },
  {
    title: 'Source',
    cell: ({ id, publishers }) => <Publishers id={id} number={publishers} />,
    text: ({ publishers }) => publishers,
  },
];
