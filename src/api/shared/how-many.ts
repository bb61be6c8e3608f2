import { RapporteurError } from '../../errors.js';
import type { ArgumentValues } from '../../query/reading.js';

/**
 * How many are asked for by `first` outside of pages. Errors: BAD_ARGUMENT when fewer than none.
 */
export function howMany(args: ArgumentValues, otherwise: number): number {
  const first = typeof args['first'] === 'number' ? args['first'] : otherwise;
  if (first < 0)
    throw new RapporteurError('BAD_ARGUMENT', `\`first\` is ${first}; it may be 0 or more.`, {
      value: String(first),
      fix: `Leave it out to get ${otherwise}.`,
    });
  return first;
}
