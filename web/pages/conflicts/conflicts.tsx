import { ask } from '../../data/ask.js';
import { useMore } from '../../data/use-more.js';
import { usePage } from '../../data/use-page.js';
import { conflicts } from '../../generated/operations.js';
import type { ConflictsData } from '../../generated/operations.js';
import type { Column } from '../../shared/columns.js';
import { EvidenceLink } from '../../shared/evidence-link.js';
import { Answered } from '../../shared/page-answer.js';
import { PageTitle } from '../../shared/page-title.js';
import { ReadOn } from '../../shared/rows-table.js';
import { Section } from '../../shared/section.js';
import type { SectionMenuParts } from '../../shared/section-menu.js';
import { valueWords } from '../../shared/value-words.js';
import { ConflictValues } from './conflict-values.js';
import type { ConflictingFact } from './conflict-values.js';

const variables = { after: null };

/**
 * Where documents contradict each other: what is shown, what else is said, by whom, and why one is
 * shown.
 */
export function Conflicts() {
  const answer = usePage(conflicts, variables);
  return (
    <>
      <PageTitle title="Conflicts">
        <p className="lead">
          Facts of which documents say different things. One value is shown, for the reason given;
          the others stand beside it.
        </p>
      </PageTitle>
      <Answered answer={answer} rows={16}>
        {(data) => <List first={data.facts} asked={{ operation: conflicts, variables }} />}
      </Answered>
    </>
  );
}

function List({
  first,
  asked,
}: {
  readonly first: ConflictsData['facts'];
  readonly asked: NonNullable<SectionMenuParts<never>['asked']>;
}) {
  const reading = useMore(first, async (after) => (await ask(conflicts, { after })).data.facts);
  if (reading.total === 0) return <p>No document on record contradicts another.</p>;
  return (
    <Section
      id="conflicts"
      title="Facts in conflict"
      total={reading.total}
      menu={{ exported: { name: 'conflicts', columns, all: reading.all }, asked }}
    >
      {reading.rows.map((fact) => (
        <article key={fact.id} className="conflicting">
          <h3 dir="auto">
            <EvidenceLink id={fact.id}>{fact.headline}</EvidenceLink>
          </h3>
          <ConflictValues fact={fact} />
        </article>
      ))}
      <ReadOn shown={reading.rows.length} reading={reading} />
    </Section>
  );
}

const columns: readonly Column<ConflictingFact>[] = [
  { title: 'Fact', cell: ({ headline }) => headline, text: ({ headline }) => headline },
  { title: 'Shown', cell: shownText, text: shownText },
  { title: 'Others', cell: othersText, text: othersText },
];

function shownText({ conflicts: all }: ConflictingFact): string {
  return all.map(({ field, shown }) => valueWords(field, shown) ?? '').join('; ');
}

function othersText({ conflicts: all }: ConflictingFact): string {
  return all
    .flatMap(({ field, others }) => others.map(({ value }) => valueWords(field, value) ?? ''))
    .join('; ');
}
