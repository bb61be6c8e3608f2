import { RapporteurError } from '../errors.js';
import { limits } from './limits.js';

/**
 * One root field asks for more than a statement may; `where` is the field or hop at which it did.
 */
export function tooBroad(where: string): RapporteurError {
  return new RapporteurError(
    'QUERY_TOO_BROAD',
    `One root field may ask for at most ${limits.hops} linked fields, and its statement may have at most ${limits.characters} characters, which the database plans in about half a second; this one asks for more.`,
    { value: where, fix: 'Ask for fewer fields, or split the question into several root fields.' },
  );
}
