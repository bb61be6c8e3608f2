import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import type { Line } from '../second-opinion/line.js';
import { testGraph } from '../setup/graph.js';
import { said, smallWorld } from './small-world.js';

/** Participations in one meeting: key, who, for whom, in which post. */
const present = (
  ...rows: readonly (readonly [
    key: string,
    who: string | null,
    side?: string | undefined,
    more?: Line,
  ])[]
): Line[] =>
  rows.map(([key, who, side, more]) => ({
    type: 'participation',
    id: `participation:${key}`,
    event: 'event:m',
    ...(who !== null && { official: `official:${who}` }),
    ...(side !== undefined && { onBehalfOf: side }),
    role: 'DELEGATE',
    status: 'ATTENDED',
    ...said,
    ...more,
  }));

const things: readonly Line[] = [
  ...['a', 'b', 'c'].map((key) => ({ type: 'official', id: `official:${key}`, name: key })),
  { type: 'agency', id: 'agency:eu', name: 'Union', kind: 'REGIONAL_ORGANISATION' },
  { type: 'post', id: 'post:m', title: 'Minister', country: 'country:FRA', rank: 'MINISTER' },
  { type: 'post', id: 'post:v', title: 'Deputy', country: 'country:FRA', rank: 'VICE_MINISTER' },
  {
    type: 'event',
    id: 'event:m',
    name: 'Talks',
    kind: 'MEETING',
    status: 'OCCURRED',
    when: '2019-03-03',
    ...said,
  },
];

describe('who met whom', () => {
  let graph: Graph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    graph = await testGraph();
    schema = await buildApiSchema();
  });
  afterAll(() => graph?.close());

  interface Met {
    readonly pairs: readonly string[];
    readonly persons: readonly string[];
    readonly sides: readonly string[];
    readonly metAnybody: readonly string[];
  }

  /** The pairs of a meeting, and whom official a and France met in it. */
  const met = async (rows: readonly Line[]): Promise<Met> => {
    const ask = await smallWorld(graph, schema, [...things, ...rows]);
    const answer = Object(
      await ask(`{ event(id: "event:m") { encounters { nodes { a { id } b { id } } } }
        all: encounters(filter: {}) { totalCount } mine: encounters(filter: { involving: ["official:a"] }) { nodes { a { id } b { id } } }
        official(id: "official:a") { counterparts { nodes { party { ... on Node { id } } meetingCount } } }
        country(id: "country:FRA") { counterparts { nodes { party { ... on Node { id } } } } persons: counterparts(level: PERSON) { nodes { party { ... on Node { id } } } } }
        officials(filter: { met: { atLeast: 1 } }) { nodes { id } }
        meetings(filter: { rankAtLeast: OTHER }) { totalCount }
        officialPairs: meetingTally(by: [OFFICIAL_PAIR]) { rows { keys count } }
        sidePairs: meetingTally(by: [SIDE_PAIR]) { rows { keys count } }
        sides: meetingTally(by: [SIDE, OFFICIAL]) { rows { keys count } }
        paths(from: "official:a", to: "official:b") { paths { length } } }`),
    );
    const key = ({ id }: { readonly id: string }): string => id.slice(id.indexOf(':') + 1);
    return {
      pairs: answer.event.encounters.nodes.map(
        (row: Met & Line) => `${key(Object(row['a']))}–${key(Object(row['b']))}`,
      ),
      persons: answer.official.counterparts.nodes.map((row: Line) => key(Object(row['party']))),
      sides: answer.country.counterparts.nodes.map((row: Line) => key(Object(row['party']))),
      metAnybody: answer.officials.nodes.map(key),
    };
  };

  test('one who speaks for two sides does not meet himself', async () =>
    expect(await met(present(['1', 'a', 'country:FRA'], ['2', 'a', 'agency:eu']))).toEqual({
      pairs: [],
      persons: [],
      sides: [],
      metAnybody: [],
    }));

  test('two roles of the same two are one row, with the more senior participation', async () =>
    expect(
      await met(
        present(
          ['1', 'a', 'country:FRA', { post: 'post:v' }],
          ['2', 'a', 'country:FRA', { post: 'post:m', role: 'CHAIR' }],
          ['3', 'b', 'country:DEU'],
        ),
      ),
    ).toEqual({ pairs: ['2–3'], persons: ['b'], sides: ['DEU'], metAnybody: ['a', 'b'] }));

  test('one who speaks for two sides meets another once', async () =>
    expect(
      await met(
        present(
          ['1', 'a', 'country:FRA', { post: 'post:v' }],
          ['2', 'a', 'agency:eu', { post: 'post:m' }],
          ['3', 'b', 'country:DEU'],
        ),
      ),
    ).toEqual({ pairs: ['2–3'], persons: ['b'], sides: ['DEU'], metAnybody: ['a', 'b'] }));

  test('of two who speak for the same two sides, one row tells each for another side', async () =>
    expect(
      (
        await met(
          present(
            ['1', 'a', 'country:FRA', { post: 'post:m' }],
            ['2', 'a', 'agency:eu'],
            ['3', 'b', 'country:FRA', { post: 'post:v' }],
            ['4', 'b', 'agency:eu'],
          ),
        )
      ).pairs,
    ).toEqual(['1–4']));

  test('one who is told with a side and without one is there once, for that side', async () =>
    expect(
      await met(present(['1', 'a'], ['2', 'a', 'country:FRA'], ['3', 'b', 'country:FRA'])),
    ).toEqual({ pairs: [], persons: [], sides: [], metAnybody: [] }));

  test('one who is told twice without a side meets another once', async () =>
    expect(
      (
        await met(
          present(['1', 'a'], ['2', 'a', undefined, { role: 'CHAIR' }], ['3', 'b', 'country:DEU']),
        )
      ).pairs,
    ).toEqual(['1–3']));

  test('several of one side meet several of another, each pair once', async () =>
    expect(
      (
        await met(
          present(
            ['1', 'a', 'country:FRA'],
            ['2', 'c', 'country:FRA'],
            ['3', 'b', 'country:DEU'],
            ['4', 'b', 'country:DEU', { role: 'CHAIR' }],
          ),
        )
      ).pairs,
    ).toEqual(['1–3', '2–3']));

  test('an unnamed head of delegation is labelled by the most exact thing told', async () => {
    const ask = await smallWorld(graph, schema, [
      ...things,
      ...present(
        ['1', null, 'country:AUS', { role: 'HEAD_OF_DELEGATION' }],
        ['2', null, 'country:FRA', { role: 'HEAD_OF_DELEGATION', post: 'post:m' }],
        ['3', null, 'country:DEU', { role: 'PARTICIPANT' }],
        ['4', 'a', 'country:FRA', { role: 'HEAD_OF_DELEGATION' }],
        ['5', null, undefined, { country: 'country:ITA', role: 'OBSERVER' }],
        ['6', null, 'agency:eu', { role: 'CO_CHAIR', status: 'INVITED' }],
      ),
    ]);
    expect(
      await ask('{ event(id: "event:m") { participations { nodes { id label headline } } } }'),
    ).toEqual({
      event: {
        participations: {
          nodes: [
            {
              id: 'participation:2',
              label: 'Minister, FRA (name not given)',
              headline: 'Minister, FRA (name not given), at Talks, as head of delegation',
            },
            {
              id: 'participation:1',
              label: 'Head of delegation, AUS (name not given)',
              headline: 'Head of delegation, AUS (name not given), at Talks',
            },
            { id: 'participation:3', label: 'DEU', headline: 'DEU, at Talks' },
            {
              id: 'participation:4',
              label: 'a, FRA',
              headline: 'a, FRA, at Talks, as head of delegation',
            },
            { id: 'participation:5', label: 'ITA', headline: 'ITA, at Talks, as observer' },
            {
              id: 'participation:6',
              label: 'Co chair, Union (name not given)',
              headline: 'Co chair, Union (name not given), invited to Talks',
            },
          ],
        },
      },
    });
  });
});
