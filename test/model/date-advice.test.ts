import { expect, test } from '@jest/globals';
import { dateAdvice } from '../../src/model/date-advice.js';
import { readDate } from '../../src/model/dates.js';

test.each([
  ['-1258', /^years before 0000 are not taken/],
  ['-0043-03-15', /^years before 0000 are not taken/],
  ['-0044/0014', /^years before 0000 are not taken/],
  ['Y17000', /^years have four digits, 0000 to 9999/],
  ['Y-17000', /^years have four digits/],
  ['12025', /^years have four digits/],
  ['1985-04-12T23:20:30', /^an instant has seconds and a zone, like 1985-04-12T23:20:30Z/],
  ['1985-04-12T23:20Z', /^an instant has seconds and a zone/],
  ['1985-04-12 23:20:30', /^an instant has seconds and a zone/],
  ['2025-10-25T10:00:00Z/2025-10-26', /^the sides of an interval are days/],
  ['2004-06-~11/2004-06-12', /^a mark stands at the end/],
  ['?2004-06', /^a mark stands at the end/],
  ['2004?-06-11', /^a mark stands at the end/],
  ['[1667,1668]', /^one of several days is written as the interval/],
  ['{1960,1961-12}', /^one of several days is written as the interval/],
  ['2001-34', /^a quarter or a half of a year is written as its months/],
  ['XXXX', /^only the last one or two digits of a year may be X/],
  ['1XXX', /^only the last one or two digits/],
  ['1X85', /^only the last one or two digits/],
  ['1985-XX-03', /^what is smaller than an unknown month is unknown too/],
  ['1950S2', /^significant digits and exponents are not taken/],
  ['../..', /^at least one side of an interval is known/],
  ['/', /^at least one side of an interval is known/],
  ['25.10.2025', /^year, month and day stand in this order/],
  ['10/25/2025', /^year, month and day stand in this order/],
  ['20251025', /^hyphens part year, month and day/],
  ['2025-1-5', /^hyphens part year, month and day, and each has all its digits/],
  ['2025/10/25', /^hyphens part year, month and day/],
  ['2025/2024', /^the interval ends before it begins/],
  ['2025-02-30', /^the calendar has no such day or month/],
  ['2025-13', /^the calendar has no such day or month/],
  ['2025-01-01/2025-02-29', /^the calendar has no such day or month/],
  ['last autumn', /^$/],
])('%s is no date, and what to write instead is told', (text, advice) => {
  expect(readDate(text)).toBeUndefined();
  expect(dateAdvice(text)).toMatch(advice);
});
