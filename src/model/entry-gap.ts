import type { TreatyAct } from './treaty-acts.js';
import type { EntryRule, EntryQuestion } from './entry-question.js';
import type { Deposit } from './deposits.js';

export interface Gap {
  readonly remaining: number;
  readonly missing: readonly string[];
}

export function gapOn<Act extends TreatyAct>(
  day: string,
  rule: EntryRule,
  standing: readonly Deposit<Act>[],
  question: EntryQuestion<Act>,
): Gap {
  const actors = new Set(
    standing.filter((deposit) => deposit.counts).map((deposit) => deposit.actor),
  );
  const all = Math.max(0, rule.instruments - actors.size);
  const groups = (rule.atLeast ?? []).map(({ memberOf, count }) => {
    const members = (question.memberships ?? []).filter(
      (period) => period.of === memberOf && period.certainFrom <= day && day <= period.certainTo,
    );
    const present = new Set(
      members.map((period) => period.member).filter((member) => actors.has(member)),
    );
    return {
      name: question.groupNames?.get(memberOf) ?? memberOf,
      lacking: Math.max(0, count - present.size),
    };
  });
  const inWords = groups
    .filter((group) => group.lacking > 0)
    .map(
      (group) =>
        `${group.lacking} more ${group.name} ${group.lacking === 1 ? 'member' : 'members'}`,
    );
  return {
    remaining: Math.max(all, ...groups.map((group) => group.lacking)),
    missing: [
      ...(all > 0 ? [`${all} more ${all === 1 ? 'instrument' : 'instruments'}`] : []),
      ...inWords,
    ],
  };
}
