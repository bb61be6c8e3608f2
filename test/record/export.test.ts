import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.js';
import { loadCountries } from '../../src/record/countries.js';
import { checkProjection } from '../../src/record/check-projection.js';
import { loadRecord } from '../../src/record/load.js';
import { smallRecords } from '../second-opinion/worlds.js';
import { checkout } from '../setup/checkout.js';
import { emptyGraph, testGraph } from '../setup/graph.js';
import { dump, exported, loadLines } from './dump.js';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

test('the starter record, exported and loaded elsewhere, gives the same graph and the same bytes', async () => {
  await emptyGraph(graph);
  await loadCountries({ graph, folder: join(checkout, 'data/countries') });
  await loadRecord({ graph, inputs: [join(checkout, 'data')] });
  const [text, before] = [await exported(graph), await dump(graph)];
  expect(text.split('\n').length).toBeGreaterThan(1_500);
  await emptyGraph(graph);
  await loadCountries({ graph, folder: join(checkout, 'data/countries') });
  await loadLines(graph, text);
  expect(await exported(graph)).toBe(text);
  expect(await dump(graph)).toEqual(before);
  expect(await checkProjection(graph)).toEqual([]);
}, 240_000);

test('any small record, exported and loaded elsewhere, gives the same graph and the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(smallRecords, async ({ lines }) => {
      await emptyGraph(graph);
      await loadLines(graph, lines);
      const [text, before] = [await exported(graph), await dump(graph)];
      await emptyGraph(graph);
      await loadLines(graph, text);
      expect(await exported(graph)).toBe(text);
      expect(await dump(graph)).toEqual(before);
      expect(await checkProjection(graph)).toEqual([]);
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 240_000);

test('built-in countries are left out, what a record adds to them is not', async () => {
  await emptyGraph(graph);
  await loadCountries({ graph, folder: join(checkout, 'data/countries') });
  await loadLines(graph, [
    {
      type: 'country',
      id: 'country:VNM',
      name: 'Viet Nam',
      names: [{ text: 'Vietnam', lang: 'en' }],
    },
  ]);
  expect(await exported(graph)).toBe(
    '{"type":"country","id":"country:VNM","name":"Viet Nam","names":[{"lang":"en","text":"Vietnam"}]}\n',
  );
}, 120_000);
