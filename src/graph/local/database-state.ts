import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { systemCode } from '../../errors.js';

/** What is remembered of a private database between starts. */
export interface DatabaseState {
  readonly version: string;
  readonly password: string;
  /** There while it runs, and after it crashed. */
  readonly running?: { readonly pid: number; readonly uri: string };
}

/** The folder that Neo4j calls its home; it stands in its command line. */
export function databaseHome(dataFolder: string): string {
  return join(resolve(dataFolder), 'neo4j');
}

/** Reads what is remembered in a data folder; nothing before the first start. */
export async function readDatabaseState(dataFolder: string): Promise<DatabaseState | undefined> {
  try {
    return JSON.parse(await readFile(stateFile(dataFolder), 'utf8')) as DatabaseState;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Remembers the state whole or not at all, readable by its owner only: it holds the password. */
export async function recordDatabaseState(dataFolder: string, state: DatabaseState): Promise<void> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const partial = `${stateFile(dataFolder)}.partial`;
  await writeFile(partial, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  await rename(partial, stateFile(dataFolder));
}

function stateFile(dataFolder: string): string {
  return join(dataFolder, 'database.json');
}
