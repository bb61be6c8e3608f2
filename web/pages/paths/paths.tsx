import '../../pictures/pictures.css';
import { usePage } from '../../data/use-page.js';
import { paths } from '../../generated/operations.js';
import { useAddress } from '../../shared/address.js';
import { useAsOf } from '../../shared/as-of.js';
import { isId } from '../../shared/entity-path.js';
import { Answered } from '../../shared/page-answer.js';
import { PageTitle } from '../../shared/page-title.js';
import { Chains } from './chains.js';
import { Ends } from './ends.js';

/** How far a chain is looked for unless the reader widens it. */
const USUAL_HOPS = 4;
const MOST_HOPS = 8;
/** Who sat in one plenary has not met: larger meetings are left out. */
const MOST_PARTICIPANTS = 12;

/**
 * How two are connected: chains of meetings, from an official to an official, an agency or a
 * country.
 */
export function Paths() {
  const { from = '', to = '', hops, avoid = '' } = useAddress();
  const { until } = useAsOf();
  const maxHops = Math.min(MOST_HOPS, Math.max(1, Number(hops) || USUAL_HOPS));
  const isComplete = from.startsWith('official:') && isId(to);
  const variables = {
    from,
    to,
    maxHops,
    maxParticipants: MOST_PARTICIPANTS,
    until,
    avoiding: avoid.split(',').filter(isId),
  };
  const answer = usePage(paths, isComplete ? variables : undefined);
  return (
    <>
      <PageTitle title="Chains of meetings">
        <p className="lead">
          From an official to another, or to anyone of an agency or country, by meetings that
          sources assert.
        </p>
      </PageTitle>
      <Ends />
      {isComplete && (
        <Answered answer={answer} rows={8}>
          {(data) => (
            <Chains data={data} maxHops={maxHops} asked={{ operation: paths, variables }} />
          )}
        </Answered>
      )}
    </>
  );
}
