/** First and last day on which an EDTF date may lie; open ends reach to the edge of the calendar. */
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

function span(part: string): Bounds {
  const [year = '', month, day] = part.replace(/[~?%]/g, '').split('-');
  const low = year.replace(/X/g, '0');
  const high = year.replace(/X/g, '9');
  if (month === undefined || month === 'XX')
    return { earliest: `${low}-01-01`, latest: `${high}-12-31` };
  if (day === undefined || day === 'XX')
    return {
      earliest: `${low}-${month}-01`,
      latest: `${high}-${month}-${lastDay(Number(high), Number(month))}`,
    };
  return { earliest: `${low}-${month}-${day}`, latest: `${high}-${month}-${day}` };
}

function lastDay(year: number, month: number): string {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? '29' : '28';
  return [4, 6, 9, 11].includes(month) ? '30' : '31';
}
