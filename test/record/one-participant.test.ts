import { describe, expect, test } from '@jest/globals';
import { problemsOf } from './problems-of.js';
import { participation } from './sample-lines.js';

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
