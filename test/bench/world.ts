import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connectGraph } from '../../src/graph/graph.js';
import { startLocalNeo4j } from '../../src/graph/local/start-local-neo4j.js';
import { wipeLocalNeo4j } from '../../src/graph/local/stop-local-neo4j.js';
import { loadRecord } from '../../src/record/load.js';
import { preparePlanning } from '../../src/record/prepare-planning.js';
import { loadStarter } from './growth/grow.js';

/** The database that every contender asks. */
export interface World {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Whose CPU is read; not known of a database that someone else started. */
  readonly pid: number | undefined;
  /** What stands in it, in words. */
  readonly contents: string;
  /** Whether the large record was loaded on top of the starter record. */
  readonly hasBulk: boolean;
  remove(): Promise<void>;
}

/** A world before anything was loaded. */
export type Database = Omit<World, 'contents' | 'hasBulk'>;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The large record; a user's clone may stand without it. */
const BULK = join(ROOT, '../shared/bulk/us-diplomacy.jsonl.gz');
/** Tells that the large record is loaded. */
const BULK_SOURCE = 'source:us-office-of-the-historian';
const VERSION = '5.26.19';

/**
 * Opens the database of NEO4J_URI, or starts a private one; loads the record unless one is there.
 */
export async function openWorld(say: (line: string) => void): Promise<World> {
  const database = await openDatabase(say);
  const graph = await connectGraph(database);
  try {
    const [[held] = []] = await graph.read('CYPHER 5 RETURN COUNT { (:Entity) }');
    if (held === 0) await load(graph, say);
    const [[nodes, relationships, bulk] = []] = await graph.read(
      'CYPHER 5 RETURN COUNT { () }, COUNT { ()-->() }, COUNT { (:Entity {id: $id}) }',
      { id: BULK_SOURCE },
    );
    return {
      ...database,
      hasBulk: bulk === 1,
      contents: `${Number(nodes).toLocaleString('en')} nodes, ${Number(relationships).toLocaleString('en')} relationships`,
    };
  } finally {
    await graph.close();
  }
}

/** The database of NEO4J_URI, or a private one that is there until it is removed. */
export async function openDatabase(say: (line: string) => void): Promise<Database> {
  return (await given()) ?? (await started(say));
}

async function load(
  graph: Awaited<ReturnType<typeof connectGraph>>,
  say: (line: string) => void,
): Promise<void> {
  await loadStarter(graph);
  if (existsSync(BULK)) {
    say('Loading the large record; this takes a minute or two …');
    const { changed } = await loadRecord({ graph, inputs: [BULK] });
    await preparePlanning(graph, changed);
  } else {
    say('The large record is not beside this clone: measuring on the starter record only.');
  }
}

async function given(): Promise<Database | undefined> {
  const {
    NEO4J_URI: uri,
    NEO4J_USER: user = 'neo4j',
    NEO4J_PASSWORD: password = '',
    NEO4J_PID: pid,
  } = process.env;
  if (!uri) return undefined;
  return { uri, user, password, pid: pid ? Number(pid) : undefined, remove: async () => undefined };
}

async function started(say: (line: string) => void): Promise<Database> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'));
  const cacheFolder = process.env['RAPPORTEUR_CACHE'] || join(homedir(), '.cache', 'rapporteur');
  const { uri, user, password, pid } = await startLocalNeo4j({
    dataFolder,
    cacheFolder,
    version: VERSION,
    heapMegabytes: 1024,
    say,
  });
  const remove = async (): Promise<void> => {
    await wipeLocalNeo4j(dataFolder);
    await rm(dataFolder, { recursive: true, force: true });
  };
  return { uri, user, password, pid, remove };
}
