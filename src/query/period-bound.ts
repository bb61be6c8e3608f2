import { FIRST_DAY, LAST_DAY, NEVER } from '../model/dates.js';

/**
 * The first or the last day of a period; of an open side, or of no period, that of the calendar. A
 * period that ends before it begins holds no day.
 */
export function periodBound(period: unknown, side: 'from' | 'to'): string {
  const from = dayOf(period, 'from') ?? FIRST_DAY;
  const to = dayOf(period, 'to') ?? LAST_DAY;
  if (side === 'to') return to;
  return from > to ? NEVER : from;
}

function dayOf(period: unknown, side: 'from' | 'to'): string | undefined {
  const day: unknown =
    typeof period === 'object' && period !== null ? Reflect.get(period, side) : undefined;
  return typeof day === 'string' ? day : undefined;
}
