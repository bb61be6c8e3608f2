import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RunningServer } from '../../src/server/serve.js';
import { starterApi } from '../setup/api.js';
import type { Api } from '../setup/api.js';
import { testConnection } from '../setup/graph.js';
import { ask } from './ask.js';
import { CONTENDERS, startContender } from './contenders.js';
import type { Contender } from './contenders.js';
import { answerOf } from './equal.js';
import { questionsOf, subjectsOf } from './questions.js';
import { createRecorder } from './recorder.js';

let api: Api;
const servers = new Map<Contender, RunningServer>();

beforeAll(async () => {
  api = await starterApi();
  for (const name of CONTENDERS)
    servers.set(name, await startContender(name, testConnection(), createRecorder()));
}, 300_000);

afterAll(async () => {
  for (const server of servers.values()) await server.close();
  await api?.close();
});

test.each(questionsOf(subjectsOf(false)).map((question) => [question.title, question] as const))(
  'all contenders of the benchmark agree on %s',
  async (_title, question) => {
    const ours = await ask(servers.get('ours')?.url ?? '', question.ours);
    for (const [name, { url }] of servers)
      expect(await answerOf(name, url, question)).toEqual(ours);
  },
);

test('the benchmark is a command of the package', async () => {
  expect(JSON.parse(await readFile('package.json', 'utf8')).scripts.bench).toBe(
    'node bin/bench.js',
  );
});
