import '../../pictures/pictures.css';
import { usePage } from '../../data/use-page.js';
import { conventions } from '../../generated/operations.js';
import type { ConventionsData } from '../../generated/operations.js';
import { useAsOf } from '../../shared/as-of.js';
import type { Column } from '../../shared/columns.js';
import { CountBar } from '../../shared/count-bar.js';
import { dateWords } from '../../shared/date-words.js';
import { EntityLink } from '../../shared/entity-link.js';
import { Answered } from '../../shared/page-answer.js';
import { PageTitle } from '../../shared/page-title.js';
import { RowsTable } from '../../shared/rows-table.js';
import { Section } from '../../shared/section.js';

type Row = ConventionsData['conventions']['nodes'][number];

/** All conventions on record with how far each has come. */
export function Conventions() {
  const { asOf } = useAsOf();
  const answer = usePage(conventions, { asOf });
  return (
    <>
      <PageTitle title="Conventions">
        <p className="lead">Who signed and who is bound, by treaty, as far as it is on record.</p>
      </PageTitle>
      <Answered answer={answer} rows={8}>
        {({ conventions: { nodes, totalCount, pageInfo } }) => (
          <Section
            id="list"
            title="All on record"
            total={totalCount}
            menu={{
              exported: {
                name: 'conventions',
                columns,
                all: () => Promise.resolve({ rows: nodes, isCut: pageInfo.hasNextPage }),
              },
              asked: { operation: conventions, variables: { asOf } },
            }}
          >
            <RowsTable
              caption="Conventions"
              columns={columns}
              rows={nodes}
              keyOf={({ id }) => id}
              reading={{ total: totalCount, more: undefined, isReading: false, fault: undefined }}
            />
          </Section>
        )}
      </Answered>
    </>
  );
}

/** What a source states comes before what is concluded. */
function forceWords({ entryIntoForce }: Row): string {
  const { inForce, on, statedOn, required, remaining } = entryIntoForce;
  if (statedOn !== null) return `In force since ${dateWords(statedOn)}`;
  if (required === 0) return 'Rule not on record';
  if (inForce && on !== null) return `In force since ${dateWords(on)}`;
  return `Not in force: ${required - remaining} of ${required} instruments`;
}

const columns: readonly Column<Row>[] = [
  {
    title: 'Convention',
    isLead: true,
    cell: ({ id, name, shortName }) => (
      <>
        <EntityLink id={id} name={shortName ?? name} />
        {shortName !== null && <div className="quiet">{name}</div>}
      </>
    ),
    text: ({ name }) => name,
    sort: ({ name, shortName }) => shortName ?? name,
  },
  {
    title: 'Opened',
    cell: ({ opened }) => (opened === null ? '' : dateWords(opened)),
    text: ({ opened }) => (opened === null ? '' : dateWords(opened)),
    sort: ({ opened }) => opened ?? '',
  },
  { title: 'Entry into force', cell: forceWords, text: forceWords },
  {
    title: 'Parties on record',
    cell: ({ parties, signatories }) => (
      <CountBar
        value={parties.totalCount}
        most={Math.max(parties.totalCount, signatories.totalCount)}
      />
    ),
    text: ({ parties }) => parties.totalCount,
    sort: ({ parties }) => parties.totalCount,
  },
  {
    title: 'Signatures on record',
    cell: ({ parties, signatories }) => (
      <CountBar
        value={signatories.totalCount}
        most={Math.max(parties.totalCount, signatories.totalCount)}
      />
    ),
    text: ({ signatories }) => signatories.totalCount,
    sort: ({ signatories }) => signatories.totalCount,
  },
];
