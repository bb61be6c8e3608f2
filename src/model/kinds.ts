import { entityKinds } from './entity-kinds.js';
import { factKinds } from './fact-kinds.js';
import type { Kind } from './kind.js';

/**
 * Every type of record line: what the check, the published schema and the writing of the graph are
 * derived from.
 */
export const kinds: readonly Kind[] = [...entityKinds, ...factKinds];

/** The kind of a type of line; undefined when there is none. */
export function kindOf(type: string): Kind | undefined {
  return kinds.find((kind) => kind.type === type);
}
