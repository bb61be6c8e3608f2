import { describe, expect, test } from '@jest/globals';
import { dateWords, tenureWords } from '../../web/shared/date-words.js';
import { isCoarse } from '../../web/shared/is-coarse.js';

describe('a date in words', () => {
  test.each([
    ['2025-10-25', '25 Oct 2025'],
    ['2025-06', 'Jun 2025'],
    ['2025', '2025'],
    ['2025-06~', 'about Jun 2025'],
    ['2025-06-04?', 'perhaps 4 Jun 2025'],
    ['2025-06%', 'perhaps about Jun 2025'],
    ['202X', '2020s'],
    ['19XX', '1900s'],
    ['2025-22', 'summer 2025'],
    ['2025-11-24/2025-11-27', '24–27 Nov 2025'],
    ['2025-10-29/2025-11-01', '29 Oct – 1 Nov 2025'],
    ['2025-12-30/2026-01-02', '30 Dec 2025 – 2 Jan 2026'],
    ['2025-10-26/2025-10', '26–31 Oct 2025'],
    ['2024-09/2024-09-11', '1–11 Sep 2024'],
    ['2025-10-25/2026-05', 'between 25 Oct 2025 and May 2026'],
    ['2023/2026', 'between 2023 and 2026'],
    ['../2024-09-11', 'by 11 Sep 2024'],
    ['2025-10-26/..', 'from 26 Oct 2025'],
  ])('%s is %s', (date, words) => expect(dateWords(date)).toBe(words));

  test('says of a post only what is known', () => {
    expect(tenureWords('../2024-09-11', '2025-10-26/..')).toBe(
      'by 11 Sep 2024, at least until 26 Oct 2025',
    );
    expect(tenureWords('2024-05-22', null)).toBe('from 22 May 2024');
    expect(tenureWords('2024-05-22', '2024-10-21')).toBe('from 22 May 2024, until 21 Oct 2024');
    expect(tenureWords(null, null)).toBe('dates not on record');
  });
});

test('a date that leaves more than a month open is coarse', () => {
  expect(
    ['2025', '2025-06~', '2025-10-25/2026-05', '2025-10-01/2025-10-31', null].map(isCoarse),
  ).toEqual([true, false, true, false, true]);
});
