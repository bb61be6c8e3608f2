import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../../src/record/read-json.js';

const problemOf = (text: string): string => {
  const read = readJson(text);
  if (!('problems' in read)) return `taken: ${read.text}`;
  return read.problems.map(({ field, expected }) => `${field}: ${expected}`).join('; ');
};
const valueOf = (text: string): unknown => {
  const read = readJson(text);
  return 'problems' in read ? problemOf(text) : read.value;
};

describe('a key that stands twice in an object is told', () => {
  test.each([
    ['at the top', '{"name":"A","name":"B"}', 'name: "name" only once'],
    ['with equal values', '{"name":"A","name":"A"}', 'name: "name" only once'],
    ['before the colon of which there are blanks', '{"a" :1,"b":2,"b":3}', 'b: "b" only once'],
    [
      'in a list',
      '{"names":[{"text":"A"},{"text":"B","text":"C"}]}',
      'names[1].text: "text" only once',
    ],
    ['inside what a document says', '{"says":{"on":"2020","on":null}}', 'says.on: "on" only once'],
    ['when it is written with an escape', '{"id":1,"i\\u0064":2}', 'id: "id" only once'],
    ['when it ends in a backslash', '{"a\\\\":1,"a\\\\":2}', 'a\\: "a\\\\" only once'],
    ['that is empty', '{"":1,"":2}', ': "" only once'],
    [
      'when its name is that of a prototype',
      '{"__proto__":1,"__proto__":2}',
      '__proto__: "__proto__" only once',
    ],
    ['beside a text that looks like a key', '{"a":"x\\":","b":1,"b":2}', 'b: "b" only once'],
    [
      'as a whole list of evidence',
      '{"evidence":[1],"evidence":[2]}',
      'evidence: "evidence" only once',
    ],
  ])('%s', (_, text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  test.each([
    ['in different objects', '[{"a":1},{"a":1}]'],
    ['as text', '{"a":"\\"a\\":","b":"\\":","c":": \\"c\\":"}'],
    ['with blanks everywhere', '{ "a" : { "b" : [ ] } ,\t"b" : "a" }'],
  ])('but not the same one %s', (_, text) => {
    expect(valueOf(text)).toEqual(JSON.parse(text));
  });
});

describe('a number is kept as it is written', () => {
  test.each([
    ['a whole number beyond 2^53', '9007199254740993', '9007199254740993'],
    ['one of twenty digits', '12345678901234567890', '12345678901234567890'],
    ['a long decimal', '123456789.123456789', '123456789.123456789'],
    ['a decimal that ends in a nought', '1.10', '1.10'],
    ['a power of ten', '1e3', '1e3'],
    ['a nought below nothing', '-0', '-0'],
    ['what is too large for any number', '1e999', '1e999'],
    ['a small whole number', '42', 42],
    ['a short decimal', '1.5', 1.5],
    ['a negative one', '-7', -7],
  ])('%s', (_, written, kept) => {
    expect(valueOf(`{"value":${written}}`)).toEqual({ value: kept });
    expect(valueOf(`{"evidence":[{"says":{"value": ${written} }}]}`)).toEqual({
      evidence: [{ says: { value: kept } }],
    });
  });

  test('or refused where the field takes no text', () => {
    expect(problemOf('{"start":9007199254740993}')).toBe(
      'start: a number that can be kept as it is written: at most 15 digits',
    );
    expect(problemOf('{"evidence":[{"credibility":1.0000000000000000001}]}')).toMatch(
      /^evidence\[0\]\.credibility: a number that can be kept/,
    );
    expect(problemOf('{"instruments":1e999}')).toMatch(/^instruments: a number that can be kept/);
  });

  test('and means the same however it is written', () => {
    expect(valueOf('{"start":40.0,"end":1e2}')).toEqual({ start: 40, end: 100 });
  });

  test('and the text that goes on is what was understood', () => {
    expect(readJson('{"value":1.10}')).toMatchObject({ text: '{"value":"1.10"}' });
    expect(readJson('{ "value":1.5 }')).toMatchObject({ text: '{"value":1.5}' });
  });
});

describe('half of a surrogate pair is told', () => {
  test.each([
    ['the first half', '{"name":"a\\ud83d"}', 'name'],
    ['the second half', '{"name":"\\udE00a"}', 'name'],
    ['two in the wrong order', '{"name":"\\ude00\\ud83d"}', 'name'],
    ['one inside a list', '{"names":[{"text":"\\uDC00"}]}', 'names[0].text'],
    ['one in a key', '{"a\\ud800":1}', ''],
  ])('%s', (_, text, field) => {
    expect(problemOf(text)).toMatch(`${field}: text of whole characters`);
  });

  test('but not a whole one', () => {
    expect(valueOf('{"name":"\\ud83d\\ude00 😀"}')).toEqual({ name: '😀 😀' });
  });
});

describe('what stands too deep is told with its field', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  test.each([
    ['lists', `{"type":"official","note":${nested(40)}}`, 'note'],
    ['a hundred thousand lists', `{"type":"official","note":${nested(100_000)}}`, 'note'],
    ['objects', `{"names":${'{"a":'.repeat(50)}1${'}'.repeat(50)}}`, 'names'],
    [
      'both after a long text',
      `{"note":"${'["x'.replaceAll('"', '')} ${'y'.repeat(70_000)}","url":${nested(33)}}`,
      'url',
    ],
    ['lists without any field', nested(5_000_000), ''],
  ])('%s', (_, text, field) => {
    expect(problemOf(text)).toBe(`${field}: lists and objects at most 32 deep inside one another`);
  });

  test('but not what is as deep as it may be', () => {
    expect(problemOf(`{"a":${nested(31)}}`)).toMatch(/^taken/);
  });
});

test.each([
  ['{"name":"A"', /^: JSON: Expected ',' or '}' after property value at character 12$/],
  ['{"a":1} {"b":2}', /^: JSON: .* at character 9$/],
  ['{"a":1,}', /^: JSON: .* at character 8$/],
  ['// a remark', /^: JSON/],
  ["{'a':1}", /^: JSON/],
  ['{"a":NaN}', /^: JSON/],
  ['{"a":01}', /^: JSON/],
  ['{"a":"tab\there"}', /^: JSON: .* at character 10$/],
])('what is no JSON is told with its place: %s', (text, problem) => {
  expect(problemOf(text)).toMatch(problem);
});

test('whatever the machine writes as JSON is read as the machine reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      const read = readJson(text);
      const numbers = JSON.stringify(JSON.parse(text)) !== text;
      if ('problems' in read || numbers) return;
      expect(read.value).toEqual(JSON.parse(text));
      expect(JSON.parse(read.text)).toEqual(JSON.parse(text));
    }),
    { numRuns: 3_000 },
  );
});

test('a doubled key is found wherever it stands, however odd the texts around it', () => {
  const odd = fc.constantFrom(
    'a',
    '"',
    '\\',
    '":',
    '\\"',
    ' ":',
    ':',
    '{"a":1',
    '\u2028',
    '😀',
    '',
  );
  const texts = fc.array(odd, { maxLength: 4 }).map((parts) => parts.join(''));
  const entries = fc.uniqueArray(fc.tuple(texts, texts), {
    minLength: 1,
    maxLength: 5,
    selector: ([key]) => key,
  });
  fc.assert(
    fc.property(entries, fc.nat(), fc.boolean(), (all, pick, isSpaced) => {
      const written = all.map(
        ([key, value]) => `${JSON.stringify(key)}${isSpaced ? ' ' : ''}:${JSON.stringify(value)}`,
      );
      const again = written[pick % written.length] ?? '';
      expect(valueOf(`{${written.join(',')}}`)).toEqual(Object.fromEntries(all));
      expect(problemOf(`{${[...written, again].join(',')}}`)).toMatch(/only once$/);
    }),
    { numRuns: 3_000 },
  );
});
