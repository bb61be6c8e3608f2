import { NEVER } from './dates.js';
import type { TreatyAct } from './treaty-acts.js';
import { consentActs, dayOf, inOrder, endOf, compare } from './treaty-acts.js';
import type { EntryRule, EntryQuestion } from './entry-question.js';

/** A consent that stands from `day` until the day of its withdrawal. */
export interface Deposit<Act> {
  readonly actor: string;
  readonly day: string;
  readonly until: string;
  readonly counts: boolean;
  readonly act: Act | null;
}

/**
 * One deposit for each stay of an actor under the convention, in order of days; a supposed one only
 * for who is not bound already.
 */
export function depositsOf<Act extends TreatyAct>(
  question: EntryQuestion<Act>,
  rule: EntryRule,
): Deposit<Act>[] {
  const certain = inOrder(question.acts.filter((act) => dayOf(act) <= question.asOf));
  const deposits: Deposit<Act>[] = [];
  const add = (deposit: Deposit<Act>): void => {
    const bound = deposits.some((one) => one.actor === deposit.actor && one.until > deposit.day);
    if (!bound) deposits.push(deposit);
  };
  const counts = (regional: boolean): boolean =>
    !regional || rule.regionalOrganisationsCount !== false;
  for (const act of certain.filter((one) => consentActs.has(one.act))) {
    const end = endOf(act, certain);
    add({
      actor: act.actor,
      day: dayOf(act),
      until: end === null ? NEVER : dayOf(end),
      counts: counts(act.regionalOrganisation),
      act,
    });
  }
  const supposed = (question.whatIf ?? []).filter((one) => one.on <= question.asOf);
  for (const one of [...supposed].sort(
    (a, b) => compare(a.on, b.on) || compare(a.actor, b.actor),
  )) {
    const bound = deposits.some(
      (deposit) => deposit.actor === one.actor && deposit.until === NEVER,
    );
    if (!bound)
      deposits.push({
        actor: one.actor,
        day: one.on,
        until: NEVER,
        counts: counts(one.regionalOrganisation),
        act: null,
      });
  }
  return deposits.sort(
    (a, b) => compare(a.day, b.day) || compare(a.act?.id ?? a.actor, b.act?.id ?? b.actor),
  );
}
