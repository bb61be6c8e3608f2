import { FIRST_DAY, LAST_DAY } from '../../model/dates.js';
import type { ArgumentValues } from '../../query/reading.js';

/** Whether a period was asked for. */
export function hasPeriod(args: ArgumentValues): boolean {
  return args['period'] !== null && args['period'] !== undefined;
}

/** The first day of the period asked for; of an open side the first of the calendar. */
export function periodFrom(args: ArgumentValues): string {
  return sideOf(args['period'], 'from') ?? FIRST_DAY;
}

/** The last day of the period asked for; of an open side the last of the calendar. */
export function periodTo(args: ArgumentValues): string {
  return sideOf(args['period'], 'to') ?? LAST_DAY;
}

function sideOf(period: unknown, side: 'from' | 'to'): string | undefined {
  const day: unknown = typeof period === 'object' && period !== null ? Reflect.get(period, side) : undefined;
  return typeof day === 'string' ? day : undefined;
}
