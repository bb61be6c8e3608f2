import { usePage } from '../../data/use-page.js';
import { home, homeConventions, homeDisputed, homeMeetings } from '../../generated/operations.js';
import { useAsOf } from '../../shared/as-of.js';
import { Answered } from '../../shared/page-answer.js';
import { PageTitle } from '../../shared/page-title.js';
import { Conferences } from './conferences.js';
import { ConventionsNow } from './conventions-now.js';
import { Counts } from './counts.js';
import { HandleWithCare } from './handle-with-care.js';
import { LatestActs } from './latest-acts.js';
import { LatestMeetings } from './latest-meetings.js';
import { Questions } from './questions.js';

/** Where people begin: what it is, three questions, and what is newest. */
export function Home() {
  return (
    <>
      <PageTitle title="The diplomatic record">
        <p className="lead">
          Who met whom, on whose behalf, and what their states then signed: every line with its
          source.
        </p>
        <Questions />
      </PageTitle>
      <Sections />
    </>
  );
}

/**
 * Each long question by itself: on a service that has just started, one that the database still
 * plans keeps no other from being shown.
 */
function Sections() {
  const { asOf, until } = useAsOf();
  const newest = usePage(home, { until });
  const conventions = usePage(homeConventions, { asOf });
  const meetings = usePage(homeMeetings, { until });
  const disputed = usePage(homeDisputed, {});
  return (
    <>
      <Answered answer={conventions} rows={8}>
        {(data) => <ConventionsNow conventions={data.conventions} />}
      </Answered>
      <Answered answer={meetings} rows={11}>
        {(data) => <LatestMeetings latest={data.latest} />}
      </Answered>
      <Answered answer={newest} rows={22}>
        {(data) => (
          <>
            <Conferences conferences={data.conferences} />
            <LatestActs acts={data.acts} />
          </>
        )}
      </Answered>
      <Answered answer={disputed} rows={9}>
        {(data) => <HandleWithCare disputed={data.disputed} />}
      </Answered>
      {newest.data !== undefined && <Counts record={newest.data.record} />}
    </>
  );
}
