import { boundsOf, isCompatible, liesInside, widthInDays } from './dates.js';
import { canonicalJson } from './json.js';
import type { Kind } from './kinds.js';

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
}

/** A field on which live claims state something else than what is shown. */
export interface Disagreement {
  readonly field: string;
  readonly shown: unknown;
  readonly others: readonly { readonly value: unknown; readonly claims: readonly string[] }[];
}

/** What is shown, and how it came about. */
export interface Conclusion {
  readonly values: Values;
  /** Ids of the claims, the best first. */
  readonly order: readonly string[];
  /** Independent publishers that say so. */
  readonly publishers: number;
  readonly disagreements: readonly Disagreement[];
}

/**
 * Concludes what is shown from the live claims and, ranking last, from lines without evidence. Field by field the first
 * of these decides: rank, assertion before plan, the depositary's word on treaty acts, reliability of the source,
 * credibility, number of independent publishers of the value, the later document, the more exact value, the smaller text.
 * Deprecated claims count only where nothing else is left, denials never. Of dates that can both be true the narrower is
 * shown. Lists that add up hold what all claims and lines have told, in that order.
 */
export function conclude(
  kind: Kind,
  claims: readonly WeighedClaim[],
  told: readonly Values[],
): Conclusion {
  const ordered = [...claims].sort(
    (one, other) =>
      compareStanding(kind, one, other) ||
      compareText(other.published ?? '', one.published ?? '') ||
      compareText(one.id, other.id),
  );
  const stating = ordered.filter((claim) => claim.modality !== 'DENIED');
  const shown = Object.entries(kind.fields).flatMap(
    ([field, { type, addsUp }]): [string, unknown][] => {
      const value =
        addsUp === true
          ? addedUp(field, stating, told)
          : shownValue(kind, field, type === 'date', stating, told);
      return value === undefined ? [] : [[field, value]];
    },
  );
  const values: Values = Object.fromEntries(shown);
  return {
    values,
    order: ordered.map((claim) => claim.id),
    publishers: new Set(stating.map((claim) => claim.publisher)).size,
    disagreements: disagreementsOf(kind, values, stating),
  };
}

interface Candidate {
  readonly value: unknown;
  readonly claim: WeighedClaim | undefined;
}

function shownValue(
  kind: Kind,
  field: string,
  isDate: boolean,
  claims: readonly WeighedClaim[],
  told: readonly Values[],
): unknown {
  const speaking = claims.filter((claim) => claim.says[field] !== undefined);
  const fit = speaking.filter((claim) => claim.rank !== 'DEPRECATED');
  const lines = told.filter((values) => values[field] !== undefined);
  const usable = fit.length > 0 || lines.length > 0 ? fit : speaking;
  const candidates: Candidate[] = [
    ...usable.map((claim) => ({ value: claim.says[field], claim })),
    ...lines.map((values) => ({ value: values[field], claim: undefined })),
  ];
  const first = candidates[0];
  if (first === undefined || candidates.length === 1) return first?.value;
  const publishers = (value: unknown) =>
    new Set(
      speaking
        .filter((claim) => sameText(claim.says[field]) === sameText(value))
        .map((claim) => claim.publisher),
    ).size;
  const ordered = candidates
    .sort((one, other) => compareCandidates(kind, isDate, publishers, one, other))
    .map((candidate) => candidate.value);
  return isDate ? narrowest(ordered) : ordered[0];
}

function compareCandidates(
  kind: Kind,
  isDate: boolean,
  publishers: (value: unknown) => number,
  one: Candidate,
  other: Candidate,
): number {
  const byStanding =
    one.claim === undefined || other.claim === undefined
      ? Number(one.claim === undefined) - Number(other.claim === undefined)
      : compareStanding(kind, one.claim, other.claim);
  if (byStanding !== 0) return byStanding;
  return (
    publishers(other.value) - publishers(one.value) ||
    compareText(other.claim?.published ?? '', one.claim?.published ?? '') ||
    (isDate ? widthOf(one.value) - widthOf(other.value) : 0) ||
    compareText(textOf(one.value), textOf(other.value))
  );
}

/** The best date, or one that lies inside it. */
function narrowest(values: readonly unknown[]): unknown {
  return values.reduce((shown, value) =>
    typeof shown === 'string' &&
    typeof value === 'string' &&
    liesInside(boundsOf(value), boundsOf(shown))
      ? value
      : shown,
  );
}

function compareStanding(kind: Kind, one: WeighedClaim, other: WeighedClaim): number {
  return (
    rankOrder[one.rank] - rankOrder[other.rank] ||
    modalityOrder[one.modality] - modalityOrder[other.modality] ||
    (kind.type === 'action'
      ? Number(other.sourceKind === 'DEPOSITARY') - Number(one.sourceKind === 'DEPOSITARY')
      : 0) ||
    compareText(one.reliability ?? 'Z', other.reliability ?? 'Z') ||
    (one.credibility ?? 9) - (other.credibility ?? 9)
  );
}

const rankOrder = { PREFERRED: 0, NORMAL: 1, DEPRECATED: 2 } as const;
const modalityOrder = { ASSERTED: 0, PLANNED: 1, DENIED: 2 } as const;

function addedUp(field: string, claims: readonly WeighedClaim[], told: readonly Values[]): unknown {
  const all = [
    ...told,
    ...[...claims].sort((one, other) => compareText(one.id, other.id)).map((claim) => claim.says),
  ].flatMap((values): unknown[] => {
    const list = values[field];
    return Array.isArray(list) ? list : [];
  });
  return all.length === 0 ? undefined : [...new Set(all)];
}

function disagreementsOf(
  kind: Kind,
  shown: Values,
  claims: readonly WeighedClaim[],
): Disagreement[] {
  return Object.entries(kind.fields).flatMap(([field, { type, addsUp }]): Disagreement[] => {
    if (addsUp === true || field === 'note') return [];
    const differing = claims.filter(
      (claim) =>
        claim.says[field] !== undefined &&
        contradicts(type === 'date', claim.says[field], shown[field]),
    );
    if (differing.length === 0) return [];
    const values = new Map(
      differing.map((claim) => [sameText(claim.says[field]), claim.says[field]]),
    );
    const others = [...values].map(([text, value]) => ({
      value,
      claims: differing
        .filter((claim) => sameText(claim.says[field]) === text)
        .map((claim) => claim.id),
    }));
    return [
      {
        field,
        shown: shown[field],
        others: others.sort((one, other) => compareText(textOf(one.value), textOf(other.value))),
      },
    ];
  });
}

function contradicts(isDate: boolean, one: unknown, other: unknown): boolean {
  if (sameText(one) === sameText(other)) return false;
  return !(
    isDate &&
    typeof one === 'string' &&
    typeof other === 'string' &&
    isCompatible(boundsOf(one), boundsOf(other))
  );
}

function widthOf(value: unknown): number {
  return typeof value === 'string' ? widthInDays(boundsOf(value)) : 0;
}

/** Equal for values that say the same: a number says what its digits do. */
function sameText(value: unknown): string {
  return canonicalJson(typeof value === 'number' ? String(value) : value);
}

/** A value as text: texts as they are, everything else as JSON. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
