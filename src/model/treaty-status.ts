import type { TreatyAct } from './treaty-acts.js';
import { consentActs, signatureActs, dayOf, inOrder, endOf } from './treaty-acts.js';
import type { Entry } from './entry-into-force.js';

/** Where an actor stands under a convention. */
export interface Status<Act extends TreatyAct> {
  readonly stage: 'NONE' | 'SIGNED' | 'PARTY' | 'WITHDRAWN';
  readonly signed: Act | null;
  readonly consent: Act | null;
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
  const signed = certain.find((act) => signatureActs.has(act.act)) ?? null;
  const live = certain.find((act) => consentActs.has(act.act) && endOf(act, certain) === null);
  if (live !== undefined) {
    return {
      stage: 'PARTY',
      signed,
      consent: live,
      withdrawal: null,
      effective: live.effective ?? entry?.forActor(live.actor) ?? null,
    };
  }
  const ended = certain.filter((act) => consentActs.has(act.act)).at(-1);
  if (ended === undefined)
    return {
      stage: signed === null ? 'NONE' : 'SIGNED',
      signed,
      consent: null,
      withdrawal: null,
      effective: null,
    };
  const withdrawal = endOf(ended, certain);
  return {
    stage: 'WITHDRAWN',
    signed,
    consent: ended,
    withdrawal,
    effective: withdrawal?.effective ?? null,
  };
}
