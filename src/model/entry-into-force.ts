import { FIRST_DAY } from './dates.js';
import { afterDelay } from './treaty-delay.js';
import type { TreatyAct } from './treaty-acts.js';
import { compare } from './treaty-acts.js';
import type { EntryRule, EntryQuestion } from './entry-question.js';
import type { Deposit } from './deposits.js';
import { depositsOf } from './deposits.js';
import { excludedOf } from './excluded-acts.js';
import type { Gap } from './entry-gap.js';
import { gapOn } from './entry-gap.js';

/** Entry into force as concluded from rule and acts. */
export interface Entry<Act extends TreatyAct> {
  readonly inForce: boolean;
  readonly on: string | null;
  /** The day by which it was in force for certain, also where its own day is not known. */
  readonly since: string | null;
  readonly required: number;
  readonly counted: readonly Act[];
  readonly excluded: readonly { readonly action: Act; readonly reason: string }[];
  readonly supposed: number;
  readonly remaining: number;
  readonly missing: readonly string[];
  readonly earliest: string | null;
  /** When it is or would be in force for this actor. */
  readonly forActor: (actor: string) => string | null;
}

/**
 * Applies the rule to the acts as they certainly stood on the day asked. Without a rule nothing is
 * counted.
 */
export function entryIntoForce<Act extends TreatyAct>(question: EntryQuestion<Act>): Entry<Act> {
  const { rule, asOf } = question;
  if (rule === null) return withoutRule();
  const deposits = depositsOf(question, rule);
  const trigger = firstDayMet(deposits, { rule, question });
  const unknown = trigger === null ? [] : decidingUndated(trigger, deposits, { rule, question });
  const since = trigger === null ? null : afterDelay(trigger, rule.delay);
  const on = unknown.length > 0 ? null : since;
  const standing = deposits.filter((deposit) => deposit.until > asOf);
  const gap = trigger === null ? gapOn(asOf, standing, { rule, question }) : noGap;
  return {
    inForce: since !== null && since <= asOf,
    on,
    since,
    required: rule.instruments,
    counted: standing.flatMap((deposit) =>
      deposit.counts && deposit.act !== null ? [deposit.act] : [],
    ),
    excluded: excludedOf(question, rule, standing),
    supposed: standing.filter((deposit) => deposit.counts && deposit.act === null).length,
    remaining: gap.remaining,
    missing: [...gap.missing, ...unknown.map((act) => dayOfInWords(act, question))],
    earliest: on ?? (trigger === null ? afterDelay(asOf, rule.delay) : null),
    forActor: (actor) => {
      const deposit = standing.find((one) => one.actor === actor);
      if (deposit === undefined || on === null || trigger === null) return null;
      // Those who brought it into force are bound with it; what comes later has its own period.
      if (deposit.day <= trigger) return on;
      if (deposit.act?.isUndated === true) return null;
      return later(on, afterDelay(deposit.day, rule.thereafter ?? rule.delay));
    },
  };
}

const noGap: Gap = { remaining: 0, missing: [] };

/**
 * The acts without a day on which the day of entry into force depends: they were among those that
 * met the rule, and had they been done long before a document told of them, it would have been met
 * sooner.
 */
function decidingUndated<Act extends TreatyAct>(
  trigger: string,
  deposits: readonly Deposit<Act>[],
  ground: Ground<Act>,
): readonly Act[] {
  const isOpen = ({ act, day, counts }: Deposit<Act>): boolean =>
    act?.isUndated === true && counts && day <= trigger;
  const early = deposits.map((one) => (isOpen(one) ? { ...one, day: FIRST_DAY } : one));
  const soonest = firstDayMet(early, ground) ?? trigger;
  return deposits.flatMap((one) =>
    isOpen(one) && one.day > soonest && one.act !== null ? [one.act] : [],
  );
}

function dayOfInWords<Act extends TreatyAct>(act: Act, { names }: EntryQuestion<Act>): string {
  const words = act.act.toLowerCase().replaceAll('_', ' ');
  return `the day of the ${words} by ${names?.get(act.actor) ?? act.actor}`;
}

/** A rule and what else decides when it is met. */
interface Ground<Act extends TreatyAct> {
  readonly rule: EntryRule;
  readonly question: EntryQuestion<Act>;
}

function firstDayMet<Act extends TreatyAct>(
  deposits: readonly Deposit<Act>[],
  { rule, question }: Ground<Act>,
): string | null {
  const joined = (question.memberships ?? []).map((period) => period.certainFrom);
  const days = [
    ...deposits.map((deposit) => deposit.day),
    ...(rule.atLeast === undefined ? [] : joined),
  ].filter((day) => day <= question.asOf);
  const met = (day: string): boolean => {
    const standing = deposits.filter((deposit) => deposit.day <= day && deposit.until > day);
    return standing.length > 0 && gapOn(day, standing, { rule, question }).remaining === 0;
  };
  return [...new Set(days)].sort(compare).find(met) ?? null;
}

function withoutRule<Act extends TreatyAct>(): Entry<Act> {
  return {
    inForce: false,
    on: null,
    since: null,
    required: 0,
    counted: [],
    excluded: [],
    supposed: 0,
    remaining: 0,
    missing: [],
    earliest: null,
    forActor: () => null,
  };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
