import type { Taken } from './measure.js';

/** Room for the planner, which begins elsewhere once the statistics change. */
export const ROOM = 2;
/** Too few hits to speak of: a lookup more by an id. */
export const FEW = 250;

/**
 * By how much more the hits grew than the answer, from the smallest graph to the largest; 1 or less
 * is as it should be.
 */
export function excessOf(taken: readonly Taken[]): number {
  const [first, last] = [taken[0], taken.at(-1)];
  if (first === undefined || last === undefined) throw new Error('Nothing was measured.');
  const answer = Math.max(1, last.weight / first.weight);
  return Math.max(0, last.hits - FEW) / (Math.max(1, first.hits) * answer);
}

/** Whether the hits grew with the answer only. */
export function growsWithAnswer(taken: readonly Taken[]): boolean {
  return excessOf(taken) <= ROOM;
}
