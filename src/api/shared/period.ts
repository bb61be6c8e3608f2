import { periodBound } from '../../query/period-bound.js';
import type { ArgumentValues } from '../../query/reading.js';

/** Whether a period was asked for. */
export function hasPeriod(args: ArgumentValues): boolean {
  return args['period'] !== null && args['period'] !== undefined;
}

/** The first day of the period asked for; of an open side the first of the calendar. */
export function periodFrom(args: ArgumentValues): string {
  return periodBound(args['period'], 'from');
}

/** The last day of the period asked for; of an open side the last of the calendar. */
export function periodTo(args: ArgumentValues): string {
  return periodBound(args['period'], 'to');
}
