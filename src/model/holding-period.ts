import type { Values } from './claims.js';
import { boundsOf, LAST_DAY, FIRST_DAY, periodOf } from './dates.js';

/** The first and last day on which something may have existed. */
export interface Life {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The days that a tenure or membership covers for certain, and possibly. */
type HoldingPeriod = ReturnType<typeof periodOf>;

/** Before every day: what ends on it covers none. */
const NO_DAY = '';

/**
 * The days on which somebody held a post or belonged to something. What is only planned covers no
 * day; a tenure of which no date is known covers days only possibly; nothing lasts longer than
 * those whom it names.
 */
export function holdingPeriod(
  { from, to, ended }: Values,
  { isPlanned, needsDate, lives }: HoldingRules,
): HoldingPeriod {
  const end = typeof to === 'string' ? to : ended === true ? `../${LAST_DAY}` : undefined;
  const begin = typeof from === 'string' ? from : undefined;
  const told = withItsEdges(periodOf(begin, end), begin, end);
  const first = latestOf(lives.map(({ firstDay }) => firstDay));
  const last = earliestOf(lives.map(({ lastDay }) => lastDay));
  const isOpen = begin === undefined && typeof to !== 'string';
  return {
    certainFrom: latestOf([told.certainFrom, first]),
    certainTo: isPlanned || (needsDate && isOpen) ? NO_DAY : earliestOf([told.certainTo, last]),
    possibleFrom: latestOf([told.possibleFrom, first]),
    possibleTo: isPlanned ? NO_DAY : earliestOf([told.possibleTo, last]),
  };
}

/** What decides about a tenure or membership beside its own dates. */
interface HoldingRules {
  readonly isPlanned: boolean;
  /** Without any date it is not certain of any day. */
  readonly needsDate: boolean;
  readonly lives: readonly Life[];
}

/** A day on which it is known to begin, or to end, is covered whatever the other side is. */
function withItsEdges(
  period: HoldingPeriod,
  from: string | undefined,
  to: string | undefined,
): HoldingPeriod {
  const first = dayOf(from);
  const last = dayOf(to);
  return {
    ...period,
    ...(first !== undefined &&
      first <= period.possibleTo && { certainTo: latestOf([period.certainTo, first]) }),
    ...(last !== undefined &&
      last >= period.possibleFrom && { certainFrom: earliestOf([period.certainFrom, last]) }),
  };
}

/** The day that a date means, if it means one alone. */
function dayOf(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const { earliest, latest } = boundsOf(date);
  return earliest === latest ? earliest : undefined;
}

function latestOf(days: readonly string[]): string {
  return days.reduce((one, other) => (one > other ? one : other), FIRST_DAY);
}

function earliestOf(days: readonly string[]): string {
  return days.reduce((one, other) => (one < other ? one : other), LAST_DAY);
}
