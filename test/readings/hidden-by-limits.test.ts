import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import type { Line } from '../second-opinion/line.js';
import { testGraph } from '../setup/graph.js';
import { said, smallWorld } from './small-world.js';

const sides = 'FRA DEU ITA ESP PRT GRC AUT CHE NOR SWE FIN POL CZE'.split(' ');

/** A meeting of officials, each for another state. */
const meeting = (key: string, officials: readonly string[]): Line[] => [
  {
    type: 'event',
    id: `event:${key}`,
    name: key,
    kind: 'MEETING',
    status: 'OCCURRED',
    when: '2019-11-12',
    ...said,
  },
  ...officials.map((official, index) => ({
    type: 'participation',
    id: `participation:${key}.${official}`,
    event: `event:${key}`,
    official: `official:${official}`,
    onBehalfOf: `country:${sides[index] ?? ''}`,
    role: 'DELEGATE',
    status: 'ATTENDED',
    ...said,
  })),
];

const many = sides.map((_, index) => `r${index}`);
const people = [...many, 'x'].map((key) => ({
  type: 'official',
  id: `official:${key}`,
  name: key,
}));

describe('limits that nobody asked for', () => {
  let graph: Graph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    graph = await testGraph();
    schema = await buildApiSchema();
  });
  afterAll(() => graph?.close());

  const paths = async (lines: readonly Line[], more = ''): Promise<unknown> => {
    const ask = await smallWorld(graph, schema, [...people, ...lines]);
    return Object(
      await ask(
        `{ paths(from: "official:r0", to: "official:r1"${more}) { complete note paths { length } } }`,
      ),
    ).paths;
  };
  const note = expect.stringMatching(
    /^Meetings of more than 12 participants were left out; with them there is a chain of 1 hop /,
  );

  test('that hide the only chain are told', async () =>
    expect(await paths(meeting('table', many))).toEqual({ complete: false, note, paths: [] }));

  test('that hide a shorter chain are told beside the longer one', async () =>
    expect(
      await paths([
        ...meeting('table', many),
        ...meeting('one', ['r0', 'x']),
        ...meeting('two', ['x', 'r1']),
      ]),
    ).toEqual({ complete: false, note, paths: [{ length: 2 }] }));

  test('that hide nothing shorter are not told', async () =>
    expect(await paths([...meeting('table', many), ...meeting('one', ['r0', 'r1'])])).toEqual({
      complete: true,
      note: null,
      paths: [{ length: 1 }],
    }));

  test('are no limits any more once somebody sets his own', async () => {
    expect(await paths(meeting('table', many), ', maxParticipants: 13')).toEqual({
      complete: true,
      note: null,
      paths: [{ length: 1 }],
    });
    expect(await paths(meeting('table', many), ', maxParticipants: 5')).toEqual({
      complete: true,
      note: null,
      paths: [],
    });
  });

  test('hide nothing where there is no chain at all', async () =>
    expect(await paths(meeting('table', many.slice(1)))).toEqual({
      complete: true,
      note: null,
      paths: [],
    }));
});
