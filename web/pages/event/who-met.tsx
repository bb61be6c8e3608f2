import type { MetFields } from '../../generated/operations.js';
import { fewestRows, isWorthAMatrix } from '../../pictures/matrix/fewest-rows.js';
import { useAddress, useChangeAddress } from '../../shared/address.js';
import { FirstSource } from '../../shared/first-source.js';
import { metColumns } from '../../shared/profile/met-columns.js';
import { DateText } from '../../shared/date-text.js';
import { EntityLink } from '../../shared/entity-link.js';
import { PartyName } from '../../shared/party-name.js';
import { Section } from '../../shared/section.js';
import { count } from '../../shared/words.js';
import type { Asked } from './shown-event.js';
import { byParty, partyKey } from './met-parties.js';
import type { PartyRows } from './met-parties.js';
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
  if (met.totalCount === 0) return null;
  const matrix = fewestRows(
    met.nodes.map((row) => ({ a: partyKey(row.a), b: partyKey(row.b), row })),
  );
  const canMatrix = isWorthAMatrix(matrix);
  const isMatrix = canMatrix && view === 'matrix';
  const views = canMatrix && <Views isMatrix={isMatrix} />;
  if (isMatrix) return <MetMatrix {...{ met, matrix, name, views, asked }} />;
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
          all: () => Promise.resolve({ rows: met.nodes, isCut: met.pageInfo.hasNextPage }),
        },
      }}
    >
      {views}
      {byParty(met.nodes, matrix.rows).map((party) => (
        <Party key={party.key} party={party} />
      ))}
      {met.pageInfo.hasNextPage && (
        <p className="quiet">
          The first {met.nodes.length} of {met.totalCount}; “Show query” leads to the rest.
        </p>
      )}
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
