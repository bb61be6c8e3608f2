import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.js';
import { examples } from '../../src/record/examples.js';
import { FORM } from '../../src/record/form-number.js';
import { dump, loadLines } from '../record/dump.js';
import { emptyGraph, testConnection, testGraph } from '../setup/graph.js';
import { rapporteur, type Ended } from './rapporteur.js';

let folder: string;
let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-older-'));
});
beforeEach(async () => {
  await emptyGraph(graph);
  await loadLines(graph, Object.values(examples).flat());
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

function check(): Promise<Ended> {
  const { uri, user, password } = testConnection();
  return rapporteur(
    ['load', '--check', '-'],
    {
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      RAPPORTEUR_DATA: join(folder, 'data'),
    },
    '{"type":"topic","id":"topic:water","name":"Water"}\n',
  ).ended;
}

async function change(statement: string): Promise<void> {
  await graph.write((transaction) => transaction.run(`CYPHER 5 ${statement}`));
}

test('a graph that an earlier version wrote is brought into the form of this one when it is opened, once', async () => {
  // The first opening adds the built-in countries.
  await check();
  const sound = await dump(graph);
  await change("MATCH (record:Record {id: 'record'}) REMOVE record.form");
  await change('MATCH (n:Event) REMOVE n.day');
  await change('CREATE INDEX event_kind IF NOT EXISTS FOR (n:Event) ON (n.kind)');
  expect((await check()).stderr).toContain('earlier version');
  expect(await dump(graph)).toEqual(sound);
  expect(
    await graph.read("CYPHER 5 SHOW INDEXES YIELD name WHERE name = 'event_kind' RETURN name"),
  ).toEqual([]);
  expect((await check()).stderr).not.toContain('earlier version');
}, 240_000);

test('a graph that a later version wrote is left alone', async () => {
  await change(`MATCH (record:Record {id: 'record'}) SET record.form = ${FORM + 1}`);
  const before = await dump(graph);
  const { code, stderr } = await check();
  expect([code, stderr.includes('GRAPH_TOO_NEW')]).toEqual([1, true]);
  expect(await dump(graph)).toEqual(before);
}, 120_000);
