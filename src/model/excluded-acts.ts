import type { TreatyAct } from './treaty-acts.js';
import { consentActs, dayOf, inOrder, endOf } from './treaty-acts.js';
import type { EntryRule, EntryQuestion } from './entry-question.js';
import type { Deposit } from './deposits.js';

export function excludedOf<Act extends TreatyAct>(
  question: EntryQuestion<Act>,
  rule: EntryRule,
  standing: readonly Deposit<Act>[],
): { action: Act; reason: string }[] {
  const counted = new Set(
    standing.filter((deposit) => deposit.counts).map((deposit) => deposit.act),
  );
  const candidates = question.acts.filter(
    (act) => (consentActs.has(act.act) || act.act === 'DOMESTIC_APPROVAL') && !counted.has(act),
  );
  return inOrder(candidates).flatMap((action) => {
    const reason = whyNot(action, question, rule);
    return reason === null ? [] : [{ action, reason }];
  });
}

function whyNot<Act extends TreatyAct>(
  act: Act,
  question: EntryQuestion<Act>,
  rule: EntryRule,
): string | null {
  const { asOf } = question;
  if (act.day === null || act.day === undefined) return 'no source gives its day';
  if ((act.earliest ?? act.day) > asOf) return null;
  if (act.act === 'DOMESTIC_APPROVAL')
    return 'an approval at home binds nobody until the instrument is deposited';
  if (act.day > asOf)
    return `may have been deposited only after ${asOf}: its date reaches to ${act.day}`;
  if (act.regionalOrganisation && rule.regionalOrganisationsCount === false)
    return 'instruments of regional organisations do not count';
  const end = endOf(act, inOrder(question.acts.filter((other) => dayOf(other) <= asOf)));
  if (end !== null) return `withdrawn on ${dayOf(end)}`;
  return 'the same actor was bound already';
}
