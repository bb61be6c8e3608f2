import { describe, expect, test } from '@jest/globals';
import { checkLine } from '../../src/record/line-rules.js';
import { plainly, problemText, shortened } from '../../src/record/problem.js';

const source = { type: 'source', id: 'source:a', name: 'A', kind: 'NEWS' };
const document = { type: 'document', id: 'document:a', title: 'A', source: 'source:a' };
const evidence = [{ document: 'document:a' }];
const participation = {
  type: 'participation',
  id: 'participation:a',
  event: 'event:a',
  role: 'DELEGATE',
  status: 'ATTENDED',
  evidence,
};
const convention = { type: 'convention', id: 'convention:a', name: 'A', kind: 'PROTOCOL' };
const statement = {
  type: 'claim',
  id: 'claim:a',
  about: 'event:a',
  property: 'size',
  value: 1,
  evidence,
};

const problemsOf = (line: unknown): string[] => {
  const checked = checkLine(line);
  return 'problems' in checked
    ? checked.problems.map(({ field, expected }) => `${field}: ${expected}`)
    : [];
};
const long = (characters: number, sign = 'x'): string => sign.repeat(characters);

describe('what is wrong with a line is said in words', () => {
  test.each<[string, unknown, string | RegExp]>([
    ['no object', ['a'], ': a JSON object'],
    ['no type', { id: 'source:a' }, /^type: one of source, document, country, .*, claim$/],
    ['a type that is nearly one', { type: 'sourse' }, /^type: .*\(did you mean source\?\)$/],
    ['no id', { type: 'source' }, 'id: an id like source:some-key'],
    ['an id with a blank', { ...source, id: 'source:a b' }, 'id: an id like source:some-key'],
    [
      'an id that is too long',
      { ...source, id: `source:${long(121)}` },
      'id: an id like source:some-key',
    ],
    ['an empty text', { ...source, name: '' }, 'name: a text of 1 to 1,000 characters'],
    ['a number for a text', { ...source, name: 7 }, 'name: a text of 1 to 1,000 characters'],
    ['null on the line', { ...source, url: null }, 'url: a text of 1 to 10,000 characters'],
    [
      'a value that is none of the list',
      { ...source, kind: 'NEWZ' },
      /^kind: one of DEPOSITARY, .*\(did you mean NEWS\?\)$/,
    ],
    ['a flag in words', { type: 'post', id: 'post:a', single: 'yes' }, 'single: true or false'],
    [
      'a code that is none',
      { type: 'country', id: 'country:x-a', iso3: 'viet' },
      'iso3: a code like ^[A-Z]{3}$',
    ],
    ['an id of another kind', { ...document, source: 'country:VNM' }, 'source: the id of source'],
    [
      'an id that may be of two kinds',
      { ...participation, onBehalfOf: 'official:a' },
      'onBehalfOf: the id of country or agency',
    ],
    [
      'a list with an id twice',
      { type: 'series', id: 'series:a', organisers: ['agency:a', 'agency:a'] },
      'organisers: a list of at most 1,000 different ids of official or country or agency',
    ],
    [
      'no text and no number',
      { ...statement, value: true },
      'value: a text of 1 to 1,000,000 characters or a number',
    ],
    [
      'a rule that is none',
      { ...convention, entryIntoForce: { instruments: 0 } },
      'entryIntoForce: a rule like {"instruments": 40, "delay": {"days": 90}}',
    ],
    [
      'a rule that wants more than anybody can count',
      { ...convention, entryIntoForce: { instruments: 1e15 } },
      /^entryIntoForce: a rule like/,
    ],
    [
      'a group of a rule with a field too many',
      {
        ...convention,
        entryIntoForce: {
          instruments: 1,
          atLeast: [{ memberOf: 'agency:a', count: 1, share: 2 }],
        },
      },
      /^entryIntoForce: a rule like/,
    ],
    ['names that are no list', { ...source, names: 'B' }, /^names: a list of names like \{"text"/],
    [
      'a name without text',
      { ...source, names: [{ lang: 'en' }] },
      /^names\[0\]: a name like \{"text"/,
    ],
    [
      'a name of an unknown kind',
      { ...source, names: [{ text: 'B', kind: 'NICK' }] },
      /^names\[0\]: .*kind one of OFFICIAL, /,
    ],
    ['names of a fact', { ...statement, names: [] }, 'names: no names: facts have none'],
    [
      'a retraction that is none',
      { ...document, retracted: false },
      'retracted: true, or no such field',
    ],
    [
      'a retraction of what is no document',
      { ...source, retracted: true },
      /^retracted: a field of source: /,
    ],
    ['evidence that is no list', { ...source, evidence: {} }, /^evidence: a list of entries like/],
    ['an entry that is no object', { ...source, evidence: ['a'] }, 'evidence[0]: an object'],
    [
      'an entry without a document',
      { ...source, evidence: [{}] },
      'evidence[0].document: the id of a document',
    ],
    [
      'an entry with an unknown field',
      { ...source, evidence: [{ document: 'document:a', page: 1 }] },
      /^evidence\[0\]\.page: one of document, locator, /,
    ],
    [
      'a credibility off the scale',
      { ...source, evidence: [{ document: 'document:a', credibility: 7 }] },
      'evidence[0].credibility: a whole number from 1 to 6',
    ],
    [
      'an unknown modality',
      { ...source, evidence: [{ document: 'document:a', modality: 'MAYBE' }] },
      'evidence[0].modality: one of ASSERTED, DENIED, PLANNED',
    ],
    [
      'a rank that is none',
      { ...source, evidence: [{ document: 'document:a', rank: 1 }] },
      'evidence[0].rank: one of PREFERRED, NORMAL, DEPRECATED',
    ],
    [
      'the word of a post',
      { ...source, evidence: [{ document: 'document:a', assertedBy: 'post:a' }] },
      'evidence[0].assertedBy: the id of an official, agency or country',
    ],
    [
      'a place before the text',
      { ...source, evidence: [{ document: 'document:a', start: -1 }] },
      'evidence[0].start: a place in the text, in code points from 0',
    ],
    [
      'a quotation that ends before it begins',
      { ...source, evidence: [{ document: 'document:a', start: 5, end: 4 }] },
      'evidence[0].end: a place not before start (5)',
    ],
    [
      'says that is no object',
      { ...source, evidence: [{ document: 'document:a', says: 1 }] },
      'evidence[0].says: an object of fields and values',
    ],
    [
      'an id in says',
      { ...source, evidence: [{ document: 'document:a', says: { id: 'source:b' } }] },
      'evidence[0].says.id: a field of the line that a document may state',
    ],
    [
      'an unknown field in says',
      { ...source, evidence: [{ document: 'document:a', says: { kinds: null } }] },
      /^evidence\[0\]\.says\.kinds: a field of source: .*\(did you mean kind\?\)$/,
    ],
    [
      'a fact without evidence',
      { ...statement, evidence: [] },
      'evidence: at least one entry: a claim is a fact',
    ],
    [
      'an end before the beginning',
      { type: 'country', id: 'country:x-a', from: '2020', to: '2019' },
      'to: a date not before `from` (2020)',
    ],
    [
      'a thing that is a part of itself',
      { type: 'agency', id: 'agency:a', partOf: 'agency:a' },
      'partOf: something else than the thing itself',
    ],
  ])('%s', (_, line, problem) => {
    expect(problemsOf(line)).toEqual([
      typeof problem === 'string' ? problem : expect.stringMatching(problem),
    ]);
  });
});

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

describe('one document names one participant', () => {
  const official = 'official:a';
  const says = (...all: readonly object[]): object[] =>
    all.map((each) => ({ document: 'document:a', says: each }));
  test.each<[string, object, string[]]>([
    ['two on the line', { official, country: 'country:VNM' }, ['country']],
    ['three on the line', { official, agency: 'agency:a', country: 'country:VNM' }, ['agency']],
    [
      'one on the line and one that a document says',
      { official, evidence: says({ country: 'country:VNM' }) },
      ['evidence[0].says.country'],
    ],
    [
      'two that a document says',
      { evidence: says({}, { agency: 'agency:a', country: 'country:VNM' }) },
      ['evidence[1].says.agency'],
    ],
    ['none', {}, []],
    [
      'another that a document says in its place',
      { official, evidence: says({ official: 'official:b' }) },
      [],
    ],
    [
      'a country that a document says, taking the official back',
      { official, evidence: says({ official: null, country: 'country:VNM' }) },
      [],
    ],
    ['none that a document says', { official, evidence: says({ official: null }) }, []],
  ])('%s', (_, more, fields) => {
    const problems = problemsOf({ ...participation, ...more });
    expect(problems.map((problem) => problem.split(': ')[0])).toEqual(fields);
    for (const problem of problems) expect(problem).toMatch(/one participant, but .* are given/);
  });
});

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
