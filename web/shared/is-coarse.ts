/** Whether a date leaves more than a month open: too coarse for a list of what is newest. */
export function isCoarse(date: string | null): boolean {
  if (date === null) return true;
  const [from = '', to] = date.split('/');
  if (to === undefined) return !/^\d{4}-\d{2}/.test(from);
  const [first, last] = [Date.parse(from.slice(0, 10)), Date.parse(to.slice(0, 10))];
  return Number.isNaN(first) || Number.isNaN(last) || (last - first) / 86_400_000 > MONTH_DAYS;
}

const MONTH_DAYS = 31;
