import type { StandingFields } from '../../generated/operations.js';
import type { Standing } from '../../pictures/map/place-map.js';
import type { Paint } from '../../pictures/picture.js';
import { standingWords } from './stage-words.js';

const paints: Readonly<Record<string, Paint>> = {
  PARTY: 'party',
  SIGNED: 'signed',
  WITHDRAWN: 'signed',
  NONE: 'nothing',
};

/** Standings by M49 code for the map; a press opens the act that decides. */
export function standingsOnMap(rows: readonly StandingFields[]): ReadonlyMap<string, Standing> {
  return new Map(
    rows.flatMap((row): [string, Standing][] => {
      const { actor, stage, withdrawal, consent, signed } = row;
      if (actor.__typename !== 'Country' || actor.m49 === null) return [];
      const act = withdrawal ?? consent ?? signed;
      if (act === null) return [];
      return [
        [
          actor.m49.padStart(3, '0'),
          {
            paint: paints[stage] ?? 'nothing',
            isHatched: stage === 'WITHDRAWN',
            key: act.id,
            label: `${actor.name}. ${standingWords(row)}`,
          },
        ],
      ];
    }),
  );
}
