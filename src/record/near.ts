import { nearest } from '../nearest.js';

/** No word of the format is longer by half; a long value is no slip of the pen. */
const LONGEST_WORD = 60;

/** A hint at the nearest of the allowed words, where one is near. */
export function near(value: unknown, allowed: readonly string[]): string {
  if (typeof value !== 'string' || value.length > LONGEST_WORD) return '';
  const found = nearest(value, allowed, Math.max(1, value.length / 3));
  return found === undefined ? '' : ` (did you mean ${found}?)`;
}
