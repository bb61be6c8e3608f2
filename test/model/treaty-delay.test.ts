import { describe, expect, test } from '@jest/globals';
import { afterDelay } from '../../src/model/treaty-delay.js';

describe('the day after a delay', () => {
  test('a number of days is counted from the day after the deposit', () =>
    expect(afterDelay('2005-09-15', { days: 90 })).toBe('2005-12-14'));
  test('months to the first of the next month start after they expire', () => {
    expect(afterDelay('2004-03-18', { months: 3, toFirstOfNextMonth: true })).toBe('2004-07-01');
    expect(afterDelay('2012-11-30', { months: 3, toFirstOfNextMonth: true })).toBe('2013-03-01');
    expect(afterDelay('2004-03-01', { months: 3, toFirstOfNextMonth: true })).toBe('2004-07-01');
  });
  test('a month without that date ends on its last day', () =>
    expect(afterDelay('2003-11-30', { months: 3 })).toBe('2004-02-29'));
  test('no delay is the same day', () =>
    expect(afterDelay('2004-03-01', undefined)).toBe('2004-03-01'));
});
