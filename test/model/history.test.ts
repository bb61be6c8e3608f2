import { expect, test } from '@jest/globals';
import { shownHistory } from '../../src/model/history.js';
import type { DatedClaim } from '../../src/model/history.js';
import { kindOf } from '../../src/model/kinds.js';
import type { Kind } from '../../src/model/kind.js';

const statement = kindOf('claim') as Kind;
const operations = [1, 2, 3, 4].map((number) => ({
  number,
  at: `2025-10-2${number}T12:00:00.000Z`,
}));
const claim = (
  id: string,
  value: number,
  more: Pick<DatedClaim, 'operation'> & Partial<DatedClaim>,
): DatedClaim => ({
  id,
  says: { value },
  rank: 'NORMAL',
  modality: 'ASSERTED',
  publisher: id,
  ended: [],
  ...more,
});
const history = (claims: readonly DatedClaim[]) =>
  shownHistory(statement, claims, operations).map(({ from, until, values, operation }) => [
    from.slice(8, 10),
    until?.slice(8, 10) ?? null,
    values?.['value'] ?? null,
    operation,
  ]);

test('a better claim replaces what was shown from the operation on that recorded it', () => {
  expect(
    history([claim('a', 60, { operation: 1 }), claim('b', 72, { operation: 3, reliability: 'A' })]),
  ).toEqual([
    ['21', '23', 60, 1],
    ['23', null, 72, 3],
  ]);
});

test('a claim that changes nothing shown begins no span', () => {
  expect(
    history([claim('a', 60, { operation: 1, reliability: 'A' }), claim('b', 72, { operation: 2 })]),
  ).toEqual([['21', null, 60, 1]]);
});

test('a retraction shows what is left, or nothing, and a restoration what was before', () => {
  expect(
    history([
      claim('a', 60, { operation: 1 }),
      claim('b', 72, { operation: 2, reliability: 'A', ended: [3, 4] }),
    ]),
  ).toEqual([
    ['21', '22', 60, 1],
    ['22', '23', 72, 2],
    ['23', '24', 60, 3],
    ['24', null, 72, 4],
  ]);
  expect(history([claim('a', 60, { operation: 1, ended: [3] })])).toEqual([
    ['21', '23', 60, 1],
    ['23', null, null, 3],
  ]);
});

test('a claim that begins ended, of a retracted document, is shown once it is restored', () => {
  expect(history([claim('a', 60, { operation: 2, ended: [2, 4] })])).toEqual([['24', null, 60, 4]]);
});
