import type { MoreRows } from '../../data/use-more.js';
import type { SearchData } from '../../generated/operations.js';
import { PageLink } from '../../shared/entity-link.js';
import { pathOf } from '../../shared/entity-path.js';
import { HitLines } from '../../shared/hit.js';
import { useHitDetails } from '../../shared/use-hit-details.js';
import { count } from '../../shared/words.js';

type Hit = SearchData['search']['nodes'][number];

/** The hits, the best first, and the way to more. */
export function Results({
  text,
  reading,
}: {
  readonly text: string;
  readonly reading: MoreRows<Hit>;
}) {
  const { rows, more, isReading } = reading;
  const detailsOf = useHitDetails(rows);
  if (rows.length === 0)
    return (
      <p>
        Nothing on record is called “{text}”. Names are found by their beginnings, in any script and
        spelling on record; fewer letters find more.
      </p>
    );
  return (
    <>
      <p className="quiet" role="status">
        {count(rows.length, 'hit')}
        {more !== undefined || isReading ? ', and there are more' : ''}, the best first.
      </p>
      <ol className="results">
        {rows.map((hit) => (
          <li key={hit.node.id}>
            <PageLink to={pathOf(hit.node.id) ?? '/'}>
              <HitLines hit={{ ...hit, details: detailsOf(hit.node.id) }} />
            </PageLink>
          </li>
        ))}
      </ol>
      {(more !== undefined || isReading) && (
        <div className="read-on">
          <button type="button" onClick={more} disabled={isReading}>
            {isReading ? 'Reading …' : 'Show more'}
          </button>
        </div>
      )}
    </>
  );
}
