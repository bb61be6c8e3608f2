import { readDate } from './dates.js';

/**
 * What to write in place of a text that is no date, in words; a hint at the form that was perhaps
 * meant.
 */
export function dateAdvice(text: string): string {
  const hint = hints.find(([form]) => form.test(text))?.[1];
  return hint ?? noSuchDay(text) ?? '';
}

/** Forms that people write, or that EDTF has beyond level 1, and what is taken instead. */
const hints: readonly (readonly [form: RegExp, advice: string])[] = [
  [
    /^\d{8}$|^\d{4}\/\d{2}\/\d{2}$|^\d{4}-\d(?:-|$)|^\d{4}-\d{2}-\d$/,
    'hyphens part year, month and day, and each has all its digits, like 2025-10-05',
  ],
  [
    /^Y|^-?\d{5,}/,
    'years have four digits, 0000 to 9999: leave an earlier or later one out and tell it in `note`',
  ],
  [/(?:^|\/)-\d/, 'years before 0000 are not taken: leave the date out and tell it in `note`'],
  [/T.*\/|\/.*T/, 'the sides of an interval are days, like 2025-11-24/2025-11-27'],
  [
    /^\d{4}-\d{2}-\d{2}[T ]\d{2}/,
    'an instant has seconds and a zone, like 1985-04-12T23:20:30Z or 1985-04-12T23:20:30+07:00; or write the day alone',
  ],
  [
    /[?~%](?=[\dX])|[?~%]-/,
    'a mark stands at the end and holds for all of the date, like 2004-06-11~',
  ],
  [
    /^\[|^\{/,
    'one of several days is written as the interval that holds them, like 2025-11-24/2025-11-27',
  ],
  [
    /-(?:3[3-9]|4[01])$/,
    'a quarter or a half of a year is written as its months, like 2025-01/2025-03',
  ],
  [
    /^\d*X[\dX]*\d|^X|^\dX{3}/,
    'only the last one or two digits of a year may be X, like 198X or 19XX',
  ],
  [/X\d|XX-\d/, 'what is smaller than an unknown month is unknown too, like 1985-XX-XX or 1985'],
  [
    /[SE]\d|\d\^/,
    'significant digits and exponents are not taken: write the interval that is meant',
  ],
  [/^(\.\.)?\/(\.\.)?$/, 'at least one side of an interval is known, like ../2020'],
  [/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/, 'year, month and day stand in this order, like 2025-10-25'],
];

/**
 * An interval whose sides are dates, but that ends before it begins; or a day that the calendar
 * does not have.
 */
function noSuchDay(text: string): string | undefined {
  const sides = text.split('/');
  if (sides.length === 2 && sides.every((side) => readDate(side) !== undefined))
    return 'the interval ends before it begins';
  return sides.some(
    (side) => /^\d{4}-\d{2}(?:-\d{2})?[?~%]?$/.test(side) && readDate(side) === undefined,
  )
    ? 'the calendar has no such day or month'
    : undefined;
}
