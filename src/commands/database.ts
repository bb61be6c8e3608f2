import { RapporteurError } from '../errors.js';
import { connectGraph } from '../graph/graph.js';
import { type Connection } from '../graph/connection.js';
import { readDatabaseState } from '../graph/local/database-state.js';
import { isDatabaseRunning } from '../graph/local/is-database-running.js';
import { stopLocalNeo4j, wipeLocalNeo4j } from '../graph/local/stop-local-neo4j.js';
import { eraseGraph } from '../graph/erase.js';
import type { Settings } from '../settings.js';
import { stopDockerDatabase, wipeDockerDatabase } from './docker-database.js';
import { alreadyRunning, holderOf } from './hold-folder.js';
import { chooseWay } from './open-database.js';
import type { Say } from './say.js';

/** Tells which database is used and how it is. */
export async function databaseStatus(settings: Settings, say: Say): Promise<void> {
  const way = await chooseWay(settings);
  say(
    `Way: ${{ given: `NEO4J_URI ${settings.neo4jUri ?? ''}`, docker: 'Docker', private: `a private Neo4j in ${settings.data}` }[way]}`,
  );
  const holder = await holderOf(settings.data);
  say(
    holder === undefined
      ? 'Service: not running'
      : `Service: process ${holder.pid}, ${holder.command}${holder.url === undefined ? '' : `, ${holder.url}`}`,
  );
  const connection = holder?.database ?? (await connectionWithoutService(settings, way));
  if (connection === undefined) return say('Database: not running');
  const graph = await connectGraph(connection);
  await graph.close();
  say(`Database: ${graph.server} at ${connection.uri}`);
}

/** Stops a database that was left running; one in use is not touched. */
export async function stopDatabase(settings: Settings, say: Say): Promise<void> {
  await refuseWhileHeld(settings);
  const way = await chooseWay(settings);
  if (way === 'given') throw notOurs(settings);
  if (way === 'docker') await stopDockerDatabase(settings);
  else await stopLocalNeo4j(settings.data);
  say('The database is stopped.');
}

/** Deletes everything in the database, once the caller said that this is meant. */
export async function wipeDatabase(
  settings: Settings,
  { yes }: { readonly yes: boolean },
  say: Say,
): Promise<void> {
  await refuseWhileHeld(settings);
  const way = await chooseWay(settings);
  if (!yes)
    throw unconfirmed(settings, way === 'given' ? (settings.neo4jUri ?? '') : settings.data);
  if (way === 'given') await wipeGiven(settings);
  else if (way === 'docker') await wipeDockerDatabase(settings);
  else await wipeLocalNeo4j(settings.data);
  say('The database is empty.');
}

async function wipeGiven(settings: Settings): Promise<void> {
  const graph = await connectGraph({
    uri: settings.neo4jUri ?? '',
    user: settings.neo4jUser,
    password: settings.neo4jPassword,
  });
  await eraseGraph(graph).finally(() => graph.close());
}

async function connectionWithoutService(
  settings: Settings,
  way: Awaited<ReturnType<typeof chooseWay>>,
): Promise<Connection | undefined> {
  if (way === 'given')
    return {
      uri: settings.neo4jUri ?? '',
      user: settings.neo4jUser,
      password: settings.neo4jPassword,
    };
  const state = await readDatabaseState(settings.data);
  if (way === 'docker' || state?.running === undefined || !isDatabaseRunning(settings.data, state))
    return undefined;
  return { uri: state.running.uri, user: 'neo4j', password: state.password };
}

async function refuseWhileHeld(settings: Settings): Promise<void> {
  const holder = await holderOf(settings.data);
  if (holder !== undefined) throw alreadyRunning(settings.data, holder);
}

function notOurs({ neo4jUri }: Settings): RapporteurError {
  return new RapporteurError(
    'NOT_RUNNING',
    `The database at ${neo4jUri ?? ''} is not one that Rapporteur started.`,
    { fix: 'Stop it where it was started.' },
  );
}

function unconfirmed(settings: Settings, where: string): RapporteurError {
  return new RapporteurError('COMMAND_INVALID', `This would delete every node in ${where}.`, {
    value: settings.data,
    fix: 'Say --yes if that is what you want.',
  });
}
