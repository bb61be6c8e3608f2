import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textWidth } from '../../../web/pictures/text-width.js';
import { timeScale } from '../../../web/pictures/time-scale.js';

const dayAfter = (days: number): string =>
  new Date(Date.UTC(1990, 0, 1 + days)).toISOString().slice(0, 10);

test('the dates along a line of time stand apart, however long the time and the line', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_000 }),
      fc.integer({ min: 1, max: 14_000 }),
      fc.integer({ min: 220, max: 1_200 }),
      (first, length, width) => {
        const { ticks } = timeScale([dayAfter(first), dayAfter(first + length)], [0, width]);
        const tooNear = ticks.filter(({ x, text }, index) => {
          const before = ticks[index - 1];
          return (
            before !== undefined && x - before.x < (textWidth(text) + textWidth(before.text)) / 2
          );
        });
        expect(tooNear).toEqual([]);
      },
    ),
  );
});

test('three years of a convention have more than two dates where there is room', () => {
  expect(timeScale(['2022-05-12', '2026-11-25'], [36, 1_042]).ticks.length).toBeGreaterThan(3);
});
