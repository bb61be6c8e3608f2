import { boundsOf, haveADayInCommon, isCompatible } from './dates.js';
import { canonicalJson } from './json.js';
import type { FieldOfKind } from './kind.js';

/** Equal for values that say the same: a number says what its digits do. */
export function sameText(value: unknown): string {
  return canonicalJson(typeof value === 'number' ? String(value) : value);
}

/** A value as text: texts as they are, everything else as JSON. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/**
 * Whether a value that is stated cannot be true together with what is shown. Dates agree when one
 * says the same as the other less exactly; beginnings and ends of periods when they have a day in
 * common. Where nothing is shown, every value differs.
 */
export function contradicts(field: string, { type }: FieldOfKind, pair: Pair): boolean {
  const { stated, shown } = pair;
  if (shown === undefined) return true;
  if (stated === shown || sameText(stated) === sameText(shown)) return false;
  if (type !== 'date' || typeof stated !== 'string' || typeof shown !== 'string') return true;
  const bounds = [boundsOf(stated), boundsOf(shown)] as const;
  return !(field === 'from' || field === 'to'
    ? haveADayInCommon(...bounds)
    : isCompatible(...bounds));
}

/** What a claim states for a field, and what is shown. */
export interface Pair {
  readonly stated: unknown;
  readonly shown: unknown;
}
