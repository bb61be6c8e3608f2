import type { EvidenceData, ShownClaimFields } from '../../generated/operations.js';

/** What has evidence: a fact, an event or a convention. */
export type Evident = Extract<
  NonNullable<EvidenceData['node']>,
  { readonly evidence: { readonly nodes: readonly ShownClaimFields[] } }
>;
