import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connectGraph } from '../../src/graph/graph.js';
import { startLocalNeo4j, type LocalNeo4j } from '../../src/graph/local/start-local-neo4j.js';
import { wipeLocalNeo4j } from '../../src/graph/local/stop-local-neo4j.js';
import { isGoneWithin, isRunning } from '../../src/graph/local/processes.js';
import { testCache } from '../setup/database.js';

let folder: string;
const said: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-local-'));
});
afterAll(async () => {
  await wipeLocalNeo4j(folder);
  await rm(folder, { recursive: true, force: true });
});

function start(version = '5.26.19'): Promise<LocalNeo4j> {
  return startLocalNeo4j({
    dataFolder: folder,
    cacheFolder: testCache(),
    version,
    heapMegabytes: 512,
    say: (line) => said.push(line),
  });
}

describe('a private database', () => {
  test('starts, is taken over while it runs, survives a crash, stops and is wiped', async () => {
    const first = await start();
    expect(first.wasRunning).toBe(false);
    const graph = await connectGraph(first);
    expect(graph.server).toBe('Neo4j/5.26.19');
    await graph.write((transaction) =>
      transaction.run("CYPHER 5 CREATE (:Entity {id: 'country:VNM'})"),
    );

    const again = await start();
    expect(again).toMatchObject({ wasRunning: true, pid: first.pid, uri: first.uri });

    await graph.close();
    process.kill(first.pid, 'SIGKILL');
    expect(await isGoneWithin(first.pid, folder, 10_000)).toBe(true);
    const recovered = await start();
    expect(said).toContain(
      'The database was not stopped in order last time; it recovers what was committed.',
    );
    expect(recovered.password).toBe(first.password);
    const recoveredGraph = await connectGraph(recovered);
    expect(await recoveredGraph.read('CYPHER 5 MATCH (n) RETURN n.id')).toEqual([['country:VNM']]);
    await recoveredGraph.close();

    await recovered.stop();
    expect(isRunning(recovered.pid, folder)).toBe(false);
    await wipeLocalNeo4j(folder);
    await expect(stat(join(folder, 'neo4j'))).rejects.toMatchObject({ code: 'ENOENT' });
  }, 180_000);

  test('keeps its password to its owner', async () => {
    const database = await start();
    const file = join(folder, 'database.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).toContain(database.password);
    await database.stop();
  }, 120_000);

  test('refuses data of a later line of Neo4j', async () => {
    await wipeLocalNeo4j(folder);
    const { recordDatabaseState } = await import('../../src/graph/local/database-state.js');
    await recordDatabaseState(folder, { version: '2026.08.1', password: 'secret' });
    await expect(start()).rejects.toMatchObject({ code: 'DATABASE_TOO_OLD' });
  });
});
