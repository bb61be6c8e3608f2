import '../../pictures/pictures.css';
import { ask } from '../../data/ask.js';
import { useMore } from '../../data/use-more.js';
import { usePage } from '../../data/use-page.js';
import { events } from '../../generated/operations.js';
import type { EventFilter, EventsData } from '../../generated/operations.js';
import { useAddress } from '../../shared/address.js';
import { useAsOf } from '../../shared/as-of.js';
import { Answered } from '../../shared/page-answer.js';
import { PageTitle } from '../../shared/page-title.js';
import { RowsTable } from '../../shared/rows-table.js';
import { Section } from '../../shared/section.js';
import { eventColumns } from './event-columns.js';
import { EventChoices } from './event-choices.js';
import { eventFilters, isNarrow } from './event-filter.js';

/** The list of events, the newest first. */
export function Events() {
  const address = useAddress();
  const { asOf } = useAsOf();
  const { rows, all } = eventFilters(address, asOf);
  const answer = usePage(events, { filter: rows, all, first: 50, after: null });
  return (
    <>
      <PageTitle title="Events">
        <p className="lead">
          Conferences, sessions, ceremonies, meetings and calls, the newest first.
        </p>
      </PageTitle>
      <Answered answer={answer} rows={20}>
        {(data) => (
          <>
            <EventChoices data={data} />
            <Rows data={data} filter={rows} all={all} />
          </>
        )}
      </Answered>
    </>
  );
}

function Rows({
  data,
  filter,
  all,
}: {
  readonly data: EventsData;
  readonly filter: EventFilter;
  readonly all: EventFilter;
}) {
  const address = useAddress();
  const reading = useMore(data.events, async (after) => {
    const next = await ask(events, { filter, all, first: 50, after });
    return next.data.events;
  });
  const leavesOut = address['kind'] === undefined && !isNarrow(address);
  return (
    <Section
      id="list"
      title={leavesOut ? 'Events but meetings and calls' : 'Events'}
      total={reading.total}
      note="A date that is known only roughly stands by the latest day that it may mean."
      menu={{
        exported: { name: 'events', columns: eventColumns, all: reading.all },
        asked: { operation: events, variables: { filter, all, first: 50, after: null } },
      }}
    >
      {reading.total === 0 ? (
        <p>No event on record fits all of these. Leave one of them open.</p>
      ) : (
        <RowsTable
          caption="Events"
          columns={eventColumns}
          rows={reading.rows}
          keyOf={({ id }) => id}
          reading={reading}
        />
      )}
    </Section>
  );
}
