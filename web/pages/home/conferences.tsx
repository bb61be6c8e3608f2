import type { HomeData } from '../../generated/operations.js';
import { DateText } from '../../shared/date-text.js';
import { EntityLink, PageLink } from '../../shared/entity-link.js';
import { isCoarse } from '../../shared/is-coarse.js';
import { Section } from '../../shared/section.js';
import { plain } from '../../shared/words.js';

/** As many rows as a glance takes. */
const FEW = 8;

/**
 * The newest conferences of which the month is known; one that was only announced is told as such.
 */
export function Conferences({ conferences }: Pick<HomeData, 'conferences'>) {
  const rows = conferences.nodes.filter(({ when }) => !isCoarse(when)).slice(0, FEW);
  return (
    <Section
      id="conferences"
      title="Latest conferences"
      note={<PageLink to="/events">All events</PageLink>}
    >
      <ul className="dated-rows">
        {rows.map(({ id, name, when, city, country, status }) => (
          <li key={id}>
            <DateText date={when} />
            <span>
              <EntityLink id={id} name={name} />
              <span className="quiet">
                {' '}
                {[city, country?.name].filter(Boolean).join(', ')}
              </span>{' '}
              {status !== 'OCCURRED' && <span className="planned">{plain(status)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
