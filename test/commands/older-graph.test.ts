import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaveBehind } from '../../src/commands/leave-behind.js';
import type { Graph } from '../../src/graph/graph.js';
import { applyGraphSchema } from '../../src/graph/migrate.js';
import { checkProjection } from '../../src/record/check-projection.js';
import { loadCountries } from '../../src/record/countries.js';
import { FORM } from '../../src/record/form-number.js';
import { renewForm } from '../../src/record/renew-form.js';
import { retractDocument } from '../../src/record/retract.js';
import { dies, dyingGraph } from '../record/dying-graph.js';
import { dump, exported, loadLines } from '../record/dump.js';
import { checkout } from '../setup/checkout.js';
import { emptyGraph, testGraph } from '../setup/graph.js';
import { isLong } from '../setup/long.js';
import { rapporteur, type Ended } from './rapporteur.js';
import { settingsOfRun } from './settings-of-run.js';

/** A graph as an earlier version wrote it, with that version's own export. */
interface OlderGraph {
  readonly export: readonly string[];
  /** Labels and properties. */
  readonly nodes: readonly (readonly [readonly string[], object])[];
  /** From, type, properties, to: places among the nodes. */
  readonly links: readonly (readonly [number, string, object, number])[];
}

const olderForms = [1, 2, 3, 4] as const;

let folder: string;
let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-older-'));
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await applyGraphSchema(graph, await readFile(join(checkout, 'schema/graph.cypher'), 'utf8'));
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the graph as every command does. */
function open(): Promise<Ended> {
  return rapporteur(
    ['load', '--check', '-'],
    settingsOfRun(join(folder, 'data')),
    '{"type":"topic","id":"topic:water","name":"Water"}\n',
  ).ended;
}

async function change(
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await graph.write((transaction) => transaction.run(`CYPHER 5 ${statement}`, parameters));
}

async function older(form: number): Promise<OlderGraph> {
  const file = join(checkout, 'test/record/older-forms', `form-${form}.json`);
  return JSON.parse(await readFile(file, 'utf8'));
}

/** Puts a graph into the database as the earlier version had left it. */
async function write({ nodes, links }: OlderGraph): Promise<void> {
  await change(
    'UNWIND range(0, size($nodes) - 1) AS place CREATE (n:$($nodes[place][0])) SET n = $nodes[place][1], n.placeInFile = place',
    { nodes },
  );
  await change(
    'UNWIND $links AS row MATCH (a {placeInFile: row[0]}) MATCH (b {placeInFile: row[3]}) CREATE (a)-[r:$(row[1])]->(b) SET r = row[2]',
    { links },
  );
  await change('MATCH (n) REMOVE n.placeInFile');
}

/** The same history as the older graphs have, told to this version. */
async function sameHistory({ export: lines }: OlderGraph): Promise<void> {
  const all = lines.map((line): Record<string, unknown> => JSON.parse(line));
  await loadLines(
    graph,
    all.filter((line) => line['retracted'] !== true),
  );
  await retractDocument({ graph, id: 'document:report' });
}

describe.each(olderForms)('a graph of form %i', (form) => {
  test('is brought into the form of this version when it is opened, once, and exports what it exported before', async () => {
    const was = await older(form);
    await sameHistory(was);
    await loadCountries({ graph, folder: join(checkout, 'data/countries') });
    const wanted = await dump(graph);
    await emptyGraph(graph);
    await write(was);
    expect((await open()).stderr).toContain('earlier version');
    expect((await exported(graph)).trimEnd().split('\n')).toEqual(was.export);
    expect(await checkProjection(graph)).toEqual([]);
    expect(await dump(graph)).toEqual(wanted);
    expect((await open()).stderr).not.toContain('earlier version');
  }, 240_000);
});

test('a graph whose renewal is killed at a step comes to the same when it is opened again', async () => {
  const was = await older(4);
  await write(was);
  await open();
  const wanted = await dump(graph);
  for (let at = 1, isOver = false; !isOver; at += isLong ? 1 : 9) {
    await emptyGraph(graph);
    await write(was);
    await leaveBehind(graph, 4);
    isOver = !(await dies(() => renewForm(dyingGraph(graph, at), 4)));
    // One that was not killed lacks what an opening does before it.
    if (isOver) break;
    await open();
    expect({ at, dump: await dump(graph) }).toEqual({ at, dump: wanted });
  }
}, 900_000);

test('an index that has other properties now is made anew', async () => {
  await write(await older(1));
  await change('CREATE INDEX event_kind IF NOT EXISTS FOR (n:Event) ON (n.kind)');
  await open();
  expect(
    await graph.read("CYPHER 5 SHOW INDEXES YIELD name WHERE name = 'event_kind' RETURN name"),
  ).toEqual([]);
}, 240_000);

test('a graph that a later version wrote is left alone', async () => {
  await sameHistory(await older(4));
  await change(`MATCH (record:Record {id: 'record'}) SET record.form = ${FORM + 1}`);
  const before = await dump(graph);
  const { code, stderr } = await open();
  expect([code, stderr.includes('GRAPH_TOO_NEW')]).toEqual([1, true]);
  expect(await dump(graph)).toEqual(before);
}, 120_000);
