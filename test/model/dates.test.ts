import { expect, test } from '@jest/globals';
import { isCompatible, periodOf, readDate } from '../../src/model/dates.js';

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2025-02', '2025-02-01', '2025-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-10-25', '2025-10-25', '2025-10-25'],
  ['2025-11-24/2025-11-27', '2025-11-24', '2025-11-27'],
  ['2024-06/..', '2024-06-01', '9999-12-31'],
  ['../2020', '0000-01-01', '2020-12-31'],
  ['/2020', '0000-01-01', '2020-12-31'],
  ['2025~', '2025-01-01', '2025-12-31'],
  ['2025-10?', '2025-10-01', '2025-10-31'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['2025-XX', '2025-01-01', '2025-12-31'],
  ['2025-10-XX', '2025-10-01', '2025-10-31'],
  ['2025-21', '2025-03-01', '2025-05-31'],
])('%s means a day from %s to %s', (text, earliest, latest) => {
  expect(readDate(text)).toEqual({ earliest, latest });
});

test.each([
  '',
  '25',
  '2025-13',
  '2025-00',
  '2025-02-30',
  '2023-02-29',
  '2025-10-25T12:00',
  '2025/2024',
  '../..',
  '2025-1',
  '2025/2026/2027',
  '2025-XX-03',
  'today',
])('%s is no date', (text) => {
  expect(readDate(text)).toBeUndefined();
});

test('a period covers for certain what lies between its latest beginning and its earliest end', () => {
  expect(periodOf('../2025-06-04', '2026-02-16/..')).toEqual({
    possibleFrom: '0000-01-01',
    certainFrom: '2025-06-04',
    certainTo: '2026-02-16',
    possibleTo: '9999-12-31',
  });
  expect(periodOf('2025', undefined)).toEqual({
    possibleFrom: '2025-01-01',
    certainFrom: '2025-12-31',
    certainTo: '9999-12-31',
    possibleTo: '9999-12-31',
  });
});

test('dates of which one lies inside the other can both be true, others cannot', () => {
  const dates = (...texts: string[]) =>
    texts.map((text) => readDate(text) ?? { earliest: '', latest: '' });
  const [year = { earliest: '', latest: '' }, days = year, next = year] = dates(
    '2025',
    '2025-06-04/2025-06-06',
    '2025-12/2026-01',
  );
  expect([
    isCompatible(year, days),
    isCompatible(days, year),
    isCompatible(year, year),
    isCompatible(year, next),
  ]).toEqual([true, true, true, false]);
});
