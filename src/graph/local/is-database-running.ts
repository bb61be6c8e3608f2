import type { DatabaseState } from './database-state.js';
import { databaseHome } from './database-state.js';
import { isRunning } from './processes.js';

/** Whether the process that is remembered of a data folder's database still runs. */
export function isDatabaseRunning(dataFolder: string, state: DatabaseState): boolean {
  return state.running !== undefined && isRunning(state.running.pid, databaseHome(dataFolder));
}
