import { NEVER } from './dates.js';
import type { TreatyAct } from './treaty-acts.js';
import { consentActs, signatureActs, dayOf, inOrder } from './treaty-acts.js';
import type { Entry } from './entry-into-force.js';
import { endingsOf } from './withdrawals.js';

/** Where an actor stands under a convention. */
export interface Status<Act extends TreatyAct> {
  readonly stage: 'NONE' | 'SIGNED' | 'PARTY' | 'WITHDRAWN' | 'ENDED';
  readonly signed: Act | null;
  readonly consent: Act | null;
  /** The withdrawal that ended the consent, or will. */
  readonly withdrawal: Act | null;
  /** Since when in force for the actor: stated (EDTF), else computed. */
  readonly effective: string | null;
}

/**
 * Status of one actor as of a day, from its own acts under one convention. `entry` serves the day
 * when no source states it.
 */
export function treatyStatus<Act extends TreatyAct>(
  acts: readonly Act[],
  asOf: string,
  entry?: Pick<Entry<Act>, 'forActor'>,
): Status<Act> {
  const certain = inOrder(acts.filter((act) => dayOf(act) <= asOf));
  const endings = endingsOf(certain);
  const signed = certain.find((act) => signatureActs.has(act.act)) ?? null;
  const consents = certain.filter((act) => consentActs.has(act.act));
  const live = consents.find((act) => (endings.get(act)?.day ?? NEVER) > asOf);
  const consent = live ?? consents.at(-1) ?? null;
  const withdrawal = (consent === null ? undefined : endings.get(consent))?.withdrawal ?? null;
  const base = { signed, consent, withdrawal, effective: null };
  if (live === undefined && consent !== null)
    return { ...base, stage: 'WITHDRAWN', effective: withdrawal?.effective ?? null };
  // Who does not exist any more is bound by nothing; what it did stays.
  const end = certain[0]?.actorEnd ?? asOf;
  if (end < asOf && (signed ?? consent) !== null) return { ...base, stage: 'ENDED' };
  if (live === undefined) return { ...base, stage: signed === null ? 'NONE' : 'SIGNED' };
  const effective = live.effective ?? entry?.forActor(live.actor) ?? null;
  return { ...base, stage: 'PARTY', effective };
}
