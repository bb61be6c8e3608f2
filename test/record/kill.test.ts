import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Graph } from '../../src/graph/graph.js';
import { loadCountries } from '../../src/record/countries.js';
import { checkProjection } from '../../src/record/check-projection.js';
import { loadRecord } from '../../src/record/load.js';
import { checkout } from '../setup/checkout.js';
import { emptyGraph, testGraph } from '../setup/graph.js';
import { dump, exported } from './dump.js';

const data = join(checkout, 'data');
let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

test('a load that is killed several times and then finished gives the graph of one clean load, in one operation', async () => {
  await withCountries();
  await loadRecord({ graph, inputs: [data] });
  const clean = { dump: await dump(graph), text: await exported(graph) };
  await withCountries();
  for (const batches of [1, 4, 7, 10]) await killAfter(batches, Math.random() * 120);
  const report = await loadRecord({ graph, inputs: [data] });
  expect(report.operation).toBe(2);
  expect(await exported(graph)).toBe(clean.text);
  expect(await dump(graph)).toEqual(clean.dump);
  expect(await checkProjection(graph)).toEqual([]);
  expect(
    await graph.read('CYPHER 5 MATCH (o:Operation) RETURN o.number, o.status ORDER BY o.number'),
  ).toEqual([
    [1, 'DONE'],
    [2, 'DONE'],
  ]);
}, 400_000);

async function withCountries(): Promise<void> {
  await emptyGraph(graph);
  await loadCountries({ graph, folder: join(checkout, 'data/countries') });
}

/** Starts a load in a process of its own and kills it somewhere in the batch after some batches. */
async function killAfter(batches: number, milliseconds: number): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(checkout, 'test/record/load-in-child.ts'), data],
    { cwd: checkout, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  let written = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('loading')) written += 1;
    if (written === batches) setTimeout(() => child.kill('SIGKILL'), milliseconds);
  }
  expect(await ended).toEqual([null, 'SIGKILL']);
}
