import { NEVER } from './dates.js';
import type { TreatyAct } from './treaty-acts.js';
import { consentActs, dayOf, inOrder, compare } from './treaty-acts.js';
import type { EntryRule, EntryQuestion } from './entry-question.js';
import { afterDelay } from './treaty-delay.js';
import { endingsOf } from './withdrawals.js';

/** A consent that stands from `day` until the day on which it ends. */
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
  const deposits: Deposit<Act>[] = [];
  const counts = (regional: boolean): boolean =>
    !regional || rule.regionalOrganisationsCount !== false;
  for (const deposit of consentsOf(question)) {
    const { actor, act } = deposit;
    const bound = deposits.some((one) => one.actor === actor && one.until > deposit.day);
    if (!bound) deposits.push({ ...deposit, counts: counts(act.regionalOrganisation) });
  }
  const supposed = (question.whatIf ?? []).filter((one) => one.on <= question.asOf);
  for (const one of [...supposed].sort(
    (a, b) => compare(a.on, b.on) || compare(a.actor, b.actor),
  )) {
    const until = afterEnd(one.actorEnd);
    const bound = deposits.some((deposit) => deposit.actor === one.actor && deposit.until >= until);
    if (!bound && until > one.on)
      deposits.push({
        actor: one.actor,
        day: one.on,
        until,
        counts: counts(one.regionalOrganisation),
        act: null,
      });
  }
  return deposits.sort(
    (a, b) => compare(a.day, b.day) || compare(a.act?.id ?? a.actor, b.act?.id ?? b.actor),
  );
}

interface Consent<Act> {
  readonly actor: string;
  readonly day: string;
  readonly until: string;
  readonly act: Act;
}

/** The consents that were given by the day asked, in order, with the day on which they end. */
function consentsOf<Act extends TreatyAct>({ acts, asOf }: EntryQuestion<Act>): Consent<Act>[] {
  const certain = inOrder(acts.filter((act) => dayOf(act) <= asOf));
  const endings = endingsByActor(certain);
  return certain
    .filter((act) => consentActs.has(act.act))
    .map((act) => {
      const [day, until] = [endings.get(act)?.day ?? NEVER, afterEnd(act.actorEnd)];
      return { actor: act.actor, day: dayOf(act), until: day < until ? day : until, act };
    });
}

/** How consents of several actors end, from their acts in order. */
export function endingsByActor<Act extends TreatyAct>(
  ordered: readonly Act[],
): ReturnType<typeof endingsOf<Act>> {
  const actors = new Map<string, Act[]>();
  for (const act of ordered) {
    const own = actors.get(act.actor);
    if (own === undefined) actors.set(act.actor, [act]);
    else own.push(act);
  }
  return new Map([...actors.values()].flatMap((own) => [...endingsOf(own)]));
}

/** The first day on which an actor exists no more. */
function afterEnd(end: string | null | undefined): string {
  return typeof end === 'string' && end < '9999' ? afterDelay(end, { days: 1 }) : NEVER;
}
