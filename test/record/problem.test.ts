import { describe, expect, test } from '@jest/globals';
import { plainly, problemText, shortened } from '../../src/record/problem.js';
import { long } from './sample-lines.js';

describe('a problem can be shown on a screen', () => {
  const shown = (field: string, value: unknown): string =>
    problemText({ file: 'a.jsonl', line: 3, field, value, expected: 'a date' });

  test('with file, line, field, value and what was expected', () => {
    expect(shown('on', '2025-13')).toBe('a.jsonl:3: on is "2025-13"; expected a date');
    expect(shown('', undefined)).toBe('a.jsonl:3: nothing; expected a date');
    expect(shown('names[0]', { lang: 'en' })).toBe(
      'a.jsonl:3: names[0] is {"lang":"en"}; expected a date',
    );
  });

  test('without anything that a terminal obeys, in value, field and file', () => {
    expect(shown('on', '\u001b[2Jx\u009b31m\u202e\u2028\u007f')).toBe(
      String.raw`a.jsonl:3: on is "\u001b[2Jx\u{9B}31m\u{202E}\u{2028}\u{7F}"; expected a date`,
    );
    expect(shown('a\u001b]0;x\u0007', 1)).toBe(
      String.raw`a.jsonl:3: a\u{1B}]0;x\u{7} is 1; expected a date`,
    );
    expect(plainly('b\r\n.jsonl')).toBe(String.raw`b\u{D}\u{A}.jsonl`);
  });

  test('with two hundred characters of a long value, field or list, and no half of a sign', () => {
    expect(shown('on', long(300))).toBe(`a.jsonl:3: on is "${long(200)}…"; expected a date`);
    expect(shown('on', `${long(199)}${long(100, '𝕏')}`)).toContain(`"${long(199)}…"`);
    expect(shown(long(300), 1)).toBe(`a.jsonl:3: ${long(200)}… is 1; expected a date`);
    expect(String(shortened({ field: '', value: [long(300)], expected: '' }).value)).toHaveLength(
      201,
    );
  });
});
