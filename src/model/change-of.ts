import type { Values } from './claims.js';
import { shownAfter } from './history.js';
import type { DatedClaim } from './history.js';
import { canonicalJson } from './json.js';
import type { Kind } from './kind.js';

/** What a change of the record did to a fact that it touched. */
export interface ChangeOfFact {
  readonly effect: 'SHOWN' | 'CHANGED' | 'SUPPORT_CHANGED' | 'WITHDRAWN';
  /** Null where nothing was shown. */
  readonly before: Values | null;
  readonly after: Values | null;
}

/**
 * Concludes a fact from its claims as they stood before an operation and after it, and compares
 * the two.
 */
export function changeOf(
  kind: Kind,
  claims: readonly DatedClaim[],
  operation: number,
): ChangeOfFact {
  const before = shownAfter(kind, claims, operation - 1);
  const after = shownAfter(kind, claims, operation);
  return { before, after, effect: effectOf(before, after) };
}

function effectOf(before: Values | null, after: Values | null): ChangeOfFact['effect'] {
  if (canonicalJson(before) === canonicalJson(after)) return 'SUPPORT_CHANGED';
  if (before === null) return 'SHOWN';
  return after === null ? 'WITHDRAWN' : 'CHANGED';
}
