import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import { emptyGraph, testGraph } from '../setup/graph.js';
import { bothOver, type Both, type Question } from './both.js';
import { disagreements } from './disagreements.js';
import { loadLines } from './loading.js';
import type { Line } from './line.js';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

const officials = Array.from(
  { length: 36 },
  (_, index) => `official:o${String(index).padStart(2, '0')}`,
);
const countries = ['VNM', 'FRA', 'GHA', 'PER', 'NZL'].map((code) => `country:${code}`);
const posts = countries.map((country, index) => ({
  type: 'post',
  id: `post:p${index}`,
  title: `Envoy ${index}`,
  rank: 'AMBASSADOR',
  country,
  agency: index === 0 ? 'agency:a' : undefined,
}));
const one = <T>(all: readonly T[]) => fc.constantFrom(...all);
const rarely = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined, freq: 1 });
const taking = fc.record({
  official: one(officials),
  post: rarely(one(posts.map(({ id }) => id))),
  onBehalfOf: rarely(one([...countries, 'agency:b'])),
  status: fc.constantFrom('ATTENDED', 'ATTENDED', 'ATTENDED', 'INVITED'),
});
const meeting = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  taking: fc.uniqueArray(taking, {
    minLength: 2,
    maxLength: 4,
    selector: ({ official }) => official,
  }),
});

interface Meeting {
  readonly month: number;
  readonly taking: readonly object[];
}

const recordOf = (meetings: readonly Meeting[]): Line[] =>
  JSON.parse(
    JSON.stringify([
      { type: 'source', id: 'source:s', name: 'S', kind: 'NEWS' },
      { type: 'document', id: 'document:d', title: 'D', source: 'source:s' },
      ...countries.map((id) => ({ type: 'country', id, name: id.slice(8) })),
      ...['agency:a', 'agency:b'].map((id) => ({ type: 'agency', id, name: id, kind: 'MINISTRY' })),
      ...officials.map((id) => ({ type: 'official', id, name: id })),
      ...posts,
      ...meetings.flatMap(({ month, taking: all }, index) => [
        {
          type: 'event',
          id: `event:e${index}`,
          name: `Meeting ${index}`,
          kind: 'MEETING',
          status: 'OCCURRED',
          when: `2025-${String(month).padStart(2, '0')}`,
          evidence: [{ document: 'document:d' }],
        },
        ...all.map((each, place) => ({
          type: 'participation',
          id: `participation:e${index}-${place}`,
          event: `event:e${index}`,
          ...each,
          role: 'PARTICIPANT',
          evidence: [{ document: 'document:d' }],
        })),
      ]),
    ]),
  );

/** Few meetings of few people, so that chains are long and some people are apart from others. */
const network = fc.array(meeting, { minLength: 22, maxLength: 30 }).map(recordOf);

const query = `query ($from: ID!, $to: ID!, $maxHops: Int, $maxParticipants: Int, $period: Period, $avoiding: [ID!], $first: Int) {
  paths(from: $from, to: $to, maxHops: $maxHops, maxParticipants: $maxParticipants, period: $period, avoiding: $avoiding, first: $first) {
    complete paths { length hops { from { id } to { id } meetings { nodes { id } } } }
  }
}`;
const question: fc.Arbitrary<Question> = fc
  .record({
    from: one(officials),
    to: fc.oneof(
      { weight: 2, arbitrary: one(officials) },
      { weight: 1, arbitrary: one([...countries, 'agency:a', 'agency:b']) },
    ),
    maxHops: fc.integer({ min: 1, max: 8 }),
    maxParticipants: fc.constantFrom(2, 3, 12, 12),
    period: fc.option(fc.constant({ from: '2025-03-01', to: '2025-10-31' }), {
      nil: undefined,
      freq: 4,
    }),
    avoiding: fc.option(fc.uniqueArray(one([...officials, ...countries]), { maxLength: 3 }), {
      nil: undefined,
      freq: 3,
    }),
    first: fc.constantFrom(1, 2, 3, 20),
  })
  .map((variables) => ({ query, variables }));

async function compare(lines: readonly Line[], questions: readonly Question[]): Promise<void> {
  const schema = await buildApiSchema();
  const both = async (some: readonly Line[]): Promise<Both> => {
    await loadLines(graph, some);
    return bothOver({ graph, schema }, some);
  };
  const found = await disagreements({ lines, questions, both: await both(lines), reload: both });
  expect(found.told).toBe('');
  expect(found.answered).toBe(questions.length);
}

test('chains of asserted meetings are the shortest, all of them, and told apart from those beyond the limit', async () => {
  const [networks, asked, seed] = [5, 100, 20261125];
  for (const lines of fc.sample(network, { numRuns: networks, seed }))
    await compare(lines, fc.sample(question, { numRuns: asked, seed }));
}, 600_000);

test('nobody stands on a chain twice: when whoever acts for a country is on the way already, the search goes on to others', async () => {
  const [from, busy, envoy, near, far, other] = officials;
  const met = (one?: string, two?: string, onBehalfOf?: string): Meeting => ({
    month: 1,
    taking: [
      { official: one, status: 'ATTENDED' },
      { official: two, status: 'ATTENDED', onBehalfOf },
    ],
  });
  const lines = recordOf([
    ...Array.from({ length: 5 }, () => met(from, busy)),
    met(from, envoy),
    met(near, envoy, 'country:VNM'),
    met(near, far),
    met(far, other, 'country:VNM'),
  ]);
  await compare(lines, [{ query, variables: { from, to: 'country:VNM' } }]);
}, 60_000);
