import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseHome, readDatabaseState, recordDatabaseState } from './database-state.js';
import { isGoneWithin, isRunning } from './processes.js';

/** A checkpoint of a full cache onto a slow disk may take this long; usually it is two seconds. */
const STOP_TIMEOUT_MS = 30_000;

/**
 * Stops the private database of a data folder if one runs there; killed only when it does not go by
 * itself.
 */
export async function stopLocalNeo4j(dataFolder: string): Promise<void> {
  const state = await readDatabaseState(dataFolder);
  if (state?.running === undefined) return;
  await endProcess(state.running.pid, databaseHome(dataFolder));
  await recordDatabaseState(dataFolder, { version: state.version, password: state.password });
}

/** Stops the private database of a data folder and deletes it with everything in it. */
export async function wipeLocalNeo4j(dataFolder: string): Promise<void> {
  await stopLocalNeo4j(dataFolder);
  await rm(databaseHome(dataFolder), { recursive: true, force: true });
  await rm(join(dataFolder, 'database.json'), { force: true });
}

async function endProcess(pid: number, mark: string): Promise<void> {
  if (!isRunning(pid, mark)) return;
  process.kill(pid, 'SIGTERM');
  if (await isGoneWithin(pid, mark, STOP_TIMEOUT_MS)) return;
  process.kill(pid, 'SIGKILL');
  await isGoneWithin(pid, mark, STOP_TIMEOUT_MS);
}
