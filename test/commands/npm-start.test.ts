import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readDatabaseState } from '../../src/graph/local/database-state.js';
import { isDatabaseRunning } from '../../src/graph/local/is-database-running.js';
import { isRunning } from '../../src/graph/local/processes.js';
import { wipeLocalNeo4j } from '../../src/graph/local/stop-local-neo4j.js';
import { checkout } from '../setup/checkout.js';
import { testCache } from '../setup/database.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-npm-'));
});
afterEach(async () => {
  await wipeLocalNeo4j(folder);
  await rm(folder, { recursive: true, force: true });
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  'a %s to npm alone ends the service and its database',
  async (signal) => {
    const npm = spawn('npm', ['start', '--', '--empty'], {
      cwd: checkout,
      // A group of its own, so that no terminal or runner signals anybody else.
      detached: true,
      env: { ...process.env, ...settingsIn(folder) },
    });
    const ended = new Promise<void>((resolve) => npm.once('close', () => resolve()));
    await says(npm, /Ctrl-C/);
    const service: { readonly pid: number } = JSON.parse(
      await readFile(join(folder, 'service.json'), 'utf8'),
    );
    const database = await readDatabaseState(folder);
    expect(isRunning(service.pid, 'rapporteur')).toBe(true);
    expect(database !== undefined && isDatabaseRunning(folder, database)).toBe(true);

    npm.kill(signal);
    await ended;
    expect(isRunning(service.pid, 'rapporteur')).toBe(false);
    expect(database !== undefined && isDatabaseRunning(folder, database)).toBe(false);
  },
  300_000,
);

function settingsIn(data: string): Readonly<Record<string, string>> {
  return {
    NEO4J_URI: '',
    RAPPORTEUR_DATABASE: 'private',
    RAPPORTEUR_DATA: data,
    RAPPORTEUR_PORT: '0',
    RAPPORTEUR_CACHE: testCache(),
    RAPPORTEUR_NEO4J_MEMORY: '512m',
  };
}

/** Resolves when a process says something, and fails when it ends without. */
function says(child: ReturnType<typeof spawn>, pattern: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: unknown): void => {
      said += String(text);
      if (pattern.test(said)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => reject(new Error(`It never said ${String(pattern)}:\n${said}`)));
  });
}
