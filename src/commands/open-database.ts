import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RapporteurError } from '../errors.js';
import { connectGraph, type Graph } from '../graph/graph.js';
import { type Connection } from '../graph/connection.js';
import { holdsCountries } from '../graph/holds-record.js';
import { findJava } from '../graph/local/find-java.js';
import { startLocalNeo4j } from '../graph/local/start-local-neo4j.js';
import { applyGraphSchema } from '../graph/migrate.js';
import { takeUpWhereLeft, unfinishedOperations } from '../record/finish-operation.js';
import { olderForm, renewForm } from '../record/renew-form.js';
import type { Settings } from '../settings.js';
import { hasDockerEngine, startDockerDatabase, stopDockerDatabase } from './docker-database.js';
import { root } from './environment.js';
import { leaveBehind } from './leave-behind.js';
import { showProgress } from './progress.js';
import type { Say } from './say.js';

/** A database with its constraints, indexes and built-in countries, ready for questions. */
export interface OpenDatabase {
  readonly graph: Graph;
  readonly connection: Connection;
  /** Ends the connection, and stops the database if it is ours and not to be left running. */
  close(): Promise<void>;
}

/** How a database is got. */
export type DatabaseWay = 'given' | 'docker' | 'private';

/** Gets a database in the order that docs/commands.md gives, and connects. */
export async function openDatabase(settings: Settings, say: Say): Promise<OpenDatabase> {
  const { connection, stop } = await getDatabase(settings, say);
  let graph: Graph | undefined;
  try {
    graph = await connectGraph(connection);
    await prepareGraph(graph, say);
    return opened(graph, connection, settings.keepDatabase ? async () => undefined : stop);
  } catch (error) {
    await graph?.close();
    await stop();
    throw error;
  }
}

function opened(graph: Graph, connection: Connection, stop: () => Promise<void>): OpenDatabase {
  return { graph, connection, close: () => graph.close().then(stop) };
}

/** Constraints and indexes, the form that this version reads, and the built-in countries. */
async function prepareGraph(graph: Graph, say: Say): Promise<void> {
  const older = await olderForm(graph);
  if (older !== undefined) await leaveBehind(graph, older);
  await applyGraphSchema(graph, await readFile(join(root, 'schema', 'graph.cypher'), 'utf8'));
  if (older !== undefined) {
    say(
      'The graph was written by an earlier version: writing anew what is concluded from its claims …',
    );
    const bar = showProgress('Renewing', 'things');
    await renewForm(graph, older, bar.update);
    bar.end();
  }
  await goOn(graph, say);
  await loadCountriesOnce(graph, say);
}

/**
 * Concludes what a killed process left to be concluded, and tells of loads that were not finished.
 */
async function goOn(graph: Graph, say: Say): Promise<void> {
  const bar = showProgress('Concluding', 'things');
  await takeUpWhereLeft(graph, bar.update);
  bar.end();
  for (const { number, kind, at } of await unfinishedOperations(graph)) {
    if (kind !== 'COUNTRIES')
      say(
        `Operation ${number}, begun at ${at}, did not tell all that it had to: what it told is shown. Run the same load again to finish it.`,
      );
  }
}

async function loadCountriesOnce(graph: Graph, say: Say): Promise<void> {
  if (await holdsCountries(graph)) return;
  say('Loading the built-in countries …');
  const { loadCountries } = await import('../record/countries.js');
  await loadCountries({ graph, folder: join(root, 'data', 'countries') });
}

/** Which way to a database is open on this machine. */
export async function chooseWay(settings: Settings): Promise<DatabaseWay> {
  if (settings.neo4jUri !== undefined) return 'given';
  if (settings.database !== 'private' && (await hasDockerEngine())) return 'docker';
  if (settings.database !== 'docker' && (await canRunPrivately(settings))) return 'private';
  throw noWay(settings);
}

interface Got {
  readonly connection: Connection;
  readonly stop: () => Promise<void>;
}

async function getDatabase(settings: Settings, say: Say): Promise<Got> {
  const way = await chooseWay(settings);
  switch (way) {
    case 'given':
      return {
        connection: {
          uri: settings.neo4jUri ?? '',
          user: settings.neo4jUser,
          password: settings.neo4jPassword,
        },
        stop: async () => undefined,
      };
    case 'docker':
      return {
        connection: await startDockerDatabase(settings, say),
        stop: () => stopDockerDatabase(settings),
      };
    case 'private':
      return startPrivate(settings, say);
  }
}

async function startPrivate(settings: Settings, say: Say): Promise<Got> {
  const database = await startLocalNeo4j({
    dataFolder: settings.data,
    cacheFolder: settings.cache,
    version: settings.neo4jVersion,
    heapMegabytes: Number.parseInt(settings.neo4jMemory, 10),
    say,
  });
  if (database.wasRunning) say(`Found the private database running (process ${database.pid}).`);
  return {
    connection: { uri: database.uri, user: database.user, password: database.password },
    stop: () => database.stop(),
  };
}

/** Maven is needed only until the jars are there. */
async function canRunPrivately({ neo4jVersion, cache }: Settings): Promise<boolean> {
  if (findJava(neo4jVersion, process.env) === undefined) return false;
  return existsSync(join(cache, `neo4j-${neo4jVersion}`)) || (await hasMaven());
}

async function hasMaven(): Promise<boolean> {
  return promisify(execFile)('mvn', ['--version']).then(
    () => true,
    () => false,
  );
}

function noWay({ neo4jVersion, database }: Settings): RapporteurError {
  const java = neo4jVersion.startsWith('5.') ? 'Java 17 or 21' : 'Java 21 or later';
  return new RapporteurError(
    'DATABASE_NOT_FOUND',
    `There is no way to a Neo4j on this machine${database === 'auto' ? '' : ` with RAPPORTEUR_DATABASE=${database}`}.`,
    {
      fix: `Take one of three ways:
  1. Set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to a Neo4j that runs, for instance a free Aura instance.
  2. Start a Docker engine.
  3. Install ${java} and Maven; Rapporteur then runs a private Neo4j ${neo4jVersion}.`,
    },
  );
}
