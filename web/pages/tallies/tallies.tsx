import '../../pictures/pictures.css';
import { usePage } from '../../data/use-page.js';
import { tallies } from '../../generated/operations.js';
import { useAddress, useChangeAddress } from '../../shared/address.js';
import { useAsOf } from '../../shared/as-of.js';
import { EntityLink } from '../../shared/entity-link.js';
import { Answered } from '../../shared/page-answer.js';
import { PageTitle } from '../../shared/page-title.js';
import { Counted } from './counted.js';
import { dimensionIn, dimensions } from './dimensions.js';
import { HeatSection } from './heat-section.js';
import { tallyFilter } from './tally-filter.js';
import { usePlainName } from '../../shared/use-plain-name.js';

/** Meetings counted. */
export function Tallies() {
  const address = useAddress();
  const change = useChangeAddress();
  const { asOf } = useAsOf();
  const filter = tallyFilter(address, asOf);
  const answer = usePage(tallies, { filter });
  const by = dimensionIn(address['by']);
  return (
    <>
      <PageTitle title="Meetings counted">
        <p className="lead">
          Only meetings that a source asserts; being at the same event is not counted as meeting.
        </p>
        <Narrowed />
      </PageTitle>
      <ul className="views">
        {Object.entries(dimensions).map(([key, words]) => (
          <li key={key}>
            <button type="button" aria-pressed={key === by} onClick={() => change({ by: key })}>
              {words}
            </button>
          </li>
        ))}
      </ul>
      <Answered answer={answer} rows={24}>
        {(data) => (
          <>
            <Counted data={data} by={by} asked={{ operation: tallies, variables: { filter } }} />
            {by === 'pairs' && <HeatSection pairs={data.pairs} />}
          </>
        )}
      </Answered>
    </>
  );
}

/** What the address leaves of all meetings, each with a way to open it again. */
function Narrowed() {
  const { at, involving, from, to } = useAddress();
  const change = useChangeAddress();
  const names = usePlainName([at, involving]);
  const parts = [
    { name: 'at', value: at, words: 'at' },
    { name: 'involving', value: involving, words: 'with' },
    { name: 'from', value: from, words: 'from' },
    { name: 'to', value: to, words: 'until' },
  ].filter(({ value }) => value !== undefined);
  if (parts.length === 0) return null;
  return (
    <p>
      Only meetings{' '}
      {parts.map(({ name, value = '', words }) => (
        <span key={name}>
          {words}{' '}
          {value.includes(':') ? <EntityLink id={value} name={names.get(value) ?? value} /> : value}{' '}
          <button type="button" onClick={() => change({ [name]: undefined })}>
            Leave out
          </button>{' '}
        </span>
      ))}
    </p>
  );
}
