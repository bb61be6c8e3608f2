import { ask } from '../../data/ask.js';
import { useMore } from '../../data/use-more.js';
import { usePage } from '../../data/use-page.js';
import { documents } from '../../generated/operations.js';
import type { DocumentsData } from '../../generated/operations.js';
import { useAsOf } from '../../shared/as-of.js';
import { Answered } from '../../shared/page-answer.js';
import { PageTitle } from '../../shared/page-title.js';
import { RowsTable } from '../../shared/rows-table.js';
import { Section } from '../../shared/section.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';
import { documentColumns } from './document-columns.js';

/** All documents, the newest first, with how much rests on each. */
export function Documents() {
  const { until, isToday } = useAsOf();
  // Documents without a date fall into no period: as of today all are shown.
  const variables = { period: isToday ? null : until, first: 50, after: null };
  const answer = usePage(documents, variables);
  return (
    <>
      <PageTitle title="Documents">
        <p className="lead">What every line of the record rests on, the newest first.</p>
      </PageTitle>
      <Answered answer={answer} rows={20}>
        {(data) => (
          <List
            first={data.documents}
            period={variables.period}
            asked={{ operation: documents, variables }}
          />
        )}
      </Answered>
    </>
  );
}

function List({
  first,
  period,
  asked,
}: {
  readonly first: DocumentsData['documents'];
  readonly period: { readonly to: string } | null;
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  const reading = useMore(first, async (after) => {
    const { data } = await ask(documents, { period, first: 50, after });
    return data.documents;
  });
  return (
    <Section
      id="documents"
      title="On record"
      total={reading.total}
      {...(period !== null && {
        note: 'Documents whose date is not on record are left out as of a day.',
      })}
      menu={{ exported: { name: 'documents', columns: documentColumns, all: reading.all }, asked }}
    >
      <RowsTable
        caption="Documents on record"
        columns={documentColumns}
        rows={reading.rows}
        keyOf={({ id }) => id}
        reading={reading}
      />
    </Section>
  );
}
