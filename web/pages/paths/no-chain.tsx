import type { PathsData } from '../../generated/operations.js';
import { useChangeAddress } from '../../shared/address.js';
import { DateText } from '../../shared/date-text.js';
import { EntityLink } from '../../shared/entity-link.js';
import { EvidenceLink } from '../../shared/evidence-link.js';
import { Section } from '../../shared/section.js';
import { count } from '../../shared/words.js';

/** No chain of named people: says what is known instead, and how to look further. */
export function NoChain({
  data: { paths, direct, together, ends },
  maxHops,
}: {
  readonly data: PathsData;
  readonly maxHops: number;
}) {
  const change = useChangeAddress();
  const [from, to] = ends.map((end) => end?.headline ?? 'somebody not on record');
  return (
    <Section
      id="chains"
      title="No chain of meetings is on record"
      note={
        paths.complete
          ? `Between ${from ?? ''} and ${to ?? ''} there is none of any length through meetings in which sources name the people.`
          : (paths.note ?? `There is none of up to ${count(maxHops, 'meeting')}.`)
      }
    >
      {direct.totalCount > 0 && (
        <>
          <p>
            They met directly {direct.totalCount === 1 ? 'once' : `${direct.totalCount} times`};
            where the source gives no name, no chain of people leads through it:
          </p>
          <ul className="plain-list">
            {direct.nodes.map(({ id, name, when }) => (
              <li key={id}>
                <DateText date={when} />: <EntityLink id={id} name={name} />{' '}
                <EvidenceLink id={id} label={`Sources of ${name}`}>
                  Sources
                </EvidenceLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <Together together={together} />
      {!paths.complete && maxHops < 8 && (
        <button type="button" onClick={() => change({ hops: String(maxHops + 2) })}>
          Look {count(Math.min(8, maxHops + 2), 'meeting')} far
        </button>
      )}
    </Section>
  );
}

/** Events at which both were: being there is not having met. */
function Together({ together }: Pick<PathsData, 'together'>) {
  const others = together.nodes.filter(({ basis }) => basis !== 'ASSERTED_MEETING');
  if (others.length === 0) return <p>Nor is any event on record at which both were.</p>;
  return (
    <>
      <p>Both were at these events; no source says that they met there:</p>
      <ul className="plain-list">
        {others.map(({ event }) => (
          <li key={event.id}>
            <DateText date={event.when} />: <EntityLink id={event.id} name={event.name} />
          </li>
        ))}
      </ul>
      {together.totalCount > together.nodes.length && (
        <p className="quiet">
          {together.nodes.length} of {together.totalCount}
        </p>
      )}
    </>
  );
}
