import type { TreatyAct } from '../../src/model/treaty-acts.js';

/** A treaty act that a country did on a day, or on a day that no source gives. */
export function act(
  done: readonly [country: string, act: string, day: string | null],
  more: Partial<TreatyAct> = {},
): TreatyAct {
  const [country, kind, day] = done;
  return {
    id: `action:${country}.${kind}.${day ?? 'undated'}`,
    actor: `country:${country}`,
    regionalOrganisation: false,
    act: kind,
    day,
    earliest: day,
    ...more,
  };
}
