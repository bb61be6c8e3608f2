import { useMore } from '../../data/use-more.js';
import type { MetFields } from '../../generated/operations.js';
import { fewestRows, isWorthAMatrix } from '../../pictures/matrix/fewest-rows.js';
import { useAddress, useChangeAddress } from '../../shared/address.js';
import { FirstSource } from '../../shared/first-source.js';
import { metColumns } from '../../shared/profile/met-columns.js';
import { DateText } from '../../shared/date-text.js';
import { EntityLink } from '../../shared/entity-link.js';
import { ReadOn } from '../../shared/rows-table.js';
import { PartyName } from '../../shared/party-name.js';
import { Section } from '../../shared/section.js';
import { count } from '../../shared/words.js';
import type { Asked } from './shown-event.js';
import { byParty, partyKey } from './met-parties.js';
import type { PartyRows } from './met-parties.js';
import { readOn } from './read-on.js';
import { MetMatrix } from './met-matrix.js';

/**
 * Who met whom: a list by person, those who met most first; as a matrix where that is dense enough
 * to help.
 */
export function WhoMet({
  met,
  name,
  asked,
}: {
  readonly met: MetFields;
  readonly name: string;
  readonly asked: Asked;
}) {
  const { view } = useAddress();
  const reading = useMore(met, readOn(`event:${name}`, 'encounters'));
  if (met.totalCount === 0) return null;
  const matrix = fewestRows(
    reading.rows.map((row) => ({ a: partyKey(row.a), b: partyKey(row.b), row })),
  );
  const canMatrix = isWorthAMatrix(matrix);
  const isMatrix = canMatrix && view === 'matrix';
  const views = canMatrix && <Views isMatrix={isMatrix} />;
  if (isMatrix) return <MetMatrix {...{ reading, matrix, name, views, asked }} />;
  const columns = metColumns(() => false);
  return (
    <Section
      id="met"
      title="Who met whom"
      total={met.totalCount}
      note="Only meetings that a source asserts; others may have met of whom none says so."
      menu={{
        asked,
        exported: {
          name: `${name}-met`,
          columns,
          all: reading.all,
        },
      }}
    >
      {views}
      {byParty(reading.rows, matrix.rows).map((party) => (
        <Party key={party.key} party={party} />
      ))}
      <ReadOn shown={reading.rows.length} reading={reading} />
    </Section>
  );
}

function Views({ isMatrix }: { readonly isMatrix: boolean }) {
  const change = useChangeAddress();
  return (
    <ul className="views">
      {['list', 'matrix'].map((each) => (
        <li key={each}>
          <button
            type="button"
            aria-pressed={(each === 'matrix') === isMatrix}
            onClick={() => change({ view: each === 'list' ? undefined : each })}
          >
            {each === 'list' ? 'List' : 'Matrix'}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Party({ party: { party, rows } }: { readonly party: PartyRows }) {
  return (
    <div className="group">
      <h3>
        <PartyName side={party} /> <span className="quiet">{count(rows.length, 'meeting')}</span>
      </h3>
      <ul className="dated-rows">
        {rows.map(({ other, row: { a, b, meeting } }) => (
          <li key={`${a.id} ${b.id}`}>
            <EntityLink id={meeting.id} name={meeting.name}>
              <DateText date={meeting.when} />
            </EntityLink>
            <span>
              <PartyName side={other} /> <FirstSource of={meeting} label={meeting.name} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
