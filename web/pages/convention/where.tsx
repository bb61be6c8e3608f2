import { useMemo } from 'react';
import { placeMap } from '../../pictures/map/place-map.js';
import { useWorld } from '../../pictures/map/use-world.js';
import { PictureSection } from '../../pictures/picture-section.js';
import type { StandingFields } from '../../generated/operations.js';
import { useChangeAddress } from '../../shared/address.js';
import { EntityLink } from '../../shared/entity-link.js';
import { RowsTable } from '../../shared/rows-table.js';
import { count } from '../../shared/words.js';
import type { Asked, ShownConvention, Statuses } from './shown-convention.js';
import { WhereChoices } from './where-choices.js';
import { standingColumns } from './standing-columns.js';
import { standingsOnMap } from './standings-on-map.js';
import { useChosen } from './use-chosen.js';

/**
 * Where everyone stands: the map, those without a shape below it, and the table, which is the
 * authority.
 */
export function Where({
  convention,
  statuses,
  name,
  asked,
}: {
  readonly convention: ShownConvention;
  readonly statuses: Statuses;
  readonly name: string;
  readonly asked: Asked;
}) {
  const world = useWorld();
  const change = useChangeAddress();
  const chosen = useChosen(statuses.nodes);
  const standings = useMemo(() => standingsOnMap(statuses.nodes), [statuses]);
  const sentence = stageSentence(statuses.nodes);
  return (
    <PictureSection<StandingFields>
      id="standing"
      title="Where everyone stands"
      note={sentence}
      name={`${name}-map`}
      sentence={`Map: ${sentence}`}
      place={(width) => (world === undefined ? undefined : placeMap(world, standings, width))}
      open={(fact) => change({ evidence: fact })}
      minHeight={1 / 2.15}
      menu={{
        exported: {
          name: `${name}-standing`,
          columns: standingColumns,
          all: () => Promise.resolve({ rows: chosen.rows, isCut: statuses.pageInfo.hasNextPage }),
        },
        asked,
      }}
    >
      <Legend />
      <WithoutShape rows={statuses.nodes} />
      <p className="facts-line">
        Shapes: Natural Earth, for orientation only; they take no position on the status of any
        place. The table is the authority.
      </p>
      <WhereChoices rows={statuses.nodes} chosen={chosen} convention={convention} />
      <RowsTable
        caption={`Where everyone stands under the ${convention.shortName ?? convention.name}`}
        columns={standingColumns}
        rows={chosen.rows}
        keyOf={({ actor }) => actor.id}
        reading={{
          total: chosen.rows.length + (statuses.totalCount - statuses.nodes.length),
          more: undefined,
          isReading: false,
          fault: undefined,
        }}
      />
    </PictureSection>
  );
}

/**
 * Counted by stage: signatures on record are often fewer than signatures made, since who is bound
 * need not have signed.
 */
function stageSentence(rows: readonly StandingFields[]): string {
  const at = (stage: string): number => rows.filter((row) => row.stage === stage).length;
  const parts = [
    count(at('PARTY'), 'party', 'parties'),
    `${at('SIGNED')} signed and not bound`,
    ...(at('WITHDRAWN') > 0 ? [`${at('WITHDRAWN')} withdrawn`] : []),
    ...(at('NONE') > 0 ? [`${at('NONE')} with acts of which none counts`] : []),
  ];
  const signed = rows.filter((row) => row.signed !== null).length;
  return `${parts.join(', ')}. Signatures on record: ${signed}. Of all others no act is on record.`;
}

function Legend() {
  return (
    <ul className="legend" aria-hidden="true">
      <li>
        <span className="swatch party" /> Party
      </li>
      <li>
        <span className="swatch signed" /> Signed
      </li>
      <li>
        <span className="swatch withdrawn" /> Withdrawn
      </li>
      <li>
        <span className="swatch nothing" /> No act on record
      </li>
    </ul>
  );
}

/** Organisations, and places that no map has. */
function WithoutShape({ rows }: { readonly rows: readonly StandingFields[] }) {
  const without = rows.filter(({ actor }) => actor.__typename !== 'Country' || actor.m49 === null);
  if (without.length === 0) return null;
  return (
    <ul className="chips" aria-label="Without a shape on the map">
      {without.map(({ actor, stage }) => (
        <li key={actor.id}>
          <span className={`swatch ${stage.toLowerCase()}`} />
          <EntityLink id={actor.id} name={actor.name} withShape />
        </li>
      ))}
    </ul>
  );
}
