import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { emptyGraph, testGraph } from '../setup/graph.js';
import { rapporteur, type Ended } from './rapporteur.js';
import { settingsOfRun } from './settings-of-run.js';

const record = [
  { type: 'source', id: 'source:vns', name: 'Viet Nam News', kind: 'NEWS' },
  { type: 'document', id: 'document:one', title: 'One', source: 'source:vns' },
  {
    type: 'event',
    id: 'event:talk',
    name: 'Talk',
    kind: 'MEETING',
    status: 'OCCURRED',
    evidence: [{ document: 'document:one' }],
  },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

let folder: string;
let graph: Graph;
let settings: Readonly<Record<string, string>>;

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-retract-command-'));
  settings = settingsOfRun(folder);
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

function run(words: readonly string[], input?: string): Promise<Ended> {
  return rapporteur(words, settings, input).ended;
}

async function isShown(): Promise<boolean> {
  return (
    (await graph.read("CYPHER 5 MATCH (e:Event:Shown {id: 'event:talk'}) RETURN 1")).length === 1
  );
}

test('a retracted document takes what rests on it out of sight, and restoring brings it back', async () => {
  expect((await run(['load', '-'], record)).code).toBe(0);
  expect(await isShown()).toBe(true);
  expect((await run(['retract', 'document:one'])).stderr).toContain('1 claim ended');
  expect(await isShown()).toBe(false);
  expect((await run(['retract', 'document:one'])).stderr).toContain(
    'was retracted already; nothing changed.',
  );
  expect((await run(['restore', 'document:one'])).stderr).toContain('1 claim live again');
  expect(await isShown()).toBe(true);
}, 180_000);

test('a document that is not on record is named', async () => {
  const { code, stderr } = await run(['retract', 'document:none']);
  expect([code, stderr.includes('document:none'), stderr.includes('UNKNOWN_ID')]).toEqual([
    1,
    true,
    true,
  ]);
}, 60_000);
