import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { emptyGraph, testGraph } from '../setup/graph.js';
import { loadLines } from './dump.js';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

const source = { type: 'source', id: 'source:a', name: 'A', kind: 'NEWS' };
const document = {
  type: 'document',
  id: 'document:a',
  title: 'A',
  source: 'source:a',
  text: 'Ở Hà Nội 𝕏 nói',
};
const agency = (key: string, partOf?: string): object => ({
  type: 'agency',
  id: `agency:${key}`,
  name: key,
  kind: 'OTHER',
  ...(partOf !== undefined && { partOf: `agency:${partOf}` }),
});
const problemsOf = async (lines: readonly object[]): Promise<readonly string[]> =>
  (await loadLines(graph, lines, { options: { checkOnly: true, skipBad: true } })).problems.map(
    ({ line, field, value, expected }) => `${line} ${field} ${JSON.stringify(value)}: ${expected}`,
  );
const isEmpty = async (): Promise<boolean> =>
  (await graph.read('CYPHER 5 MATCH (n:Entity) RETURN n LIMIT 1')).length === 0;

test('an unknown field is named with the nearest one that is meant', async () => {
  expect(await problemsOf([{ ...source, reliabilty: 'A' }])).toEqual([
    expect.stringMatching(/^1 reliabilty "A": a field of source: .*did you mean reliability\?/),
  ]);
});

test.each([
  ['a type that is none', { type: 'person', id: 'person:a' }, /^1 type "person": one of/],
  [
    'an id of another kind',
    { ...source, id: 'document:a' },
    /^1 id "document:a": an id like source:some-key/,
  ],
  [
    'a day that does not exist',
    { type: 'country', id: 'country:x-a', name: 'A', from: '2025-02-30' },
    /^1 from "2025-02-30": a date in EDTF/,
  ],
  [
    'an id that nothing has',
    { ...source, country: 'country:x-none' },
    /^1 country "country:x-none": an id of this record or of the graph/,
  ],
  [
    'a field that is missing everywhere',
    { type: 'source', id: 'source:a', name: 'A' },
    /^1 kind undefined: a value/,
  ],
  [
    'a fact without evidence',
    { type: 'claim', id: 'claim:a', about: 'claim:a', property: 'x', value: 1 },
    /^1 evidence undefined: at least one entry/,
  ],
])('%s is told with line, field, value and what was expected', async (_, line, expected) => {
  expect(await problemsOf([line])).toEqual([expect.stringMatching(expected)]);
});

test('one bad line, and nothing is loaded', async () => {
  await expect(
    loadLines(graph, [source, { ...document, source: 'source:none' }]),
  ).rejects.toMatchObject({ code: 'RECORD_INVALID' });
  expect(await isEmpty()).toBe(true);
});

test('bad lines and those that need them are left out and counted when that is asked for', async () => {
  const report = await loadLines(
    graph,
    [
      source,
      { ...document, source: 'source:none' },
      { type: 'topic', id: 'topic:a', name: 'A', evidence: [{ document: 'document:a' }] },
    ],
    { options: { skipBad: true } },
  );
  expect([report.changed, report.skipped, report.problems.length]).toEqual([1, 2, 1]);
});

test('a chain may not come back to where it began, within a load or through the graph', async () => {
  expect(await problemsOf([agency('a', 'b'), agency('b', 'a')])).toEqual([
    expect.stringContaining('a chain that ends: agency:a → agency:b → agency:a'),
  ]);
  await loadLines(graph, [agency('a', 'b'), agency('b', 'c'), agency('c')]);
  expect(await problemsOf([agency('c', 'a')])).toEqual([
    expect.stringContaining('a chain that ends: agency:c → agency:a → agency:b → agency:c'),
  ]);
});

test('a quotation with places has to stand there in the text, in code points', async () => {
  const claim = (entry: object): object => ({
    type: 'topic',
    id: 'topic:a',
    name: 'A',
    evidence: [{ document: 'document:a', ...entry }],
  });
  expect(
    await problemsOf([source, document, claim({ quote: 'Hà Nội 𝕏', start: 2, end: 10 })]),
  ).toEqual([]);
  expect(
    await problemsOf([source, document, claim({ quote: 'Hà Nội', start: 3, end: 9 })]),
  ).toEqual([
    expect.stringContaining(
      '3 evidence[0].quote "Hà Nội": what stands in the text of document:a from 3 to 9',
    ),
  ]);
  await loadLines(graph, [source, document]);
  expect(await problemsOf([claim({ quote: 'x', start: 13, end: 99 })])).toEqual([
    expect.stringMatching(
      /^1 evidence\[0\].end 99: a place inside the text of document:a, which has 14 code points/,
    ),
  ]);
});
