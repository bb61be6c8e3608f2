import { expect, test } from '@jest/globals';
import { readInstant } from '../../src/model/instant.js';

test.each([
  ['2026-10-26T12:00:00Z', '2026-10-26T12:00:00.000Z'],
  ['2026-10-26T12:00Z', '2026-10-26T12:00:00.000Z'],
  ['2026-10-26T12:00:00.5Z', '2026-10-26T12:00:00.500Z'],
  ['2026-10-26T02:00:00+07:00', '2026-10-25T19:00:00.000Z'],
  ['2026-10-26T23:00:00-03:30', '2026-10-27T02:30:00.000Z'],
])('%s is one instant everywhere: %s', (text, instant) => {
  expect(readInstant(text)?.toISOString()).toBe(instant);
});

test.each([
  '2026-10-26',
  '2026-10-26T12:00:00',
  '2026-10-26 12:00:00Z',
  '2026-02-30T12:00:00Z',
  '2026-10-26T25:00:00Z',
  '2026-10-26T12:00:00 CET',
  'yesterday',
  '',
])('%s depends on who reads it, or is none', (text) => {
  expect(readInstant(text)).toBeUndefined();
});
