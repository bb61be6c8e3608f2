import type { Values, WeighedClaim } from './claims.js';
import type { Kind } from './kind.js';
import { contradicts } from './values.js';

/**
 * The fields of what is shown that a claim states as shown, or less exactly; a denial supports
 * nothing.
 */
export function supportedFields(
  kind: Kind,
  shown: Values,
  { modality, says }: Pick<WeighedClaim, 'modality' | 'says'>,
): readonly string[] {
  if (modality === 'DENIED') return [];
  return Object.entries(kind.fields).flatMap(([field, described]) => {
    const stated = says[field];
    if (stated === undefined) return [];
    if (described.addsUp === true) return [field];
    return contradicts(field, described, { stated, shown: shown[field] }) ? [] : [field];
  });
}
