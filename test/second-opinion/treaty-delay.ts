export interface Delay {
  readonly days?: number;
  readonly months?: number;
  readonly toFirstOfNextMonth?: boolean;
}

/** Plain calendar counting, one step at a time. */
export function after(day: string, delay: Delay | undefined): string {
  let [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  for (let count = delay?.months ?? 0; count > 0; count -= 1) {
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  date = Math.min(date, daysIn(year, month));
  for (let count = delay?.days ?? 0; count > 0; count -= 1) {
    date += 1;
    if (date > daysIn(year, month)) {
      date = 1;
      month += 1;
      if (month > 12) {
        month = 1;
        year += 1;
      }
    }
  }
  if (delay?.toFirstOfNextMonth === true) {
    date = 1;
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
