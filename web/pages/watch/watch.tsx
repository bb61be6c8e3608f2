import { usePage } from '../../data/use-page.js';
import { watched } from '../../generated/operations.js';
import type { WatchedData } from '../../generated/operations.js';
import { EntityLink, PageLink } from '../../shared/entity-link.js';
import { Answered } from '../../shared/page-answer.js';
import { PageTitle } from '../../shared/page-title.js';
import { Section } from '../../shared/section.js';
import { useWatched } from '../../shared/use-watched.js';

/** As many ids as one question may name. */
const MOST = 200;

/** What a reader has put on the watch list; it is kept in this browser and nowhere else. */
export function Watch() {
  const { ids, toggle } = useWatched();
  const asked = ids.slice(0, MOST);
  const answer = usePage(watched, asked.length === 0 ? undefined : { ids: asked });
  return (
    <>
      <PageTitle title="Watch list">
        <p className="lead">Kept in this browser and nowhere else.</p>
        {ids.length > 0 && (
          <p>
            <PageLink to="/changes?watch=1">What changed about them</PageLink>
          </p>
        )}
      </PageTitle>
      {ids.length === 0 ? (
        <p>
          Nothing is watched yet. The star on the page of a person, country or agency puts it here.
        </p>
      ) : (
        <Answered answer={answer} rows={ids.length}>
          {(data) => <List {...{ ids: asked, data, toggle }} />}
        </Answered>
      )}
    </>
  );
}

function List({
  ids,
  data,
  toggle,
}: {
  readonly ids: readonly string[];
  readonly data: WatchedData;
  readonly toggle: (id: string) => void;
}) {
  const names = new Map(
    data.nodes.flatMap((node) => (node === null ? [] : [[node.id, node.headline]])),
  );
  return (
    <Section id="watched" title="Watched" total={ids.length}>
      <ul className="plain-list">
        {ids.map((id) => (
          <li key={id} className="watched">
            {names.has(id) ? (
              <EntityLink id={id} name={names.get(id) ?? id} withShape />
            ) : (
              <span className="quiet">{id} is no longer on record</span>
            )}
            <button
              type="button"
              aria-label={`Watch ${names.get(id) ?? id} no longer`}
              onClick={() => toggle(id)}
            >
              Take off
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
