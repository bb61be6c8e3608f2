import { ranks } from '../../model/kind.js';

/**
 * The place of a rank in the order of seniority, 0 for heads of state; below all of them when it is
 * none.
 */
export function seniorityOf(rank: unknown): number {
  const place = ranks.findIndex((each) => each === rank);
  return place < 0 ? ranks.length : place;
}

/** The rank at a place of the order of seniority; null when there is none. */
export function rankAt(place: unknown): string | null {
  return ranks[Number(place)] ?? null;
}
