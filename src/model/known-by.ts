import { compareText, fitClaims } from './claims.js';
import type { Values, WeighedClaim } from './claims.js';
import { sameText } from './values.js';

/**
 * The latest day on which a treaty act can have been done, whatever day it was: that of the first
 * document which asserts it. Null when none does.
 */
export function knownBy(shown: Values, claims: readonly WeighedClaim[]): string | null {
  const asserting = claims.filter(
    ({ modality, says: { act } }) =>
      modality === 'ASSERTED' && (act === undefined || sameText(act) === sameText(shown['act'])),
  );
  const days = fitClaims(asserting).flatMap(({ knownBy: day }) =>
    typeof day === 'string' ? [day] : [],
  );
  return days.toSorted(compareText)[0] ?? null;
}
