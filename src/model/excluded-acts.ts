import type { TreatyAct } from './treaty-acts.js';
import { consentActs, dayOf, inOrder } from './treaty-acts.js';
import type { EntryRule, EntryQuestion } from './entry-question.js';
import type { Deposit } from './deposits.js';
import { endingsByActor } from './deposits.js';
import type { Ending } from './withdrawals.js';

/** The acts that might count towards entry into force and do not, with the reason. */
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
  const { asOf } = question;
  const endings = endingsByActor(inOrder(question.acts.filter((act) => dayOf(act) <= asOf)));
  return inOrder(candidates).flatMap((action) => {
    const reason = whyNot(action, { asOf, rule, ending: endings.get(action) });
    return reason === null ? [] : [{ action, reason }];
  });
}

interface Circumstances<Act extends TreatyAct> {
  readonly asOf: string;
  readonly rule: EntryRule;
  readonly ending: Ending<Act> | undefined;
}

function whyNot<Act extends TreatyAct>(
  act: Act,
  { asOf, rule, ending }: Circumstances<Act>,
): string | null {
  if (act.day === null || act.day === undefined) return 'no source gives its day';
  if ((act.earliest ?? act.day) > asOf) return null;
  if (act.act === 'DOMESTIC_APPROVAL')
    return 'an approval at home binds nobody until the instrument is deposited';
  if (act.day > asOf)
    return act.isUndated === true
      ? `no source gives its day, and none that is older than ${act.day} tells of it`
      : `may have been deposited only after ${asOf}: its date reaches to ${act.day}`;
  if (act.regionalOrganisation && rule.regionalOrganisationsCount === false)
    return 'instruments of regional organisations do not count';
  if (ending !== undefined && ending.day <= asOf) return `withdrawn on ${ending.day}`;
  const { actorEnd } = act;
  if (typeof actorEnd === 'string' && actorEnd < asOf)
    return `the one that gave it ended on ${actorEnd}`;
  return 'the same actor was bound already';
}
