import type { TreatyAct } from './treaty-acts.js';
import type { EntryRule, EntryQuestion, Shares } from './entry-question.js';
import type { Deposit } from './deposits.js';

/** What is missing for a rule to be met. */
export interface Gap {
  /** How many instruments at least. */
  readonly remaining: number;
  readonly missing: readonly string[];
}

/** What is missing on a day, from the deposits that stand on it. */
export function gapOn<Act extends TreatyAct>(
  day: string,
  standing: readonly Deposit<Act>[],
  { rule, question }: { readonly rule: EntryRule; readonly question: EntryQuestion<Act> },
): Gap {
  const actors = new Set(
    standing.filter((deposit) => deposit.counts).map((deposit) => deposit.actor),
  );
  const nameOf = (id: string): string => question.names?.get(id) ?? id;
  const all = Math.max(0, rule.instruments - actors.size);
  const gaps: readonly Gap[] = [
    { remaining: all, missing: all > 0 ? [`${all} more ${plural(all, 'instrument')}`] : [] },
    ...(rule.atLeast ?? []).map(({ memberOf, count }) => {
      const lacking = Math.max(
        0,
        count - membersOf(memberOf, day, question).filter((id) => actors.has(id)).length,
      );
      const words = `${lacking} more ${nameOf(memberOf)} ${plural(lacking, 'member')}`;
      return { remaining: lacking, missing: lacking > 0 ? [words] : [] };
    }),
    includedGap(rule.include ?? [], actors, nameOf),
    ...(rule.shares === undefined ? [] : [sharesGap(rule.shares, actors)]),
  ];
  return {
    remaining: Math.max(...gaps.map((gap) => gap.remaining)),
    missing: gaps.flatMap((gap) => gap.missing),
  };
}

function membersOf<Act extends TreatyAct>(
  group: string,
  day: string,
  { memberships = [] }: EntryQuestion<Act>,
): readonly string[] {
  const members = memberships.filter(
    (period) => period.of === group && period.certainFrom <= day && day <= period.certainTo,
  );
  return [...new Set(members.map((period) => period.member))];
}

function includedGap(
  named: readonly string[],
  actors: ReadonlySet<string>,
  nameOf: (id: string) => string,
): Gap {
  const absent = named.filter((id) => !actors.has(id));
  return {
    remaining: absent.length,
    missing: absent.map((id) => `the instrument of ${nameOf(id)}`),
  };
}

/** At least so many more instruments as it takes when those with the largest shares come next. */
function sharesGap({ of, atLeast, values }: Shares, actors: ReadonlySet<string>): Gap {
  const held = sumOf(Object.entries(values).filter(([id]) => actors.has(id)));
  if (held >= atLeast) return { remaining: 0, missing: [] };
  const others = Object.entries(values)
    .filter(([id]) => !actors.has(id))
    .sort(([, one], [, other]) => other - one);
  const enough = others.findIndex(
    (_, place) => rounded(held + sumOf(others.slice(0, place + 1))) >= atLeast,
  );
  return {
    remaining: enough < 0 ? others.length + 1 : enough + 1,
    missing: [`${rounded(atLeast - held)} more of ${of}: ${held} of ${atLeast}`],
  };
}

function sumOf(shares: readonly (readonly [string, number])[]): number {
  return rounded(shares.reduce((sum, [, share]) => sum + share, 0));
}

/** Decimals added up are off by a hair, which must not decide; shares have no more digits. */
function rounded(number: number): number {
  return Number(number.toFixed(9));
}

function plural(count: number, unit: string): string {
  return count === 1 ? unit : `${unit}s`;
}
