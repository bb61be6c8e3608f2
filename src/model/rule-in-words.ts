import type { EntryRule } from './entry-question.js';
import type { Delay } from './treaty-delay.js';

/** How long after the last instrument that was needed, as treaties write it. */
function delayInWords({ days = 0, months = 0, toFirstOfNextMonth = false }: Delay): string {
  const period = [
    ...(months > 0 ? [counted(months, 'month')] : []),
    ...(days > 0 ? [counted(days, 'day')] : []),
  ].join(' and ');
  if (toFirstOfNextMonth)
    return `on the first day of the month following ${period === '' ? '' : `${period} after`}`.trim();
  return period === '' ? 'on the day of' : `${period} after`;
}

/**
 * A convention's rule on its entry into force in words, for instance "90 days after the 40th
 * instrument of ratification, acceptance, approval or accession". Groups and states that the rule
 * names are told by their names, by id where none is known.
 */
export function ruleInWords(rule: EntryRule, names: ReadonlyMap<string, string>): string {
  const groups = (rule.atLeast ?? []).map(
    ({ memberOf, count }) =>
      `at least ${count} of them by members of ${names.get(memberOf) ?? memberOf}`,
  );
  const named = rule.include ?? [];
  const included =
    named.length === 0 ? [] : [`among them ${named.map((id) => names.get(id) ?? id).join(', ')}`];
  const shares =
    rule.shares === undefined
      ? []
      : [`by those who have at least ${rule.shares.atLeast} of ${rule.shares.of}`];
  const organisations =
    rule.regionalOrganisationsCount === false
      ? ['not counting those of regional organisations']
      : [];
  return [
    `${delayInWords(rule.delay ?? {})} the ${ordinal(rule.instruments)} instrument of ratification, acceptance, approval or accession`,
    ...groups,
    ...included,
    ...shares,
    ...organisations,
  ].join(', ');
}

function counted(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

/** A number as the place of something: 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(number: number): string {
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
