import { describe, expect, test } from '@jest/globals';
import { parseCypherFile } from '../../tools/parse-cypher.js';

const parse = (...lines: readonly string[]) =>
  parseCypherFile('meetings/example', lines.join('\n'));

describe('the header of a .cypher file', () => {
  test('says from what to what a hop leads, and which parameters it has', () => {
    expect(
      parse(
        '// The conventions that an event concerns.',
        '// @from this Event',
        '// @to that Convention?',
        '// @param kinds [ConventionKind!]',
        "MATCH (this:Event {id: 'event:x'})",
        'MATCH (this)-[:CONCERNS]->(that) WHERE that.kind IN $kinds',
        'RETURN that',
        'ORDER BY that.name, that.id DESC',
      ),
    ).toMatchObject({
      sort: 'hop',
      summary: 'The conventions that an event concerns.',
      from: [{ name: 'this', type: 'Event', list: false, nullable: false }],
      to: [{ name: 'that', type: 'Convention', list: false, nullable: true, expression: '«that»' }],
      single: false,
      params: [{ name: 'kinds', type: '[ConventionKind!]' }],
      body: 'MATCH («this»)-[:CONCERNS]->(«that») WHERE «that».kind IN $kinds',
      tail: 'where',
      order: [
        { expression: '«that».name', descending: false },
        { expression: '«that».id', descending: true },
      ],
    });
  });

  test('says of what a condition is, and what it binds inside', () => {
    expect(
      parse(
        '// Such an act was done under it.',
        '// @of that Convention',
        '// @with action TreatyAction',
        'MATCH (that:Convention)',
        'WHERE EXISTS { (that)<-[:UNDER]-(action:Action) WHERE true /* where */ }',
        'RETURN that',
      ),
    ).toMatchObject({
      sort: 'predicate',
      of: [{ name: 'that', type: 'Convention' }],
      inside: [{ name: 'action', type: 'TreatyAction' }],
      condition: 'EXISTS { («that»)<-[:UNDER]-(«action»:Action) WHERE true /* where */ }',
    });
  });

  test('says the columns of a statement that is run as it stands', () => {
    expect(
      parse(
        '// How many there are.',
        '// @column count INTEGER',
        'MATCH (n)',
        'RETURN count(n) AS count',
      ),
    ).toMatchObject({ sort: 'statement', columns: [{ name: 'count', type: 'INTEGER' }] });
  });

  test.each(['of', 'with', 'same', 'from here to', 'to', 'param', 'answers', 'column'])(
    'takes a comment that begins with the word "%s" for prose',
    (word) => {
      const lines = ['MATCH (that:Event)', 'RETURN that', 'ORDER BY that.id'];
      expect(
        parse(
          '// Events.',
          `// ${word} events of that kind, see there`,
          '// @to that Event',
          ...lines,
        ),
      ).toEqual(parse('// Events.', '// @to that Event', ...lines));
    },
  );

  test.each([
    [
      'a word that it does not know',
      ['// Events.', '// @parm ids [ID!]!', 'RETURN 1'],
      'meetings/example.cypher:2: @parm',
    ],
    [
      'a word that says nothing',
      ['// Events.', '// @of', 'RETURN 1'],
      'meetings/example.cypher:2: @of says nothing',
    ],
    [
      'a parameter without a type',
      ['// Events.', '// @param ids', 'RETURN 1'],
      'meetings/example.cypher:2: `ids`',
    ],
    [
      'a variable without a type',
      ['// Events.', '// @of that', 'RETURN 1'],
      'meetings/example.cypher:2: `that`',
    ],
    [
      'a word that stands twice',
      ['// Events.', '// @of a Event', '// @of b Event', 'RETURN 1'],
      '@of stands more than once',
    ],
    [
      'words that do not go together',
      ['// Events.', '// @of a Event', '// @to b Event', 'RETURN 1'],
      ':3: @to does not go with @of',
    ],
    [
      'a beginning without an end',
      ['// Events.', '// @from a Event', 'RETURN 1'],
      ':2: @from needs @to',
    ],
    [
      'a header below the text',
      ['// Events.', 'MATCH (n)', '// @param ids [ID!]!', 'RETURN n'],
      ':3: the header stands above the text',
    ],
    [
      'a first line that is no sentence',
      ['// @of that Event', 'MATCH (that)', 'RETURN that'],
      ':1: the first line must be a sentence',
    ],
    ['a header without a text', ['// Events.', '// @param ids [ID!]!', ''], 'there is no Cypher'],
  ])('refuses %s, by file and line', (_, lines, message) => {
    expect(() => parse(...lines)).toThrow(message);
  });
});

describe('the text of a .cypher file', () => {
  test('loses its comments, so that a condition added at its end is not part of one', () => {
    expect(
      parse(
        '// Events.',
        '// @to that Event',
        "MATCH (that:Event) WHERE that.url <> 'http://x' // only those",
        '// and not the others',
        'RETURN that // whole',
        'ORDER BY that.id // total',
      ),
    ).toMatchObject({
      body: "MATCH («that»:Event) WHERE «that».url <> 'http://x'",
      order: [{ expression: '«that».id', descending: false }],
      text: "CYPHER 5\nMATCH (that:Event) WHERE that.url <> 'http://x'\nRETURN that\nORDER BY that.id",
    });
  });

  test('keeps the places for conditions, which are comments within a line', () => {
    expect(
      parse(
        '// Events.',
        '// @to that Event',
        'MATCH (that:Event) WHERE true /* where */',
        'RETURN that',
      ),
    ).toMatchObject({ body: 'MATCH («that»:Event) WHERE true /* where */' });
  });

  test('of a hop ends with RETURN, and an OPTIONAL MATCH before it with a WITH', () => {
    expect(() =>
      parse('// Events.', '// @to that Event', 'MATCH (that:Event) RETURN that'),
    ).toThrow('meetings/example: a hop ends with RETURN');
    expect(() =>
      parse(
        '// Events.',
        '// @to that Event',
        'MATCH (a)',
        'OPTIONAL MATCH (a)--(that:Event)',
        'RETURN that',
      ),
    ).toThrow('end an OPTIONAL MATCH with a WITH');
  });

  test('gives every column that its header promises', () => {
    expect(() =>
      parse('// Events.', '// @to that Event', 'MATCH (one:Event)', 'RETURN one'),
    ).toThrow('no column that in RETURN');
  });
});
