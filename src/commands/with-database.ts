import { setTimeout as pause } from 'node:timers/promises';
import { connectGraph, type Graph } from '../graph/graph.js';
import type { Settings } from '../settings.js';
import { alreadyRunning, holderOf, holdFolder, type Holder } from './hold-folder.js';
import { openDatabase } from './open-database.js';
import type { Say } from './say.js';
import { exitCodeOf, listenForStop } from './until-signal.js';

/** The graph a command works on. */
export interface CommandGraph {
  readonly graph: Graph;
  /** Where the running service answers; nothing when the command has the database for itself. */
  readonly url?: string;
}

/** A command that needs a database, and to whom it tells what it does. */
export interface Command {
  readonly command: string;
  readonly settings: Settings;
  readonly say: Say;
}

type Work<T> = (database: CommandGraph) => Promise<T>;

/**
 * Does a command's work on the database of the running service, or on one that is opened for it and
 * closed afterwards. A service that is still starting is waited for.
 */
export async function withDatabase<T>(asked: Command, work: Work<T>): Promise<T> {
  const { settings } = asked;
  const holder = await startedHolder(asked);
  if (holder?.database !== undefined) {
    const graph = await connectGraph(holder.database);
    return work({ graph, ...(holder.url !== undefined && { url: holder.url }) }).finally(() =>
      graph.close(),
    );
  }
  if (holder !== undefined) throw alreadyRunning(settings.data, holder);
  return withOwnDatabase(asked, work);
}

/**
 * How often it is looked whether a service has started: hardly noticed by who waits, hardly any
 * work.
 */
const LOOK_EVERY_MS = 200;

/** Who uses the folder, once a service that is starting has its database or has ended. */
async function startedHolder({ settings, say }: Command): Promise<Holder | undefined> {
  const isStarting = (holder: Holder | undefined): boolean =>
    holder?.command === 'start' && holder.database === undefined;
  let holder = await holderOf(settings.data);
  if (isStarting(holder))
    say(`The service on ${settings.data} (process ${holder?.pid}) is starting; waiting for it …`);
  while (isStarting(holder)) {
    await pause(LOOK_EVERY_MS);
    holder = await holderOf(settings.data);
  }
  return holder;
}

async function withOwnDatabase<T>({ command, settings, say }: Command, work: Work<T>): Promise<T> {
  const stop = listenForStop();
  const folder = await holdFolder(settings.data, command);
  try {
    const database = await openDatabase(settings, say);
    const interrupted = stop.wished.then((signal) => new Interruption(signal));
    const outcome = await Promise.race([work({ graph: database.graph }), interrupted]).finally(() =>
      database.close(),
    );
    // The work's own failure by the closed connection says nothing more; every write is safe to
    // stop anywhere.
    if (outcome instanceof Interruption) process.exit(exitCodeOf(outcome.signal));
    return outcome;
  } finally {
    await folder.release();
    stop.forget();
  }
}

class Interruption {
  constructor(readonly signal: NodeJS.Signals) {}
}
