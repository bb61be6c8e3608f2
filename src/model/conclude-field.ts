import { compareStanding, compareText, compareWord, fitClaims } from './claims.js';
import type { Values, WeighedClaim } from './claims.js';
import { boundsOf, liesInside, widthInDays } from './dates.js';
import type { Kind } from './kind.js';
import { sameText, textOf } from './values.js';

/** What one value is concluded from. */
export interface FieldQuestion {
  readonly kind: Kind;
  readonly isDate: boolean;
  /** Live claims that are no denials. */
  readonly claims: readonly WeighedClaim[];
  /** What lines without evidence tell; they rank last. */
  readonly told: readonly Values[];
  /** The value that a claim or line states; undefined when it says nothing. */
  readonly valueOf: (values: Values) => unknown;
}

interface Candidate {
  readonly value: unknown;
  /** Absent for a line without evidence. */
  readonly claim?: WeighedClaim;
  readonly publishers: number;
  /** Days that a date leaves open; 0 for other values. */
  readonly width: number;
}

/**
 * The best value: by the claim's standing, then by how many independent publishers state it, the
 * later document, the more exact date, the smaller text. Costs n log n for n claims: what weighs is
 * counted once, before anything is sorted.
 */
export function concludeField(question: FieldQuestion): unknown {
  const only = onlyValue(question);
  if (only !== several) return only;
  const [best, ...others] = candidatesOf(question).sort((one, other) =>
    compareCandidates(question.kind, one, other),
  );
  if (best === undefined) return undefined;
  return question.isDate ? narrowed(question.kind, best, others) : best.value;
}

/** Stands for more than one value. */
const several = Symbol('several');

/**
 * The value where a single claim or line states one, as of nearly all things; undefined where none
 * does.
 */
function onlyValue({ claims, told, valueOf }: FieldQuestion): unknown {
  let found: unknown;
  for (const values of [...claims.map(({ says }) => says), ...told]) {
    const value = valueOf(values);
    if (value === undefined) continue;
    if (found !== undefined) return several;
    found = value;
  }
  return found;
}

function candidatesOf({ claims, told, valueOf, isDate }: FieldQuestion): Candidate[] {
  const lines = told.map(valueOf).filter((value) => value !== undefined);
  const speaking = claims.filter((claim) => valueOf(claim.says) !== undefined);
  const usable = fitClaims(speaking, lines.length > 0);
  const publishers = new Map<string, Set<string>>();
  const states = usable.map((claim) => {
    const value = valueOf(claim.says);
    const text = sameText(value);
    publishers.set(text, (publishers.get(text) ?? new Set()).add(claim.publisher));
    return { claim, value, text };
  });
  const width = (value: unknown): number => (isDate ? widthOf(value) : 0);
  return [
    ...states.map(({ claim, value, text }) => ({
      claim,
      value,
      publishers: publishers.get(text)?.size ?? 0,
      width: width(value),
    })),
    ...lines.map((value) => ({ value, publishers: 0, width: width(value) })),
  ];
}

function compareCandidates(kind: Kind, one: Candidate, other: Candidate): number {
  const byStanding =
    one.claim === undefined || other.claim === undefined
      ? Number(one.claim === undefined) - Number(other.claim === undefined)
      : compareStanding(kind, one.claim, other.claim);
  return (
    byStanding ||
    other.publishers - one.publishers ||
    compareText(other.claim?.published ?? '', one.claim?.published ?? '') ||
    one.width - other.width ||
    compareText(textOf(one.value), textOf(other.value))
  );
}

/**
 * The best date, or one inside it that is told with an equal word: a plan never narrows what is
 * asserted, a newspaper never the depositary, and a line without evidence nothing.
 */
function narrowed(kind: Kind, best: Candidate, others: readonly Candidate[]): unknown {
  const { claim } = best;
  if (claim === undefined) return best.value;
  return others
    .filter((other) => other.claim !== undefined && compareWord(kind, claim, other.claim) === 0)
    .map((other) => other.value)
    .reduce((shown, value) => (isInside(value, shown) ? value : shown), best.value);
}

function isInside(inner: unknown, outer: unknown): boolean {
  return (
    typeof inner === 'string' &&
    typeof outer === 'string' &&
    liesInside(boundsOf(inner), boundsOf(outer))
  );
}

function widthOf(value: unknown): number {
  return typeof value === 'string' ? widthInDays(boundsOf(value)) : 0;
}
