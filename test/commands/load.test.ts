import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { progressText } from '../../src/commands/progress.js';
import type { Graph } from '../../src/graph/graph.js';
import { emptyGraph, testConnection, testGraph } from '../setup/graph.js';
import { rapporteur, type Ended } from './rapporteur.js';

const source = '{"type":"source","id":"source:vns","name":"Viet Nam News","kind":"NEWS"}\n';
const topic = '{"type":"topic","id":"topic:cybercrime","name":"Cybercrime"}\n';
const bad = '{"type":"source","id":"source:odd","name":"Odd","kind":"RUMOUR"}\n';

let folder: string;
let graph: Graph;
let settings: Readonly<Record<string, string>>;

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-load-command-'));
  const { uri, user, password } = testConnection();
  settings = {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    RAPPORTEUR_DATA: join(folder, 'data'),
  };
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

function load(words: readonly string[], input?: string): Promise<Ended> {
  return rapporteur(['load', ...words], settings, input).ended;
}

async function ids(): Promise<readonly unknown[]> {
  return (
    await graph.read('CYPHER 5 MATCH (n:Entity) WHERE NOT n:Country RETURN n.id ORDER BY n.id')
  ).map(([id]) => id);
}

describe('load', () => {
  test('only checks when told so', async () => {
    const { code, stderr } = await load(['--check', '-'], source);
    expect([code, stderr.trim().split('\n').at(-1)]).toEqual([
      0,
      '1 line checked; nothing was written.',
    ]);
    expect(await ids()).toEqual([]);
  });

  test('takes nothing of a record with a bad line, and names file, line, field, value and what was expected', async () => {
    const file = join(folder, 'bad.jsonl');
    await writeFile(file, source + bad);
    const { code, stderr } = await load([file]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/bad\.jsonl:2: kind is "RUMOUR"; expected .*DEPOSITARY/);
    expect(await ids()).toEqual([]);
  });

  test('leaves bad lines out when told so, and lists them', async () => {
    const { code, stderr } = await load(['--skip-bad', '-'], topic + bad);
    expect(code).toBe(0);
    expect(stderr).toContain('RUMOUR');
    expect(stderr).toContain('1 line left out.');
    expect(await ids()).toEqual(['topic:cybercrime']);
  });

  test('takes compressed files, and says of a second time that nothing changed', async () => {
    const file = join(folder, 'sources.jsonl.gz');
    await writeFile(file, gzipSync(source));
    expect((await load([file])).stderr).toContain('1 line read: 1 entity or fact changed');
    expect((await load([file])).stderr).toContain('nothing changed');
    expect(await ids()).toEqual(['source:vns', 'topic:cybercrime']);
  });

  test('says which file is not there', async () => {
    const { code, stderr } = await load([join(folder, 'none.jsonl')]);
    expect([code, stderr.includes('none.jsonl cannot be read')]).toEqual([2, true]);
  });
});

test.each([
  [[10, undefined, false], 'Loading … 10 lines'],
  [[500, 2_000, false], 'Loading … 25 %, 500 of 2,000 lines'],
  [[1_000, 2_000, true], `Loading [${'█'.repeat(15)}${'░'.repeat(15)}] 50 %, 1,000 of 2,000 lines`],
] as const)('progress of %j reads as %s', ([done, total, withBar], text) => {
  expect(progressText({ what: 'Loading', unit: 'lines' }, { done, total }, withBar)).toBe(text);
});
