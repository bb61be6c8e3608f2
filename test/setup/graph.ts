import { readFile } from 'node:fs/promises';
import { connectGraph, type Graph } from '../../src/graph/graph.js';
import { eraseGraph } from '../../src/graph/erase.js';
import { applyGraphSchema } from '../../src/graph/migrate.js';
import { nameOfDatabase } from './name-of-database.js';

/** Connects to the database of the test run and gives it the constraints and indexes. */
export async function testGraph(): Promise<Graph> {
  const graph = await connectGraph(testConnection());
  const schema = await readFile(
    new URL('../../schema/graph.cypher', import.meta.url),
    'utf8',
  ).catch(() => '');
  await applyGraphSchema(graph, schema);
  return graph;
}

/** Where the database of this worker of the test run is. */
export function testConnection(): {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
} {
  const name = nameOfDatabase(Number(process.env['JEST_WORKER_ID'] ?? 1));
  const uri = process.env[`${name}_URI`];
  if (!uri)
    throw new Error('No database of a test run: is test/setup/global.ts in jest.config.js?');
  return {
    uri,
    user: process.env[`${name}_USER`] ?? 'neo4j',
    password: process.env[`${name}_PASSWORD`] ?? '',
  };
}

/** Deletes every node and relationship of the test run's database. */
export function emptyGraph(graph: Graph): Promise<void> {
  return eraseGraph(graph);
}
