import { usePage } from '../../data/use-page.js';
import { home } from '../../generated/operations.js';
import type { HomeData } from '../../generated/operations.js';
import { useAsOf } from '../../shared/as-of.js';
import { Answered } from '../../shared/page-answer.js';
import { PageTitle } from '../../shared/page-title.js';
import { Conferences } from './conferences.js';
import { ConventionsNow } from './conventions-now.js';
import { Counts } from './counts.js';
import { HandleWithCare } from './handle-with-care.js';
import { LatestMeetings } from './latest-meetings.js';
import { Questions } from './questions.js';

/** Where people begin: what it is, three questions, and what is newest. */
export function Home() {
  const { asOf, until } = useAsOf();
  const answer = usePage(home, { asOf, until });
  return (
    <>
      <PageTitle title="The diplomatic record">
        <p className="lead">
          Who met whom, on whose behalf, and what their states then signed: every line with its
          source.
        </p>
        <Questions />
      </PageTitle>
      <Answered answer={answer} rows={24}>
        {(data) => <Sections data={data} />}
      </Answered>
    </>
  );
}

function Sections({ data }: { readonly data: HomeData }) {
  return (
    <>
      <ConventionsNow conventions={data.conventions} />
      <LatestMeetings latest={data.latest} />
      <Conferences conferences={data.conferences} />
      <HandleWithCare disputed={data.disputed} />
      <Counts record={data.record} />
    </>
  );
}
