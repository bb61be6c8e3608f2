import { connectGraph, type Graph } from '../graph/graph.js';
import type { Settings } from '../settings.js';
import { alreadyRunning, holderOf, holdFolder } from './hold-folder.js';
import { openDatabase } from './open-database.js';
import type { Say } from './say.js';
import { exitCodeOf, listenForStop } from './until-signal.js';

/** The graph a command works on. */
export interface CommandGraph {
  readonly graph: Graph;
  /** Where the running service answers; nothing when the command has the database for itself. */
  readonly url?: string;
}

/** Does a command's work on the database of the running service, or on one that is opened for it and closed afterwards. */
export async function withDatabase<T>(
  command: string,
  settings: Settings,
  say: Say,
  work: (database: CommandGraph) => Promise<T>,
): Promise<T> {
  const holder = await holderOf(settings.data);
  if (holder?.database !== undefined) {
    const graph = await connectGraph(holder.database);
    return work({ graph, ...(holder.url !== undefined && { url: holder.url }) }).finally(() =>
      graph.close(),
    );
  }
  if (holder !== undefined) throw alreadyRunning(settings.data, holder);
  return withOwnDatabase(command, settings, say, work);
}

async function withOwnDatabase<T>(
  command: string,
  settings: Settings,
  say: Say,
  work: (database: CommandGraph) => Promise<T>,
): Promise<T> {
  const stop = listenForStop();
  const folder = await holdFolder(settings.data, command);
  try {
    const database = await openDatabase(settings, say);
    const interrupted = stop.wished.then((signal) => new Interruption(signal));
    const outcome = await Promise.race([work({ graph: database.graph }), interrupted]).finally(() =>
      database.close(),
    );
    // The work's own failure by the closed connection says nothing more; every write is safe to stop anywhere.
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
