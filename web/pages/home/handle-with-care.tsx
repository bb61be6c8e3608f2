import type { HomeDisputedData } from '../../generated/operations.js';
import { PageLink } from '../../shared/entity-link.js';
import { EvidenceLink } from '../../shared/evidence-link.js';
import { Section } from '../../shared/section.js';
import { Differs } from '../../shared/sure.js';
import { valueWords } from '../../shared/value-words.js';

/** Facts of which documents say different things. */
export function HandleWithCare({ disputed }: Pick<HomeDisputedData, 'disputed'>) {
  if (disputed.totalCount === 0) return null;
  return (
    <Section
      id="care"
      title="Handle with care"
      total={disputed.totalCount}
      note={<PageLink to="/conflicts">Who says what, and why one of them is shown</PageLink>}
    >
      <ul className="plain-list">
        {disputed.nodes.map((fact) => (
          <li key={fact.id}>
            {fact.headline}{' '}
            {fact.conflicts.map(({ field, shown, others }) => (
              <span key={field}>
                <Differs
                  shown={valueWords(field, shown)}
                  others={others.map(({ value }) => valueWords(field, value))}
                />{' '}
              </span>
            ))}
            <EvidenceLink id={fact.id} label={`Sources: ${fact.headline}`}>
              Sources
            </EvidenceLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
