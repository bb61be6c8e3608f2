import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import { createEngine } from '../../src/query/engine.js';
import { loadLines } from '../record/dump.js';
import { textOf, valid } from '../setup/api.js';
import { emptyGraph, testGraph } from '../setup/graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

const evidence = [{ document: 'document:d' }];
const event = (id: string, officials: readonly string[]) => [
  {
    type: 'event',
    id: `event:${id}`,
    name: id,
    kind: 'CONFERENCE',
    status: 'OCCURRED',
    series: 'series:s',
    evidence,
  },
  ...officials.map((official, place) => ({
    type: 'participation',
    id: `participation:${id}-${place}`,
    event: `event:${id}`,
    official: `official:${official}`,
    role: place === 0 ? 'CHAIR' : 'PARTICIPANT',
    status: 'ATTENDED',
    evidence,
  })),
];

test('who has the most neighbours comes first, though others have more relationships', async () => {
  const officials = ['a', 'b', 'c', 'd', 'e'];
  await emptyGraph(graph);
  await loadLines(graph, [
    { type: 'source', id: 'source:s', name: 'S', kind: 'NEWS' },
    { type: 'document', id: 'document:d', title: 'D', source: 'source:s' },
    { type: 'series', id: 'series:s', name: 'S' },
    ...officials.map((id) => ({ type: 'official', id: `official:${id}`, name: id })),
    // The first two have one participant, told nine times over; the third has five.
    ...event(
      'first',
      Array.from({ length: 9 }, () => 'a'),
    ),
    ...event(
      'second',
      Array.from({ length: 9 }, () => 'b'),
    ),
    ...event('third', officials),
  ]);
  const schema = await buildApiSchema();
  const answer = await textOf(
    createEngine({ schema, graph, now: () => new Date() }),
    valid(
      schema,
      '{ neighbourhood(of: "series:s", limit: 1) { nodes { node { id } degree } hidden { kind count } } }',
    ),
    {},
  );
  expect(JSON.parse(answer)).toEqual({
    data: {
      neighbourhood: {
        nodes: [{ node: { id: 'event:third' }, degree: 6 }],
        hidden: [{ kind: 'EVENT', count: 2 }],
      },
    },
  });
}, 120_000);
