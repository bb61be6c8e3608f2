/** First and last day that a date may mean, `YYYY-MM-DD`; open sides reach to the ends of the calendar. */
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
 * Reads a date of EDTF levels 0 and 1 (ISO 8601-2): years, months, days, seasons, unspecified digits, `?`, `~` and `%`,
 * intervals, open (`..`) and unknown (empty) sides. Gives undefined for anything else, or for a day that does not exist.
 */
export function readDate(text: string): Bounds | undefined {
  const parts = text.split('/');
  if (parts.length > 2) return undefined;
  const [first = '', last = first] = parts;
  const isInterval = parts.length === 2;
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

/** Whether two dates can both be true because one lies inside the other: then they do not conflict. */
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

/** The days that a period covers for certain and possibly, from its two EDTF sides; a side not given is open. */
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

/** Months in which the seasons 21 to 24 of level 1 begin, in the northern reading. */
const seasons: Readonly<Record<string, readonly [string, string]>> = {
  '21': ['03', '05'],
  '22': ['06', '08'],
  '23': ['09', '11'],
  '24': ['12', '12'],
};

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
  const season = seasons[month];
  if (season !== undefined)
    return day === undefined
      ? {
          earliest: `${low}-${season[0]}-01`,
          latest: `${high}-${season[1]}-${lastDayOf(high, season[1])}`,
        }
      : undefined;
  if (month < '01' || month > '12') return undefined;
  if (day === undefined || day === 'XX')
    return { earliest: `${low}-${month}-01`, latest: `${high}-${month}-${lastDayOf(high, month)}` };
  return day >= '01' && day <= lastDayOf(high, month)
    ? { earliest: `${low}-${month}-${day}`, latest: `${high}-${month}-${day}` }
    : undefined;
}

function lastDayOf(year: string, month: string): string {
  const last = new Date(`${year}-${month}-01T00:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1);
  last.setUTCDate(0);
  return String(last.getUTCDate()).padStart(2, '0');
}
