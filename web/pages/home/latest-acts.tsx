import type { HomeData } from '../../generated/operations.js';
import { DateText } from '../../shared/date-text.js';
import { dateWords } from '../../shared/date-words.js';
import { EntityLink, PageLink } from '../../shared/entity-link.js';
import { EvidenceLink } from '../../shared/evidence-link.js';
import { isCoarse } from '../../shared/is-coarse.js';
import { Section } from '../../shared/section.js';
import { actVerb } from '../../shared/words.js';

/** As many rows as a glance takes. */
const FEW = 8;

/** The newest acts under any convention of which the month is known. */
export function LatestActs({ acts }: Pick<HomeData, 'acts'>) {
  const rows = acts.nodes.filter(({ on }) => !isCoarse(on)).slice(0, FEW);
  if (rows.length === 0) return null;
  return (
    <Section
      id="acts"
      title="Latest treaty acts"
      note={<PageLink to="/conventions">All conventions</PageLink>}
    >
      <ul className="dated-rows">
        {rows.map(({ id, act, on, actor, convention }) => (
          <li key={id}>
            <EvidenceLink
              id={id}
              label={`${dateWords(on ?? '')}: sources for ${actor.name} ${actVerb(act)}`}
            >
              <DateText date={on} />
            </EvidenceLink>
            <span>
              <EntityLink id={actor.id} name={actor.name} /> {actVerb(act)} the{' '}
              <EntityLink id={convention.id} name={convention.shortName ?? convention.name} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
