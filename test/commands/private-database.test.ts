import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readDatabaseState } from '../../src/graph/local/database-state.js';
import { isDatabaseRunning } from '../../src/graph/local/is-database-running.js';
import { wipeLocalNeo4j } from '../../src/graph/local/stop-local-neo4j.js';
import { testCache } from '../setup/database.js';
import { rapporteur, type RunningCommand } from './rapporteur.js';

let folder: string;
let settings: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-private-'));
  settings = {
    RAPPORTEUR_DATABASE: 'private',
    RAPPORTEUR_DATA: folder,
    RAPPORTEUR_PORT: '0',
    RAPPORTEUR_CACHE: testCache(),
    RAPPORTEUR_NEO4J_MEMORY: '512m',
  };
});
afterAll(async () => {
  await wipeLocalNeo4j(folder);
  await rm(folder, { recursive: true, force: true });
});

async function startService(more: Readonly<Record<string, string>> = {}): Promise<RunningCommand> {
  const service = rapporteur(['start', '--empty'], { ...settings, ...more });
  await service.says(/Ctrl-C/);
  return service;
}

async function databaseRuns(): Promise<boolean> {
  const state = await readDatabaseState(folder);
  return state !== undefined && isDatabaseRunning(folder, state);
}

test('the private database outlives a killed service, is found by the next, and is left or stopped as one chooses', async () => {
  const killed = await startService();
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(await databaseRuns()).toBe(true);

  const next = await startService({ RAPPORTEUR_KEEP_DATABASE: 'true' });
  expect(await next.says(/Found the private database running/)).toBeTruthy();
  next.child.kill('SIGINT');
  expect(await next.ended).toMatchObject({ code: 0 });
  expect(await databaseRuns()).toBe(true);

  expect(await rapporteur(['db', 'stop'], settings).ended).toMatchObject({
    code: 0,
    stdout: 'The database is stopped.\n',
  });
  expect(await databaseRuns()).toBe(false);
  expect((await rapporteur(['db', 'status'], settings).ended).stdout).toContain(
    'Database: not running',
  );
}, 120_000);
