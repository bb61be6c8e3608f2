import { expect, test } from '@jest/globals';
import { newPassword } from '../../src/graph/local/new-password.js';

test('a new password has nothing in it that a command line could take for an option, and is another each time', () => {
  const made = Array.from({ length: 1_000 }, newPassword);
  expect(made.filter((each) => !/^[0-9a-f]{48}$/.test(each))).toEqual([]);
  expect(new Set(made).size).toBe(1_000);
});
