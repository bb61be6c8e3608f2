import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import type { Line } from '../second-opinion/line.js';
import { testGraph } from '../setup/graph.js';
import { said, smallWorld } from './small-world.js';

describe('who held a post', () => {
  let graph: Graph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    graph = await testGraph();
    schema = await buildApiSchema();
  });
  afterAll(() => graph?.close());

  /** Who held the post on a day for certain, and possibly, and who is inferred at a meeting. */
  const held = async (day: string, tenures: readonly Line[]): Promise<unknown> => {
    const ask = await smallWorld(graph, schema, [
      { type: 'official', id: 'official:a', name: 'A' },
      { type: 'official', id: 'official:b', name: 'B' },
      {
        type: 'post',
        id: 'post:m',
        title: 'Minister',
        country: 'country:FRA',
        rank: 'MINISTER',
        single: true,
      },
      ...tenures.map((more, index) => ({
        type: 'tenure',
        id: `tenure:${index}`,
        official: 'official:a',
        post: 'post:m',
        ...said,
        ...more,
      })),
      {
        type: 'event',
        id: 'event:m',
        name: 'Talks',
        kind: 'MEETING',
        status: 'OCCURRED',
        when: day,
        ...said,
      },
      {
        type: 'participation',
        id: 'participation:u',
        event: 'event:m',
        post: 'post:m',
        role: 'DELEGATE',
        status: 'ATTENDED',
        ...said,
      },
    ]);
    const answer = Object(
      await ask(`{ node(id: "post:m") { ... on Post { certain: holders(asOf: "${day}") { id } possible: holders(asOf: "${day}", possible: true) { id } } }
        official(id: "official:a") { tenures(asOf: "${day}", possible: true) { totalCount } }
        participation: node(id: "participation:u") { ... on Participation { inferredHolder { official { id } tenure { id } } } } }`),
    );
    const keys = (all: readonly { readonly id: string }[]): string =>
      all.map(({ id }) => id.slice('official:'.length)).join('');
    return [
      keys(answer.node.certain),
      keys(answer.node.possible),
      answer.participation.inferredHolder?.official.id ?? null,
    ];
  };

  test.each<[string, string, readonly Line[], unknown]>([
    [
      'on a day of handover both hold it and neither is inferred',
      '2016-08-17',
      [
        { from: '2015-01-01', to: '2016-08-17' },
        { official: 'official:b', from: '2016-08-17' },
      ],
      ['ab', 'ab', null],
    ],
    [
      'the day after it is the successor',
      '2016-08-18',
      [
        { from: '2015-01-01', to: '2016-08-17' },
        { official: 'official:b', from: '2016-08-17' },
      ],
      ['b', 'b', 'official:b'],
    ],
    [
      'whose end is not known held it on the first day',
      '2001-05-01',
      [{ from: '2001-05-01', to: '../2010' }],
      ['a', 'a', 'official:a'],
    ],
    [
      'whose end is not known held it later only possibly',
      '2005-01-01',
      [{ from: '2001-05-01', to: '../2010' }],
      ['', 'a', null],
    ],
    ['without any date it is held only possibly', '1900-01-01', [{}], ['', 'a', null]],
    [
      'two tenures of one official are one holder',
      '2011-08-01',
      [
        { from: '2010-01-01', to: '2012-01-01' },
        { from: '2011-06-01', to: '2013-01-01' },
      ],
      ['a', 'a', 'official:a'],
    ],
    [
      'what is over, on a day not known, was held on the first day',
      '2001-05-01',
      [{ from: '2001-05-01', ended: true }],
      ['a', 'a', 'official:a'],
    ],
    [
      'what is over, on a day not known, was held later only possibly',
      '2019-01-01',
      [{ from: '2001-05-01', ended: true }],
      ['', 'a', null],
    ],
    [
      'a tenure without dates does not stand in the way of a dated one',
      '2011-01-01',
      [{ from: '2010-01-01', to: '2012-01-01' }, { official: 'official:b' }],
      ['a', 'ab', 'official:a'],
    ],
    [
      'a year of beginning and a year of end leave a certain span between',
      '2012-06-01',
      [{ from: '2011', to: '2013' }],
      ['a', 'a', 'official:a'],
    ],
    [
      'in the year of beginning it is held only possibly',
      '2011-06-01',
      [{ from: '2011', to: '2013' }],
      ['', 'a', null],
    ],
  ])('%s', async (...[, day, tenures, expected]) =>
    expect(await held(day, tenures)).toEqual(expected),
  );

  test('what ended is member of nothing, and nobody is member of what ended', async () => {
    const ask = await smallWorld(graph, schema, [
      { type: 'country', id: 'country:CSHH', name: 'Czechoslovakia', to: '1992-12-31' },
      {
        type: 'country',
        id: 'country:CZE',
        name: 'Czechia',
        from: '1993-01-01',
        successorOf: ['country:CSHH'],
      },
      {
        type: 'agency',
        id: 'agency:un',
        name: 'United Nations',
        kind: 'INTERNATIONAL_ORGANISATION',
      },
      {
        type: 'agency',
        id: 'agency:pact',
        name: 'Pact',
        kind: 'BLOC',
        from: '1955',
        to: '1991-07-01',
      },
      {
        type: 'membership',
        id: 'membership:un',
        member: 'country:CSHH',
        of: 'agency:un',
        from: '1945',
        ...said,
      },
      {
        type: 'membership',
        id: 'membership:p',
        member: 'country:CSHH',
        of: 'agency:pact',
        from: '1955',
        ...said,
      },
      { type: 'membership', id: 'membership:c', member: 'country:CZE', of: 'agency:un', ...said },
    ]);
    const members = (day: string): string => `members(asOf: "${day}") { nodes { member { id } } }`;
    expect(
      await ask(`{ un: agency(id: "agency:un") { before: ${members('1992-12-31')} after: ${members('1993-01-01')} }
        pact: agency(id: "agency:pact") { from to last: ${members('1991-07-01')} gone: ${members('1991-07-02')} }
        country(id: "country:CZE") { from successorOf { id } }
        former: country(id: "country:CSHH") { to memberships(asOf: "1992-01-01") { nodes { of { id } } } }
        countries(filter: { memberOf: "agency:un" }) { nodes { id } } }`),
    ).toEqual({
      un: {
        before: { nodes: [{ member: { id: 'country:CSHH' } }] },
        after: { nodes: [{ member: { id: 'country:CZE' } }] },
      },
      pact: {
        from: '1955',
        to: '1991-07-01',
        last: { nodes: [{ member: { id: 'country:CSHH' } }] },
        gone: { nodes: [] },
      },
      country: { from: '1993-01-01', successorOf: [{ id: 'country:CSHH' }] },
      former: { to: '1992-12-31', memberships: { nodes: [{ of: { id: 'agency:un' } }] } },
      countries: { nodes: [{ id: 'country:CZE' }] },
    });
  });
});
