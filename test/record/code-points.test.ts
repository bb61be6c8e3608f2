import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codePointsOf, isLongerThan } from '../../src/record/code-points.js';

/** Texts of up to some thousand signs, inside the basic plane and outside it. */
const texts = fc
  .array(fc.tuple(fc.constantFrom('a', 'ế', '𝕏', '😀', 'ab𝕏'), fc.integer({ min: 1, max: 900 })), {
    maxLength: 5,
  })
  .map((parts) => parts.map(([sign, times]) => sign.repeat(times)).join(''));

test('a text is counted and cut as the list of its code points is', () => {
  fc.assert(
    fc.property(texts, fc.nat({ max: 5_000 }), fc.nat({ max: 50 }), (text, start, length) => {
      const all = [...text];
      const points = codePointsOf(text);
      expect(points.length).toBe(all.length);
      expect(points.slice(start, start + length)).toBe(all.slice(start, start + length).join(''));
    }),
    { numRuns: 500 },
  );
});

test('a text is too long by its code points', () => {
  expect(['𝕏𝕏', '𝕏𝕏𝕏', 'ab', 'abc'].map((text) => isLongerThan(text, 2))).toEqual([
    false,
    true,
    false,
    true,
  ]);
});
