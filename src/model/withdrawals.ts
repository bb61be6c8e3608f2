import { boundsOf } from './dates.js';
import type { TreatyAct } from './treaty-acts.js';
import { consentActs, dayOf } from './treaty-acts.js';

/** How a consent ends: by which withdrawal, and from which day on. */
export interface Ending<Act extends TreatyAct> {
  readonly withdrawal: Act;
  readonly day: string;
}

/**
 * How the consents of one actor end, as far as its acts tell that were done by some day, in their
 * order. `against` says what is withdrawn: a consent, or nothing, ends the consent; another
 * withdrawal makes that one count for nothing; anything else leaves the consent as it is.
 */
export function endingsOf<Act extends TreatyAct>(
  own: readonly Act[],
): ReadonlyMap<Act, Ending<Act>> {
  const endings = new Map<Act, Ending<Act>>();
  for (const withdrawal of own) {
    if (withdrawal.act !== 'WITHDRAWAL' || isAnnulled(withdrawal, own)) continue;
    const day = dayOfEffect(withdrawal);
    for (const consent of consentsEnded(withdrawal, own, endings)) {
      const known = endings.get(consent);
      if (known === undefined || day < known.day) endings.set(consent, { withdrawal, day });
    }
  }
  return endings;
}

/** The day from which a withdrawal has its effect: the one stated, else that of the notice. */
export function dayOfEffect(withdrawal: TreatyAct): string {
  return typeof withdrawal.effective === 'string'
    ? boundsOf(withdrawal.effective).latest
    : dayOf(withdrawal);
}

/** Whether a withdrawal was itself withdrawn, by one that was not. */
function isAnnulled<Act extends TreatyAct>(
  withdrawal: Act,
  own: readonly Act[],
  seen: readonly string[] = [],
): boolean {
  const looked = [...seen, withdrawal.id];
  return own.some(
    (act) =>
      act.act === 'WITHDRAWAL' &&
      act.against === withdrawal.id &&
      !looked.includes(act.id) &&
      !isAnnulled(act, own, looked),
  );
}

/**
 * The consents that a withdrawal ends: the one that it names, and those given before its day. Where
 * there is none that still stands, its day and that of the consent are told too coarsely to say
 * which was first: then it is the last consent that may have been given before.
 */
function consentsEnded<Act extends TreatyAct>(
  withdrawal: Act,
  own: readonly Act[],
  endings: ReadonlyMap<Act, unknown>,
): readonly Act[] {
  const consents = own.filter((act) => consentActs.has(act.act));
  const before = consents.filter((act) => dayOf(act) < dayOf(withdrawal));
  if (typeof withdrawal.against === 'string') {
    const named = consents.find((act) => act.id === withdrawal.against);
    return named === undefined ? [] : [named, ...before];
  }
  if (before.some((act) => !endings.has(act))) return before;
  const possible = consents.findLast(
    (act) => !before.includes(act) && (act.earliest ?? dayOf(act)) < dayOf(withdrawal),
  );
  return possible === undefined ? before : [...before, possible];
}
