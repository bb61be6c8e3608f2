/**
 * First and last day on which an EDTF date may lie; open ends reach to the edge of the calendar.
 */
export interface Bounds {
  readonly earliest: string;
  readonly latest: string;
}

/** Fields of record lines whose values are dates. */
export const dateFields = new Set([
  'when',
  'on',
  'effective',
  'from',
  'to',
  'appointed',
  'credentials',
  'adopted',
  'opened',
  'openUntil',
  'inForce',
  'published',
  'retrieved',
]);
export const beginning = '0000-01-01';
export const end = '9999-12-31';

/** Bounds of EDTF text, read plainly. */
export function boundsOf(text: string): Bounds {
  const parts = text.split('/');
  const first = parts[0] ?? '';
  const last = parts.length > 1 ? (parts[1] ?? '') : first;
  return {
    earliest: isOpen(first) ? beginning : span(first).earliest,
    latest: isOpen(last) ? end : span(last).latest,
  };
}

/** Bounds of a value that may be no date. */
export function boundsOrNull(value: unknown): Bounds | null {
  return typeof value === 'string' ? boundsOf(value) : null;
}

function isOpen(part: string): boolean {
  return part === '..' || part === '';
}

/**
 * Months that a season may lie in, and whether it may begin in the year before and end in the year
 * after.
 */
const seasons: Readonly<Record<string, readonly [first: string, last: string]>> = {
  spring: ['02', '06'],
  summer: ['05', '09'],
  autumn: ['08', '12'],
};

function span(part: string): Bounds {
  const [whole = ''] = part.split('T');
  const [year = '', month, day] = whole.replace(/[?~%]/g, '').split('-');
  const low = year.replace(/X/g, '0');
  const high = year.replace(/X/g, '9');
  if (month === undefined || month === 'XX')
    return { earliest: `${low}-01-01`, latest: `${high}-12-31` };
  if (Number(month) > 20) return seasonSpan(Number(low), Number(high), Number(month));
  if (day === undefined || day === 'XX')
    return {
      earliest: `${low}-${month}-01`,
      latest: `${high}-${month}-${lastDay(Number(high), Number(month))}`,
    };
  const years = [];
  for (let one = Number(low); one <= Number(high); one += 1)
    if (day <= lastDay(one, Number(month))) years.push(String(one).padStart(4, '0'));
  return { earliest: `${years[0]}-${month}-${day}`, latest: `${years.at(-1)}-${month}-${day}` };
}

/** 21 to 24 are spring to winter anywhere, 25 to 28 north and 29 to 32 south of the equator. */
function seasonSpan(low: number, high: number, number: number): Bounds {
  const part = Math.floor((number - 21) / 4);
  const named = (number - 21) % 4;
  const northern = part === 2 ? [] : [named];
  const southern = part === 1 ? [] : [(named + 2) % 4];
  const months = [...northern, ...southern].map(
    (quarter) => [seasons['spring'], seasons['summer'], seasons['autumn']][quarter],
  );
  const text = (year: number, rest: string): string => `${String(year).padStart(4, '0')}-${rest}`;
  if (months.includes(undefined))
    return {
      earliest: low === 0 ? beginning : text(low - 1, '11-01'),
      latest: high === 9999 ? end : text(high + 1, '03-31'),
    };
  const firsts = months.map((each) => each?.[0] ?? '').sort();
  const lasts = months.map((each) => each?.[1] ?? '').sort();
  const last = lasts.at(-1) ?? '';
  return {
    earliest: text(low, `${firsts[0]}-01`),
    latest: text(high, `${last}-${lastDay(high, Number(last))}`),
  };
}

function lastDay(year: number, month: number): string {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? '29' : '28';
  return [4, 6, 9, 11].includes(month) ? '30' : '31';
}
