import { NEVER } from './dates.js';
import { compare, dayOf } from './treaty-acts.js';
import type { TreatyAct } from './treaty-acts.js';
import { afterDelay } from './treaty-delay.js';
import { treatyStatus } from './treaty-status.js';
import type { Status } from './treaty-status.js';
import { dayOfEffect } from './withdrawals.js';

/** Where an actor stands under a convention from one day to the one before another. */
export interface Stand<Act extends TreatyAct> extends Status<Act> {
  /** The first day; the empty text, which is before every day, for the first of them. */
  readonly from: string;
  /** The first day on which it is otherwise. */
  readonly until: string;
}

/**
 * Where an actor stood under a convention over time, from its own acts under it: one after another,
 * without a gap.
 */
export function treatyStands<Act extends TreatyAct>(acts: readonly Act[]): readonly Stand<Act>[] {
  const stands: Stand<Act>[] = [];
  for (const from of turningDays(acts)) {
    const status = treatyStatus(acts, from);
    const last = stands.at(-1);
    if (last !== undefined && isSame(last, status)) continue;
    if (last !== undefined) stands[stands.length - 1] = { ...last, until: from };
    stands.push({ ...status, from, until: NEVER });
  }
  return stands;
}

/** The days on which something may change: when acts count, when withdrawals have their effect. */
function turningDays(acts: readonly TreatyAct[]): readonly string[] {
  const ends = acts.flatMap(({ actorEnd }) =>
    typeof actorEnd === 'string' && actorEnd < '9999' ? [afterDelay(actorEnd, { days: 1 })] : [],
  );
  const effects = acts.filter(({ act }) => act === 'WITHDRAWAL').map(dayOfEffect);
  const days = ['', ...acts.map(dayOf), ...effects, ...ends].filter((day) => day < NEVER);
  return [...new Set(days)].sort(compare);
}

function isSame<Act extends TreatyAct>(one: Status<Act>, other: Status<Act>): boolean {
  return (
    one.stage === other.stage &&
    one.signed === other.signed &&
    one.consent === other.consent &&
    one.withdrawal === other.withdrawal
  );
}
