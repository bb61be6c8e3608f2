import type { StandingFields } from '../../generated/operations.js';
import { dateWords } from '../../shared/date-words.js';
import { actVerb, capital } from '../../shared/words.js';

/** The stages of a treaty, the furthest first. */
export const stages = ['PARTY', 'SIGNED', 'WITHDRAWN', 'NONE'] as const;

/** A stage in words; who stands at none may well have acted, only nothing of it counts. */
export const stageWords: Readonly<Record<string, string>> = {
  PARTY: 'Party',
  SIGNED: 'Signed',
  WITHDRAWN: 'Withdrawn',
  NONE: 'Nothing that counts',
};

/**
 * Where one stands in a sentence without its subject: "party: ratified 1 Mar 2026; signed 25 Oct
 * 2025".
 */
export function standingWords({ stage, signed, consent, withdrawal }: StandingFields): string {
  const parts = [
    withdrawal === null ? '' : `withdrew${onWords(withdrawal.on)}`,
    consent === null ? '' : `${actVerb(consent.act)}${onWords(consent.on)}`,
    signed === null ? '' : `signed${onWords(signed.on)}`,
  ].filter(Boolean);
  const own = stageWords[stage] ?? stage;
  return parts.length === 0 ? own : `${own}: ${parts.join('; ')}`;
}

/** The instrument by which one is bound, in words with its date. */
export function consentText({ consent }: StandingFields): string {
  return consent === null ? '' : `${capital(actVerb(consent.act))}${onWords(consent.on)}`;
}

function onWords(on: string | null): string {
  return on === null ? ', date not on record' : ` ${dateWords(on)}`;
}
