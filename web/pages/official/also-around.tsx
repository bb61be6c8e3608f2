import { useState } from 'react';
import { ask } from '../../data/ask.js';
import { useMore } from '../../data/use-more.js';
import { usePage } from '../../data/use-page.js';
import { coAttendees } from '../../generated/operations.js';
import type { CoAttendeesData } from '../../generated/operations.js';
import { useAsOf } from '../../shared/as-of.js';
import { EntityLink } from '../../shared/entity-link.js';
import { Answered } from '../../shared/page-answer.js';
import { ReadOn } from '../../shared/rows-table.js';
import { Section } from '../../shared/section.js';
import { count } from '../../shared/words.js';

type Others = NonNullable<CoAttendeesData['official']>['coAttendees'];

/** Who was at the same events without a meeting on record; asked only when the reader wants it. */
export function AlsoAround({ id }: { readonly id: string }) {
  const [isOpen, setOpen] = useState(false);
  const { until } = useAsOf();
  const answer = usePage(coAttendees, isOpen ? { id, until, after: null } : undefined);
  return (
    <Section
      id="same-events"
      title="At the same events"
      note="Without a meeting on record: whether they met is not known."
    >
      {isOpen ? (
        <Answered answer={answer} rows={4}>
          {({ official }) => official !== null && <Others id={id} first={official.coAttendees} />}
        </Answered>
      ) : (
        <p className="screen-only">
          <button type="button" onClick={() => setOpen(true)}>
            Show who else was there
          </button>
        </p>
      )}
    </Section>
  );
}

function Others({ id, first }: { readonly id: string; readonly first: Others }) {
  const { until } = useAsOf();
  const reading = useMore(first, async (after) => {
    const { data } = await ask(coAttendees, { id, until, after });
    if (data.official === null) throw new Error(`${id} is no longer on record`);
    return data.official.coAttendees;
  });
  if (reading.total === 0) return <p>Nobody else is on record at the same events.</p>;
  return (
    <>
      <ul className="plain-list">
        {reading.rows.map(({ official, eventCount, events }) => (
          <li key={official.id}>
            <EntityLink id={official.id} name={official.name} />{' '}
            <span className="quiet">
              {count(eventCount, 'event')}: {events.nodes.map(({ name }) => name).join('; ')}
              {events.totalCount > events.nodes.length && ' and others'}
            </span>
          </li>
        ))}
      </ul>
      <ReadOn shown={reading.rows.length} reading={reading} />
    </>
  );
}
