import { NEVER } from './dates.js';

/**
 * The acts by which a state or organisation consents to be bound (Vienna Convention on the Law of
 * Treaties, art. 11).
 */
export const consentActs: ReadonlySet<string> = new Set([
  'DEFINITIVE_SIGNATURE',
  'RATIFICATION',
  'ACCEPTANCE',
  'APPROVAL',
  'ACCESSION',
  'SUCCESSION',
  'FORMAL_CONFIRMATION',
  'CONSENT_TO_BE_BOUND',
]);

/** The acts that make a signatory; a definitive signature binds at the same time. */
export const signatureActs: ReadonlySet<string> = new Set(['SIGNATURE', 'DEFINITIVE_SIGNATURE']);

/** One treaty act; days are `YYYY-MM-DD`, bounds of the act's own date, absent when it has none. */
export interface TreatyAct {
  readonly id: string;
  readonly actor: string;
  /** The actor is an agency of kind REGIONAL_ORGANISATION. */
  readonly regionalOrganisation: boolean;
  readonly act: string;
  /** First day on which it may have been done. */
  readonly earliest?: string | null | undefined;
  /** Day from which it counts: the last on which it may have been done. */
  readonly day?: string | null | undefined;
  /** No source gives its day: `day` is only that by which it must have been done. */
  readonly isUndated?: boolean | undefined;
  /** When it took effect, as a source states it (EDTF). */
  readonly effective?: string | null | undefined;
  /** The act that it objects to or withdraws. */
  readonly against?: string | null | undefined;
  /** The last day on which its actor may have existed; absent while it does. */
  readonly actorEnd?: string | null | undefined;
}

export function dayOf(act: TreatyAct): string {
  return act.day ?? NEVER;
}

export function inOrder<Act extends TreatyAct>(acts: readonly Act[]): Act[] {
  return [...acts].sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.id, b.id));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
