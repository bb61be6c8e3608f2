import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalNeo4j } from '../../src/graph/local/start-local-neo4j.js';
import { wipeLocalNeo4j } from '../../src/graph/local/stop-local-neo4j.js';

/** The folder names of test databases, by which forgotten ones are found. */
const PREFIX = 'rapporteur-test-';
/** Enough for the worlds of the tests, little enough to stand beside another test run. */
const TEST_HEAP_MEGABYTES = 768;

/** A database of a test run. */
export interface TestDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  remove(): Promise<void>;
}

/**
 * Starts a Neo4j of the given version in a new temporary folder, after removing those of runs that
 * died.
 */
export async function startTestDatabase(version: string): Promise<TestDatabase> {
  await removeForgotten();
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  await writeFile(join(folder, 'owner'), String(process.pid));
  const database = await startLocalNeo4j({
    dataFolder: folder,
    cacheFolder: testCache(),
    version,
    heapMegabytes: TEST_HEAP_MEGABYTES,
    say: (line) => process.stderr.write(`${line}\n`),
  });
  return {
    uri: database.uri,
    user: database.user,
    password: database.password,
    remove: () => removeDatabase(folder),
  };
}

/** Where the jars are kept; shared with the service, so that they are fetched once. */
export function testCache(): string {
  return process.env['RAPPORTEUR_CACHE'] || join(homedir(), '.cache', 'rapporteur');
}

async function removeForgotten(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    const folder = join(tmpdir(), name);
    const owner = Number(await readFile(join(folder, 'owner'), 'utf8').catch(() => '0'));
    if (!isAlive(owner)) await removeDatabase(folder);
  }
}

async function removeDatabase(folder: string): Promise<void> {
  await wipeLocalNeo4j(folder);
  await rm(folder, { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
