import type { HomeMeetingsData } from '../../generated/operations.js';
import { DateText } from '../../shared/date-text.js';
import { PageLink } from '../../shared/entity-link.js';
import { pathOf } from '../../shared/entity-path.js';
import { isCoarse } from '../../shared/is-coarse.js';
import { PartyName } from '../../shared/party-name.js';
import { Section } from '../../shared/section.js';

/** As many rows as a glance takes. */
const FEW = 8;

/**
 * The newest meetings of which the month is known; those with a coarser date stand in the full list
 * only.
 */
export function LatestMeetings({ latest }: Pick<HomeMeetingsData, 'latest'>) {
  const rows = latest.nodes.filter(({ meeting }) => !isCoarse(meeting.when)).slice(0, FEW);
  return (
    <Section
      id="meetings"
      title="Latest meetings"
      note={
        <PageLink to="/events?kind=MEETING">
          All meetings, also those whose date is known only roughly
        </PageLink>
      }
    >
      <ul className="dated-rows">
        {rows.map(({ a, b, meeting }) => (
          <li key={`${a.id} ${b.id}`}>
            <PageLink to={pathOf(meeting.id) ?? '/'}>
              <DateText date={meeting.when} />
            </PageLink>
            <span>
              <PartyName side={a} /> met <PartyName side={b} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
