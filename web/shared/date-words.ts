const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const seasons: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

/**
 * A date of the record in words, as exactly as it is known and no more: `25 Oct 2025`, `about Jun
 * 2025`, `24–27 Nov 2025`, `between 25 Oct 2025 and May 2026`, `by 11 Sep 2024`.
 */
export function dateWords(date: string): string {
  const [from = '', to] = date.split('/');
  if (to === undefined) return partWords(from);
  if (isOpen(from)) return `by ${partWords(to)}`;
  if (isOpen(to)) return `from ${partWords(from)}`;
  const [first, last] = [firstDayOf(from), lastDayOf(to)];
  const span = dayDistance(first, last);
  // A few days in a row are how long something took; a longer span is what is not known of one day.
  return span !== undefined && span <= LONGEST_EVENT_DAYS
    ? spanWords(first, last)
    : `between ${partWords(from)} and ${partWords(to)}`;
}

/** `2024-09` before a day begins with the first of the month. */
function firstDayOf(part: string): string {
  return /^\d{4}-(0\d|1[0-2])$/.test(part) ? `${part}-01` : part;
}

/** `2025-10` after a day ends with the last of the month. */
function lastDayOf(part: string): string {
  const [, year, month] = /^(\d{4})-(0\d|1[0-2])$/.exec(part) ?? [];
  if (year === undefined || month === undefined) return part;
  // Day nought of the next month is the last of this one.
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** An interval that something lasted, as `24–27 Nov 2025` or `28 Oct – 2 Nov 2025`. */
export function spanWords(from: string, to: string): string {
  const [start, end] = [from.split('-'), to.split('-')];
  const isPlain = start.length === 3 && end.length === 3 && !/[?~%X]/.test(from + to);
  if (!isPlain || start[0] !== end[0]) return `${partWords(from)} – ${partWords(to)}`;
  if (start[1] === end[1]) return `${Number(start[2])}–${partWords(to)}`;
  return `${Number(start[2])} ${monthOf(start[1])} – ${partWords(to)}`;
}

/**
 * From when to when something held, by its two dates: `by 11 Sep 2024, at least until 26 Oct 2025`.
 */
export function tenureWords(from: string | null, to: string | null): string {
  const begin = from === null ? '' : beginWords(from);
  const end = to === null ? '' : endWords(to);
  if (begin !== '' && end !== '') return `${begin}, ${end}`;
  return begin || end || 'dates not on record';
}

/** Conferences last up to this long; the longest on record takes two weeks. */
const LONGEST_EVENT_DAYS = 21;

function beginWords(from: string): string {
  const [first = '', last] = from.split('/');
  if (last !== undefined && isOpen(first)) return `by ${partWords(last)}`;
  return last === undefined ? `from ${partWords(first)}` : `from ${dateWords(from)}`;
}

function endWords(to: string): string {
  const [first = '', last] = to.split('/');
  if (last !== undefined && isOpen(last)) return `at least until ${partWords(first)}`;
  return last === undefined ? `until ${partWords(first)}` : `until ${dateWords(to)}`;
}

function partWords(part: string): string {
  const [, plain = part, mark = ''] = /^([^?~%]*)([?~%]?)$/.exec(part) ?? [];
  const words = plainWords(plain);
  if (mark === '~') return `about ${words}`;
  if (mark === '?') return `perhaps ${words}`;
  return mark === '%' ? `perhaps about ${words}` : words;
}

function plainWords(part: string): string {
  const [year = '', month, day] = part.split('-');
  const inYear = yearWords(year);
  if (month === undefined || month === 'XX') return inYear;
  const season = seasons[month];
  if (season !== undefined) return `${season} ${inYear}`;
  return day === undefined || day === 'XX'
    ? `${monthOf(month)} ${inYear}`
    : `${Number(day)} ${monthOf(month)} ${inYear}`;
}

function yearWords(year: string): string {
  if (year.endsWith('XX')) return `${year.slice(0, 2)}00s`;
  return year.endsWith('X') ? `${year.slice(0, 3)}0s` : year;
}

function monthOf(number: string | undefined): string {
  return months[Number(number) - 1] ?? '';
}

function isOpen(part: string): boolean {
  return part === '..' || part === '';
}

/** Days between two plain days; undefined where one is coarser or unsure. */
function dayDistance(from: string, to: string): number | undefined {
  const isPlain = /^\d{4}-\d{2}-\d{2}$/.test(from) && /^\d{4}-\d{2}-\d{2}$/.test(to);
  return isPlain ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : undefined;
}
