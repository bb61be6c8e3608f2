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
  const trigger = firstDayMet(rule, deposits, question);
  const on = trigger === null ? null : afterDelay(trigger, rule.delay);
  const standing = deposits.filter((deposit) => deposit.until > asOf);
  const gap = trigger === null ? gapOn(asOf, rule, standing, question) : noGap;
  return {
    inForce: on !== null && on <= asOf,
    on,
    required: rule.instruments,
    counted: standing.flatMap((deposit) =>
      deposit.counts && deposit.act !== null ? [deposit.act] : [],
    ),
    excluded: excludedOf(question, rule, standing),
    supposed: standing.filter((deposit) => deposit.counts && deposit.act === null).length,
    remaining: gap.remaining,
    missing: gap.missing,
    earliest: on ?? afterDelay(asOf, rule.delay),
    forActor: (actor) => {
      const deposit = standing.find((one) => one.actor === actor);
      if (deposit === undefined || on === null) return null;
      return later(on, afterDelay(deposit.day, rule.thereafter ?? rule.delay));
    },
  };
}

const noGap: Gap = { remaining: 0, missing: [] };

function firstDayMet<Act extends TreatyAct>(
  rule: EntryRule,
  deposits: readonly Deposit<Act>[],
  question: EntryQuestion<Act>,
): string | null {
  const joined = (question.memberships ?? []).map((period) => period.certainFrom);
  const days = [
    ...deposits.map((deposit) => deposit.day),
    ...(rule.atLeast === undefined ? [] : joined),
  ].filter((day) => day <= question.asOf);
  const met = (day: string): boolean => {
    const standing = deposits.filter((deposit) => deposit.day <= day && deposit.until > day);
    return standing.length > 0 && gapOn(day, rule, standing, question).remaining === 0;
  };
  return [...new Set(days)].sort(compare).find(met) ?? null;
}

function withoutRule<Act extends TreatyAct>(): Entry<Act> {
  return {
    inForce: false,
    on: null,
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
