import { asShown } from './as-shown.js';
import type { Values, WeighedClaim } from './claims.js';
import { conclude } from './conclude.js';
import { canonicalJson } from './json.js';
import type { Kind } from './kind.js';

/** A change to the record, by its number and instant. */
export interface Change {
  readonly number: number;
  readonly at: string;
}

/** A claim with the operations that recorded it, and those that in turn ended and renewed it. */
export interface DatedClaim extends WeighedClaim {
  readonly operation: number;
  readonly ended: readonly number[];
}

/** What was shown over a span of recorded time, and the operation that began it. */
export interface Span {
  readonly from: string;
  /** Null while it still holds. */
  readonly until: string | null;
  /** Null while nothing was shown. */
  readonly values: Values | null;
  readonly operation: number;
}

/**
 * What was shown of a fact since it was first recorded, concluded anew from the claims as they
 * stood after each operation.
 */
export function shownHistory(
  kind: Kind,
  claims: readonly DatedClaim[],
  operations: readonly Change[],
): readonly Span[] {
  const touched = new Set(claims.flatMap((claim) => [claim.operation, ...claim.ended]));
  const changes = operations
    .filter(({ number }) => touched.has(number))
    .toSorted((one, other) => one.number - other.number);
  const states = changes.map((change) => ({
    change,
    values: shownAfter(kind, claims, change.number),
  }));
  const turns = states.filter(({ values }, index) =>
    index === 0
      ? values !== null
      : canonicalJson(values) !== canonicalJson(states[index - 1]?.values ?? null),
  );
  return turns.map(({ change, values }, index) => ({
    from: change.at,
    until: turns[index + 1]?.change.at ?? null,
    values,
    operation: change.number,
  }));
}

/** Whether a claim stood after an operation: recorded by then, and ended as often as renewed. */
export function isLiveAfter(
  claim: Pick<DatedClaim, 'operation' | 'ended'>,
  operation: number,
): boolean {
  return (
    claim.operation <= operation &&
    claim.ended.filter((number) => number <= operation).length % 2 === 0
  );
}

/** What was shown of a fact after an operation; null while no claim of it was live. */
export function shownAfter(
  kind: Kind,
  claims: readonly DatedClaim[],
  operation: number,
): Values | null {
  const live = claims.filter((claim) => isLiveAfter(claim, operation));
  if (live.length === 0) return null;
  const { values, isPlanned, isRefuted } = conclude(kind, live, []);
  return isRefuted ? null : asShown(kind, values, isPlanned);
}
