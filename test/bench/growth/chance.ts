/** Numbers that look random and are the same for the same seed. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  number(): number;
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  pick<T>(list: readonly T[]): T;
  /** True with this probability. */
  happens(probability: number): boolean;
  /** A place in a list of this length by a power law: early places come up far more often. */
  early(length: number): number;
}

/**
 * How much more often early places come up: with 4, the first hundredth of a list gets a third of
 * the choices.
 */
const STEEPNESS = 4;

/** A generator of its own for each seed (mulberry32: 32 bits of state are plenty for choosing). */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const number = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(number() * limit);
  return {
    number,
    below,
    pick(list) {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error('Nothing to choose from.');
      return found;
    },
    happens: (probability) => number() < probability,
    early: (length) => Math.floor(length * number() ** STEEPNESS),
  };
}
