import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadCountries } from '../../src/record/countries.js';
import { loadRecord } from '../../src/record/load.js';
import type { Graph } from '../../src/graph/graph.js';
import type { RunningServer } from '../../src/server/serve.js';
import { emptyGraph, testConnection, testGraph } from '../setup/graph.js';
import { ask } from './ask.js';
import { CONTENDERS, startContender } from './contenders.js';
import type { Contender } from './contenders.js';
import { answerOf } from './equal.js';
import { questionsOf, subjectsOf } from './questions.js';
import { createRecorder } from './recorder.js';

let graph: Graph;
const servers = new Map<Contender, RunningServer>();

beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  await loadCountries({ graph, folder: 'data/countries' });
  await loadRecord({ graph, inputs: ['data'] });
  for (const name of CONTENDERS) servers.set(name, await startContender(name, testConnection(), createRecorder()));
});

afterAll(async () => {
  for (const server of servers.values()) await server.close();
  await graph.close();
});

test.each(questionsOf(subjectsOf(false)).map((question) => [question.title, question] as const))('all contenders of the benchmark agree on %s', async (_title, question) => {
  const ours = await ask(servers.get('ours')?.url ?? '', question.ours);
  for (const [name, { url }] of servers) expect(await answerOf(name, url, question)).toEqual(ours);
});

test('the benchmark is a command of the package', async () => {
  expect(JSON.parse(await readFile('package.json', 'utf8')).scripts.bench).toBe('node bin/bench.js');
});
