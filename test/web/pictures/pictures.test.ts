import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { placeBars } from '../../../web/pictures/bars/place-bars.js';
import { squareOf } from '../../../web/pictures/heat/square.js';
import { fewestRows, isWorthAMatrix } from '../../../web/pictures/matrix/fewest-rows.js';
import { placeMatrix } from '../../../web/pictures/matrix/place-matrix.js';
import { nextSpot } from '../../../web/pictures/next-spot.js';
import { paints } from '../../../web/pictures/picture.js';
import type { Picture, TextMark } from '../../../web/pictures/picture.js';
import { placeProgress } from '../../../web/pictures/progress/place-progress.js';
import { stepsOf } from '../../../web/pictures/progress/steps.js';
import { placeRing } from '../../../web/pictures/ring/place-ring.js';
import { combinationsOf } from '../../../web/pictures/sets/combinations.js';
import { placeCombinations } from '../../../web/pictures/sets/place-combinations.js';
import { placeStrip } from '../../../web/pictures/strip/place-strip.js';
import { cutToWidth, textWidth } from '../../../web/pictures/text-width.js';
import { checkout } from '../../setup/checkout.js';

const texts = ({ marks }: Picture): TextMark[] => marks.filter((mark) => mark.shape === 'text');
/** The box that a line of text takes. */
const boxOf = ({ x, y, text, anchor = 'start' }: TextMark) => {
  const width = textWidth(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 11, bottom: y + 3 };
};
const collide = (picture: Picture): string[] => {
  const all = texts(picture).map((mark) => ({ text: mark.text, ...boxOf(mark) }));
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - 1 &&
          other.left < one.right - 1 &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
};
const keys = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const pairs = fc.array(
  fc.record({ a: keys, b: keys }).filter(({ a, b }) => a !== b),
  { maxLength: 30 },
);

test('a matrix has every meeting in exactly one cell', () => {
  fc.assert(
    fc.property(pairs, (met) => {
      const { rows, columns, cells } = fewestRows(met);
      expect(cells.flat(2)).toHaveLength(met.length);
      cells.forEach((row, at) =>
        row.forEach((cell, column) =>
          cell.forEach(({ a, b }) =>
            expect([a, b].sort()).toEqual([rows[at], columns[column]].sort()),
          ),
        ),
      );
    }),
  );
});

test('one who met everybody is the only row, and then a list tells more', () => {
  const matrix = fewestRows('bcdefgh'.split('').map((b) => ({ a: 'a', b })));
  expect(matrix.rows).toEqual(['a']);
  expect(matrix.columns).toHaveLength(7);
  expect(isWorthAMatrix(matrix)).toBe(false);
});

test('the names of a matrix never run into each other', () => {
  const names = Array.from({ length: 9 }, (_, index) => `Minister of Foreign Affairs ${index}`);
  const cells = names
    .slice(0, 3)
    .map((row) => names.map((column) => ({ number: 1, key: `${row}${column}`, label: column })));
  expect(collide(placeMatrix({ rows: names.slice(0, 3), columns: names, cells }, 900))).toEqual([]);
});

const neighbour = fc.record({
  sector: fc.constantFrom('Official', 'Event', 'Agency', 'Document'),
  name: fc.string({ minLength: 1, maxLength: 120, unit: 'grapheme-ascii' }),
});
test('the names of a ring never run into each other or out of the picture, and it is the same every time', () => {
  fc.assert(
    fc.property(
      fc.array(neighbour, { minLength: 1, maxLength: 113 }),
      fc.integer({ min: 320, max: 1200 }),
      (all, width) => {
        const parts = {
          focus: { name: 'Viet Nam', paint: 'actor' as const },
          sectors: ['Official', 'Event', 'Agency', 'Document'].map((key) => ({
            key,
            caption: `${key}s, 12 of 40`,
          })),
          neighbours: all.map((each, index) => ({
            ...each,
            key: String(index),
            label: each.name,
            paint: 'event' as const,
          })),
        };
        const ring = placeRing(parts, width);
        expect(ring).toEqual(placeRing(parts, width));
        expect(ring.spots).toHaveLength(all.length);
        // The focus stands in the middle, under the ring of names.
        const around = {
          ...ring,
          marks: ring.marks.filter((mark) => mark.shape !== 'text' || mark.anchor !== 'middle'),
        };
        expect(collide(around)).toEqual([]);
        for (const mark of texts(around)) {
          expect(boxOf(mark).left).toBeGreaterThanOrEqual(-1);
          expect(boxOf(mark).right).toBeLessThanOrEqual(width + 1);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('bars are as long as their numbers, the largest the longest, and keep inside', () => {
  const bars = placeBars(
    [
      { key: 'a', name: 'India – Viet Nam', number: 40 },
      { key: 'b', name: 'France – Viet Nam', number: 10 },
    ],
    800,
    'meetings',
  );
  const widths = bars.marks.flatMap((mark) => (mark.shape === 'rect' ? [mark.width] : []));
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(4, 1);
  expect(Math.max(...texts(bars).map((mark) => boxOf(mark).right))).toBeLessThanOrEqual(800);
  expect(bars.spots[0]?.label).toBe('India – Viet Nam: 40 meetings');
});

test('an act whose date is not exactly known may have been done before it certainly was', () => {
  expect(
    stepsOf([
      { earliest: '2025-10-25', latest: '2025-10-25' },
      { earliest: '2025-10-25', latest: '2026-05-31' },
    ]),
  ).toEqual([
    { day: '2025-10-25', certain: 1, possible: 2 },
    { day: '2026-05-31', certain: 2, possible: 2 },
  ]);
});

test('progress has a pale band only where a date is uncertain', () => {
  const place = (latest: string) =>
    placeProgress(
      {
        lines: [{ name: 'party', paint: 'party', acts: [{ earliest: '2025-10-25', latest }] }],
        required: 40,
        until: '2026-11-25',
      },
      900,
    );
  const bands = (picture: Picture) =>
    picture.marks.filter((mark) => mark.shape === 'path' && mark.opacity !== undefined);
  expect(bands(place('2025-10-25'))).toEqual([]);
  expect(bands(place('2026-05-31'))).toHaveLength(1);
  expect(texts(place('2026-05-31')).map(({ text }) => text)).toContain('40 required');
});

test('a strip of time draws an open side as dashes', () => {
  const strip = placeStrip(
    [
      { key: 'a', name: 'One', from: '2020-01-01', to: '2021-01-01', label: 'One' },
      { key: 'b', name: 'Two', from: '2022-01-01', label: 'Two' },
    ],
    ['2019-01-01', '2024-01-01'],
    800,
  );
  const bars = strip.marks.filter((mark) => mark.shape === 'rect');
  expect(bars.map((bar) => bar.isDashed === true)).toEqual([false, true]);
  expect(collide(strip)).toEqual([]);
});

test('combinations count what is in exactly these sets', () => {
  expect(
    combinationsOf([
      { key: 'a', sets: [true, true] },
      { key: 'b', sets: [true, false] },
      { key: 'c', sets: [true, false] },
      { key: 'd', sets: [false, false] },
    ]),
  ).toEqual([
    { code: '10', keys: ['b', 'c'] },
    { code: '11', keys: ['a'] },
  ]);
});

test('the picture of combinations has no colliding words, on a phone neither', () => {
  const sets = ['Party to Budapest Convention', 'Signed Hanoi Convention', 'Signed the Protocol'];
  const rows = ['111', '110', '001'].map((code) => ({ code, number: 31, label: code }));
  for (const width of [288, 900])
    expect(collide(placeCombinations({ sets, rows }, width))).toEqual([]);
});

test('a square of the most active sides knows how much of it is filled', () => {
  const square = squareOf([
    { one: 'a', other: 'b', number: 2 },
    { one: 'a', other: 'c', number: 1 },
  ]);
  expect(square.parties).toEqual(['a', 'b', 'c']);
  expect(square.cells).toEqual([
    [0, 2, 1],
    [2, 0, 0],
    [1, 0, 0],
  ]);
  expect(square.filled).toBeCloseTo(4 / 6);
});

test('an arrow key leads to the nearest spot that way, and nowhere where there is none', () => {
  const spot = (key: string, x: number, y: number) => ({ key, label: key, x, y, d: '' });
  const [a, b, c] = [spot('a', 0, 0), spot('b', 10, 0), spot('c', 0, 10)];
  const all = [a, b, c];
  expect(nextSpot(all, a, 'ArrowRight')).toBe(b);
  expect(nextSpot(all, a, 'ArrowDown')).toBe(c);
  expect(nextSpot(all, a, 'ArrowLeft')).toBeUndefined();
  expect(nextSpot(all, undefined, 'ArrowLeft')).toBe(a);
  expect(nextSpot(all, a, 'End')).toBe(c);
});

test('a text that is cut fits, and one that fits is left whole', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 20, max: 400 }),
      (text, width) => {
        const cut = cutToWidth(text, width);
        expect(textWidth(cut)).toBeLessThanOrEqual(Math.max(width, textWidth('…')));
        if (textWidth(text) <= width) expect(cut).toBe(text);
      },
    ),
  );
});

test('pictures that leave the page have the colours of the light theme', () => {
  const tokens = readFileSync(`${checkout}/web/shared/tokens.css`, 'utf8').split(
    ":root[data-theme='dark']",
  )[0];
  for (const [name, colour] of Object.entries(paints))
    if (name !== 'ground') expect(tokens).toContain(`--${name}: ${colour};`);
});
