import { describe, expect, test } from '@jest/globals';
import { problemsOf } from './problems-of.js';
import { convention, document, evidence, long, source, statement } from './sample-lines.js';

describe('a text is as long as it may be, and no longer', () => {
  const cases: readonly (readonly [string, number, (text: string) => object])[] = [
    ['a name', 1_000, (name) => ({ ...source, name })],
    ['a further name', 1_000, (text) => ({ ...source, names: [{ text }] })],
    ['the language of a name', 1_000, (lang) => ({ ...source, names: [{ text: 'B', lang }] })],
    ['an address', 10_000, (url) => ({ ...source, url })],
    ['a remark', 1_000_000, (note) => ({ ...source, note })],
    ['a text of a document', 5_000_000, (text) => ({ ...document, text })],
    ['the city of an event', 1_000, (city) => ({ type: 'event', id: 'event:a', city })],
    ['a property', 1_000, (property) => ({ ...statement, property })],
    ['a value', 1_000_000, (value) => ({ ...statement, value })],
    ['a locator', 10_000, (locator) => ({ ...source, evidence: [{ ...evidence[0], locator }] })],
    ['a quotation', 1_000_000, (quote) => ({ ...source, evidence: [{ ...evidence[0], quote }] })],
    ['a reason', 1_000_000, (why) => ({ ...source, evidence: [{ ...evidence[0], why }] })],
    [
      'what a document says',
      1_000,
      (name) => ({ ...source, evidence: [{ ...evidence[0], says: { name } }] }),
    ],
    [
      'the article of a rule',
      1_000,
      (article) => ({ ...convention, entryIntoForce: { instruments: 1, article } }),
    ],
  ];
  test.each(cases)('%s', (_, longest, line) => {
    expect(problemsOf(line(long(longest)))).toEqual([]);
    expect(problemsOf(line(long(longest + 1)))).toHaveLength(1);
  });

  test('counted in characters, not in the code units of the machine', () => {
    expect(problemsOf({ ...source, name: long(1_000, '𝕏') })).toEqual([]);
    expect(problemsOf({ ...source, name: long(1_001, '𝕏') })).toHaveLength(1);
  });

  test.each<[string, object, string]>([
    [
      'entries of evidence',
      { ...source, evidence: Array.from({ length: 1_001 }, () => evidence[0]) },
      'evidence: at most 1,000; further ones may stand in another line of the same id',
    ],
    [
      'names',
      { ...source, names: Array.from({ length: 1_001 }, () => ({ text: 'B' })) },
      'names: at most 1,000; further ones may stand in another line of the same id',
    ],
    [
      'ids',
      {
        type: 'series',
        id: 'series:a',
        organisers: Array.from({ length: 1_001 }, (_, index) => `agency:a${index}`),
      },
      'organisers: a list of at most 1,000 different ids of official or country or agency',
    ],
  ])('and so is a list of %s', (_, line, problem) => {
    expect(problemsOf(line)).toEqual([problem]);
  });
});
