/**
 * First and last day that a date may mean, `YYYY-MM-DD`; open sides reach to the ends of the
 * calendar.
 */
export interface Bounds {
  readonly earliest: string;
  readonly latest: string;
}

/** The first day of the calendar: where a side is open or not known. */
export const FIRST_DAY = '0000-01-01';
/** The last day of the calendar: where a side is open or not known. */
export const LAST_DAY = '9999-12-31';
/** After every day of the calendar: what begins there never does. */
export const NEVER = '9999-12-32';

/**
 * Reads a date of EDTF levels 0 and 1 (ISO 8601-2) in the years 0 to 9999: years, months, days,
 * instants with a zone, seasons (and those of a hemisphere, from level 2), unspecified digits, `?`,
 * `~` and `%`, intervals, open (`..`) and unknown (empty) sides. Gives undefined for anything else,
 * or for a day that does not exist.
 */
export function readDate(text: string): Bounds | undefined {
  const parts = text.split('/');
  if (parts.length > 2) return undefined;
  const [first = '', last = first] = parts;
  const isInterval = parts.length === 2;
  if (!isInterval && first.includes('T')) return readInstant(first);
  const from =
    isInterval && isOpen(first) ? { earliest: FIRST_DAY, latest: FIRST_DAY } : readPart(first);
  const to = isInterval && isOpen(last) ? { earliest: LAST_DAY, latest: LAST_DAY } : readPart(last);
  if (
    from === undefined ||
    to === undefined ||
    from.earliest > to.latest ||
    (isInterval && isOpen(first) && isOpen(last))
  )
    return undefined;
  return { earliest: from.earliest, latest: to.latest };
}

/** The bounds of a date that was checked before. Throws a RangeError for text that is no date. */
export function boundsOf(text: string): Bounds {
  const bounds = readDate(text);
  if (bounds === undefined)
    throw new RangeError(`${JSON.stringify(text)} is no date of EDTF level 0 or 1`);
  return bounds;
}

/** Whether one date says the same as another, more exactly. */
export function liesInside(inner: Bounds, outer: Bounds): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest && !isSame(inner, outer);
}

/**
 * Whether two dates can both be true because one lies inside the other: then they do not conflict.
 */
export function isCompatible(one: Bounds, other: Bounds): boolean {
  return isSame(one, other) || liesInside(one, other) || liesInside(other, one);
}

/** Whether some day lies in both: two beginnings, or two ends, of which both can then be true. */
export function haveADayInCommon(one: Bounds, other: Bounds): boolean {
  return one.earliest <= other.latest && other.earliest <= one.latest;
}

/** How many days a date leaves open; fewer is more exact. */
export function widthInDays({ earliest, latest }: Bounds): number {
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000;
}

/**
 * The days that a period covers for certain and possibly, from its two EDTF sides; a side not given
 * is open.
 */
export function periodOf(
  from: string | undefined,
  to: string | undefined,
): {
  readonly certainFrom: string;
  readonly certainTo: string;
  readonly possibleFrom: string;
  readonly possibleTo: string;
} {
  const begin = from === undefined ? { earliest: FIRST_DAY, latest: FIRST_DAY } : boundsOf(from);
  const end = to === undefined ? { earliest: LAST_DAY, latest: LAST_DAY } : boundsOf(to);
  return {
    certainFrom: begin.latest,
    certainTo: end.earliest,
    possibleFrom: begin.earliest,
    possibleTo: end.latest,
  };
}

function isSame(one: Bounds, other: Bounds): boolean {
  return one.earliest === other.earliest && one.latest === other.latest;
}

function isOpen(part: string): boolean {
  return part === '..' || part === '';
}

/** An instant is kept as it is written; the day is that of the place whose zone it names. */
function readInstant(text: string): Bounds | undefined {
  const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]';
  const zone = '(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)';
  const [, day] = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})T${time}${zone}$`).exec(text) ?? [];
  return day === undefined ? undefined : readPart(day);
}

function readPart(part: string): Bounds | undefined {
  const match = /^(\d{2}XX|\d{3}X|\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/.exec(part);
  if (match === null) return undefined;
  const [, year = '', month, day] = match;
  const low = year.replaceAll('X', '0');
  const high = year.replaceAll('X', '9');
  if (month === undefined || month === 'XX')
    return day === undefined || day === 'XX'
      ? { earliest: `${low}-01-01`, latest: `${high}-12-31` }
      : undefined;
  if (month > '12') return day === undefined ? seasonOf(low, high, month) : undefined;
  if (month === '00') return undefined;
  if (day === undefined || day === 'XX')
    return { earliest: `${low}-${month}-01`, latest: `${high}-${month}-${lastDayOf(high, month)}` };
  const years = yearsWith(`${month}-${day}`, Number(low), Number(high));
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { earliest: `${first}-${month}-${day}`, latest: `${last}-${month}-${day}` };
}

/** The years of a span in which a day exists: 29 February is not in all of them. */
function yearsWith(day: string, low: number, high: number): string[] {
  const [month = '', date = ''] = day.split('-');
  return Array.from({ length: high - low + 1 }, (_, index) => yearText(low + index)).filter(
    (year) => date >= '01' && date <= lastDayOf(year, month),
  );
}

/**
 * The months in which a season may lie, in the year of its name, the one before (-) and the one
 * after (+): as astronomers, weathermen and old calendars count it, and south of the equator as
 * well where the number does not say which half of the earth is meant. A winter named for one year
 * may be the one that ends in it or the one that begins in it.
 */
const seasons: Readonly<Record<string, readonly [first: string, last: string]>> = {
  '21': ['02', '12'],
  '22': ['-11', '+03'],
  '23': ['02', '12'],
  '24': ['-11', '+03'],
  '25': ['02', '06'],
  '26': ['05', '09'],
  '27': ['08', '12'],
  '28': ['-11', '+03'],
  '29': ['08', '12'],
  '30': ['-11', '+03'],
  '31': ['02', '06'],
  '32': ['05', '09'],
};

function seasonOf(low: string, high: string, season: string): Bounds | undefined {
  const months = seasons[season];
  if (months === undefined) return undefined;
  const [first, last] = months;
  const from = first.startsWith('-') ? Number(low) - 1 : Number(low);
  const to = last.startsWith('+') ? Number(high) + 1 : Number(high);
  const [begin, end] = [first, last].map((month) => month.slice(-2));
  return {
    earliest: from < 0 ? FIRST_DAY : `${yearText(from)}-${begin}-01`,
    latest: to > 9999 ? LAST_DAY : `${yearText(to)}-${end}-${lastDayOf(yearText(to), end ?? '')}`,
  };
}

function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

function lastDayOf(year: string, month: string): string {
  const last = new Date(`${year}-${month}-01T00:00:00Z`);
  if (Number.isNaN(last.getTime())) return '';
  last.setUTCMonth(last.getUTCMonth() + 1);
  last.setUTCDate(0);
  return String(last.getUTCDate()).padStart(2, '0');
}
