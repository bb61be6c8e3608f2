import type { Standing } from '../../pictures/map/place-map.js';
import type { Compared } from './compared.js';
import { combinationWords } from './compared-words.js';

/**
 * The members of a combination in full colour, those of others pale; a press chooses their
 * combination.
 */
export function chosenOnMap(compared: Compared, chosen: string): ReadonlyMap<string, Standing> {
  return new Map(
    compared.combinations.flatMap(({ code, keys }) =>
      keys.flatMap((key): [string, Standing][] => {
        const found = compared.actors.get(key);
        if (found?.actor.__typename !== 'Country' || found.actor.m49 === null) return [];
        return [
          [
            found.actor.m49.padStart(3, '0'),
            {
              paint: code === chosen ? 'party' : 'signed',
              isFaint: code !== chosen,
              key: `${code} ${key}`,
              label: `${found.name}: ${combinationWords(compared, code)}`,
            },
          ],
        ];
      }),
    ),
  );
}
