import { sortedBy } from './in-order.js';
import type { Presence } from './things.js';

/**
 * Everybody who attended once for each side, as the most senior there: who is told with a side and
 * without one was there for that side.
 */
export function onceEach(presences: readonly Presence[]): Presence[] {
  const ordered = sortedBy(presences, ({ seniority, id }) => [seniority, id]);
  const isForASide = ({ side, party }: Presence): boolean => side !== party;
  return ordered.filter((one, index) => {
    if (one.party === null) return true;
    const own = ordered.filter(({ party }) => party === one.party);
    if (own.some(isForASide) && !isForASide(one)) return false;
    return !ordered
      .slice(0, index)
      .some(({ party, side }) => party === one.party && side === one.side);
  });
}

/** The first row of any two parties. */
export function oncePerParties<Row extends { readonly a: Presence; readonly b: Presence }>(
  pairs: readonly Row[],
): Row[] {
  const seen = new Set<string>();
  return pairs.filter(({ a, b }) => {
    const key = [a.party, b.party].sort().join(' ');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
