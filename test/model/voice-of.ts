import type { WeighedClaim } from '../../src/model/claims.js';
import type { Voice } from '../second-opinion/best-value.js';

/** A claim of the service as the second opinion hears it. */
export function voiceOf(claim: WeighedClaim): Voice {
  return {
    ...claim,
    isDepositary: claim.sourceKind === 'DEPOSITARY',
    reliability: claim.reliability ?? 'Z',
    credibility: claim.credibility ?? 9,
    published: claim.published ?? '',
    knownBy: claim.knownBy ?? '',
  };
}
