import { describe, expect, test } from '@jest/globals';
import { problemsOf } from './problems-of.js';
import { convention, document, long, participation, source, statement } from './sample-lines.js';

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
