/** Time between the last deposit that was needed and entry into force. */
export interface Delay {
  readonly days?: number | undefined;
  readonly months?: number | undefined;
  readonly toFirstOfNextMonth?: boolean | undefined;
}

/**
 * The day that lies a delay after another: "the ninetieth day after" is 90 days on; a month's end
 * is kept inside its month.
 */
export function afterDelay(day: string, delay: Delay | undefined): string {
  const moved = addDays(addMonths(day, delay?.months ?? 0), delay?.days ?? 0);
  return delay?.toFirstOfNextMonth === true ? `${addMonths(`${moved.slice(0, 7)}-01`, 1)}` : moved;
}

function addDays(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return day;
  const moved = new Date(`${day.slice(0, 8)}01T00:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const lastDate = new Date(moved);
  lastDate.setUTCMonth(moved.getUTCMonth() + 1);
  lastDate.setUTCDate(0);
  moved.setUTCDate(Math.min(date, lastDate.getUTCDate()));
  return moved.toISOString().slice(0, 10);
}
