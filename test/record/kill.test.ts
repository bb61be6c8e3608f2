import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Graph } from '../../src/graph/graph.js';
import { checkProjection } from '../../src/record/check-projection.js';
import { loadCountries } from '../../src/record/countries.js';
import { examples } from '../../src/record/examples.js';
import { takeUpWhereLeft } from '../../src/record/finish-operation.js';
import { loadRecord } from '../../src/record/load.js';
import { restoreDocument, retractDocument } from '../../src/record/retract.js';
import { checkout } from '../setup/checkout.js';
import { emptyGraph, testGraph } from '../setup/graph.js';
import { isLong } from '../setup/long.js';
import { dump, exported, loadLines } from './dump.js';
import { dies, dyingGraph } from './dying-graph.js';
import { photograph, returnTo } from './photograph.js';
import type { Photograph } from './photograph.js';

const data = join(checkout, 'data');
/** What the few kinds would name of others. */
const unnamed = ['post', 'series', 'topics'];
/**
 * A few kinds, so that CI has time to kill at every step; the longer form does it with the starter
 * record.
 */
const lines = (['source', 'document', 'country', 'official', 'event', 'participation'] as const)
  .flatMap((type) => examples[type])
  .map((line) =>
    Object.fromEntries(Object.entries(line).filter(([field]) => !unnamed.includes(field))),
  );
const document = isLong ? 'document:seed-hanoi-convention' : 'document:joint-statement';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

/** Everything by which two histories of a record are the same. */
async function outcome(): Promise<unknown> {
  return {
    dump: await dump(graph),
    text: await exported(graph),
    operations: await graph.read(
      'CYPHER 5 MATCH (o:Operation) RETURN o.number, o.kind, o.key, o.state ORDER BY o.number',
    ),
    version: await graph.read('CYPHER 5 MATCH (r:Record) RETURN r.operation, r.version'),
  };
}

const load = (on: Graph): Promise<unknown> =>
  isLong ? loadRecord({ graph: on, inputs: [data] }) : loadLines(on, lines);
const retract = (on: Graph): Promise<unknown> => retractDocument({ graph: on, id: document });
const restore = (on: Graph): Promise<unknown> => restoreDocument({ graph: on, id: document });

type Work = (on: Graph) => Promise<unknown>;

/** What is killed, and what stands before it. */
const cases: readonly (readonly [string, Work, readonly Work[]])[] = [
  ['a load', load, []],
  ['a retraction', retract, [load]],
  ['a restoration', restore, [load, retract]],
];

/** The graph as it stood when it was last prepared by these works. */
let prepared: { readonly by: readonly Work[]; readonly stood: Photograph } | undefined;

async function prepare(by: readonly Work[]): Promise<void> {
  if (prepared?.by === by) {
    prepared = { by, stood: await returnTo(graph, prepared.stood) };
    return;
  }
  await emptyGraph(graph);
  if (isLong) await loadCountries({ graph, folder: join(checkout, 'data/countries') });
  for (const work of by) await work(graph);
  prepared = { by, stood: await photograph(graph) };
}

describe.each(cases)('%s that is killed', (name, work, before) => {
  test('at any one of its steps and then run again comes to the graph, the export and the operations of an undisturbed one', async () => {
    await prepare(before);
    const undisturbed = dyingGraph(graph);
    await work(undisturbed);
    const wanted = await outcome();
    expect(await checkProjection(graph)).toEqual([]);
    for (let at = 1; at <= undisturbed.steps; at += 1) {
      await prepare(before);
      expect(await dies(() => work(dyingGraph(graph, at)))).toBe(true);
      await work(graph);
      expect({ at, ...Object(await outcome()) }).toEqual({ at, ...Object(wanted) });
    }
  }, 6_000_000);

  test('at its first step, then at its second, and so on until it is done, comes to the same', async () => {
    await prepare(before);
    await work(graph);
    const wanted = await outcome();
    await prepare(before);
    for (let at = 1; await dies(() => work(dyingGraph(graph, at))); at += 1);
    expect(await outcome()).toEqual(wanted);
  }, 6_000_000);

  if (name !== 'a load')
    test('once it is noted, and left alone, is finished by whoever starts next', async () => {
      await prepare(before);
      const undisturbed = dyingGraph(graph);
      await work(undisturbed);
      const wanted = await outcome();
      for (let at = 1; at <= undisturbed.steps; at += 1) {
        await prepare(before);
        await dies(() => work(dyingGraph(graph, at)));
        const noted = await graph.read(
          `CYPHER 5 MATCH (o:Operation {kind: '${name === 'a retraction' ? 'RETRACT' : 'RESTORE'}'}) RETURN 1`,
        );
        if (noted.length === 0) continue;
        await takeUpWhereLeft(graph);
        expect({ at, ...Object(await outcome()) }).toEqual({ at, ...Object(wanted) });
      }
    }, 6_000_000);
});

test('a load whose process is killed several times by the system and then finished gives the graph of one clean load, in one operation', async () => {
  await withCountries();
  await loadRecord({ graph, inputs: [data] });
  const wanted = await outcome();
  await withCountries();
  for (const batches of [1, 7]) await killAfter(batches, Math.random() * 120);
  const report = await loadRecord({ graph, inputs: [data] });
  expect(report.operation).toBe(2);
  expect(await outcome()).toEqual(wanted);
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
