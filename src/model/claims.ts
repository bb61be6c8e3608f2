import type { Kind } from './kind.js';

/** Values of a fact or entity by field, as a claim states them or as they are shown. */
export type Values = Readonly<Record<string, unknown>>;

/** A live claim with what is known of its document: all that weighs. */
export interface WeighedClaim {
  readonly id: string;
  readonly says: Values;
  readonly rank: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  readonly modality: 'ASSERTED' | 'DENIED' | 'PLANNED';
  /** 1 (confirmed) to 6; absent when not judged. */
  readonly credibility?: number | null | undefined;
  /** The source that first published the text: of the document at the root of its copies. */
  readonly publisher: string;
  readonly sourceKind?: string | null | undefined;
  /** A to F; absent when not judged. */
  readonly reliability?: string | null | undefined;
  /** Latest day of the document's publication, `YYYY-MM-DD`; absent when not known. */
  readonly published?: string | null | undefined;
  /**
   * Day by which the document was there: the latest of its publication, else of its reading, else
   * the day on which the claim was recorded.
   */
  readonly knownBy?: string | null | undefined;
}

/** The claims that say that something is so, now or as a plan; a denial says it of nothing. */
export function statingClaims(claims: readonly WeighedClaim[]): readonly WeighedClaim[] {
  return claims.filter((claim) => claim.modality !== 'DENIED');
}

/** Claims without the deprecated ones, unless no others are left, and no line without evidence. */
export function fitClaims(
  claims: readonly WeighedClaim[],
  hasLines = false,
): readonly WeighedClaim[] {
  const fit = claims.filter((claim) => claim.rank !== 'DEPRECATED');
  return fit.length > 0 || hasLines ? fit : claims;
}

/**
 * How two claims stand to each other before anything is counted: negative when the first is better.
 */
export function compareStanding(kind: Kind, one: WeighedClaim, other: WeighedClaim): number {
  return (
    compareWord(kind, one, other) ||
    compareText(one.reliability ?? 'Z', other.reliability ?? 'Z') ||
    (one.credibility ?? 9) - (other.credibility ?? 9)
  );
}

/** Whose word counts: by rank, then modality, then the depositary on treaty acts. */
export function compareWord(kind: Kind, one: WeighedClaim, other: WeighedClaim): number {
  return (
    rankOrder[one.rank] - rankOrder[other.rank] ||
    modalityOrder[one.modality] - modalityOrder[other.modality] ||
    (kind.type === 'action'
      ? Number(other.sourceKind === 'DEPOSITARY') - Number(one.sourceKind === 'DEPOSITARY')
      : 0)
  );
}

const rankOrder = { PREFERRED: 0, NORMAL: 1, DEPRECATED: 2 } as const;
const modalityOrder = { ASSERTED: 0, PLANNED: 1, DENIED: 2 } as const;

/** Orders texts by code unit. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
