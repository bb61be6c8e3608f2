/**
 * The first and the last day that a date of the record may mean; undefined for a side that is open,
 * or for no date.
 */
export interface DayBounds {
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

/**
 * The bounds of a date as the record writes it: `2025-10-25/2026-05` is from 25 Oct 2025 to 31 May
 * 2026.
 */
export function dayBounds(date: string): DayBounds {
  const [from = '', to = from] = date.split('/');
  return { earliest: firstDay(from), latest: lastDay(to) };
}

function firstDay(part: string): string | undefined {
  const [year = '', month = '01', day = '01'] = plain(part).split('-');
  if (!/^[\dX]{4}$/.test(year)) return undefined;
  const begin = seasonBegins[month] ?? month;
  return `${year.replaceAll('X', '0')}-${begin === 'XX' ? '01' : begin}-${day === 'XX' ? '01' : day}`;
}

function lastDay(part: string): string | undefined {
  const [year = '', month = '12', day] = plain(part).split('-');
  if (!/^[\dX]{4}$/.test(year)) return undefined;
  const whole = year.replaceAll('X', '9');
  const end = month === 'XX' ? '12' : (seasonEnds[month] ?? month);
  if (day !== undefined && day !== 'XX') return `${whole}-${end}-${day}`;
  // Day nought of the next month is the last of this one.
  return new Date(Date.UTC(Number(whole), Number(end), 0)).toISOString().slice(0, 10);
}

/** Without the signs for what is unsure. */
function plain(part: string): string {
  return part.replace(/[?~%]/g, '');
}

const seasonBegins: Readonly<Record<string, string>> = {
  '21': '03',
  '22': '06',
  '23': '09',
  '24': '12',
};
const seasonEnds: Readonly<Record<string, string>> = {
  '21': '05',
  '22': '08',
  '23': '11',
  '24': '12',
};
