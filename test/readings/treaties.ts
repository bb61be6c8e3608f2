import type { Line } from '../second-opinion/line.js';
import { said } from './small-world.js';

/** A convention of the tests. */
export const pact = (more: Line = {}): Line => ({
  type: 'convention',
  id: 'convention:x',
  name: 'Pact',
  kind: 'CONVENTION',
  ...said,
  ...more,
});

/** Acts under it, one a line: country or agency, act, day, further fields. */
export function acts(
  ...rows: readonly (readonly [actor: string, act: string, on: string | null, more?: Line])[]
): Line[] {
  return rows.map(([actor, act, on, more], index) => ({
    type: 'action',
    id: `action:x-${index + 1}`,
    actor: actor.includes(':') ? actor : `country:${actor}`,
    convention: 'convention:x',
    act,
    ...(on !== null && { on }),
    ...said,
    ...more,
  }));
}
