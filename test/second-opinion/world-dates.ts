import fc from 'fast-check';
import { boundsOf } from './dates.js';

/** Days near one another, so that periods, tenures and acts touch. */
const day = fc
  .tuple(
    fc.integer({ min: 2019, max: 2022 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(1, 2, 15, 28),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);

/**
 * Mostly days; also months, years, intervals, dates open on one side, and those that are not sure.
 */
export const date: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: day },
  { weight: 2, arbitrary: day.map((one) => one.slice(0, 7)) },
  { weight: 2, arbitrary: day.map((one) => one.slice(0, 4)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(day, fc.constantFrom(1, 3, 40))
      .map(([from, days]) => `${from}/${later(from, days)}`),
  },
  { weight: 1, arbitrary: day.map((one) => `${one}/..`) },
  { weight: 1, arbitrary: day.map((one) => `../${one}`) },
  { weight: 1, arbitrary: day.map((one) => `${one.slice(0, 7)}~`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '202X',
      '2020-XX',
      '2021?',
      '2020-02-XX',
      '2020-21',
      '2020-24',
      '2020-26',
      '2020-29',
      '202X-02-29',
      '2020-05-15T23:30:00+07:00',
    ),
  },
);
/** Where a period begins. */
export const from: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: date },
  { weight: 1, arbitrary: day.map((one) => `../${one}`) },
);
/** Where it ends. */
export const to: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: date.map(inTwoYears) },
  { weight: 1, arbitrary: day.map((one) => `${inTwoYears(one)}/..`) },
);

/** Not ended before it began. */
export function isPossible(period: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): boolean {
  return (
    period.from === undefined ||
    period.to === undefined ||
    boundsOf(period.from).earliest <= boundsOf(period.to).latest
  );
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Two years after a leap day there is none. */
function inTwoYears(date: string): string {
  return date
    .replace(/(?<=^|\/)\d{4}/g, (year) => String(Number(year) + 2))
    .replace(/(?<=\d{4}-02-)29/g, '28');
}

function later(dayText: string, days: number): string {
  return new Date(Date.parse(dayText) + days * 86_400_000).toISOString().slice(0, 10);
}
