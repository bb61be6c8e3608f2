import { usePage } from '../../data/use-page.js';
import { link } from '../../generated/operations.js';
import { EntityLink } from '../../shared/entity-link.js';
import { Publishers } from '../../shared/evidence-link.js';
import { Answered } from '../../shared/page-answer.js';

/** What a link rests on: the facts that name both its ends. */
export function LinkSection({ between }: { readonly between: readonly string[] }) {
  const answer = usePage(link, { between: [...between] });
  return (
    <div className="group" role="status">
      <Answered answer={answer} rows={3}>
        {({ facts, ends }) => (
          <>
            <h3>
              {ends.map((end, index) =>
                end === null ? null : (
                  <span key={end.id}>
                    {index > 0 && ' and '}
                    <EntityLink id={end.id} name={end.headline} withShape />
                  </span>
                ),
              )}{' '}
              <span className="total">{facts.totalCount}</span>
            </h3>
            {facts.totalCount === 0 && (
              <p>
                No fact names both; one of them names the other in what is told of itself, such as
                the country of an event.
              </p>
            )}
            <ul className="plain-list">
              {facts.nodes.map(({ id, headline, publishers }) => (
                <li key={id}>
                  <span dir="auto">{headline}</span> <Publishers id={id} number={publishers} />
                </li>
              ))}
            </ul>
            {facts.totalCount > facts.nodes.length && (
              <p className="quiet">
                {facts.nodes.length} of {facts.totalCount}
              </p>
            )}
          </>
        )}
      </Answered>
    </div>
  );
}
