import neo4j from 'neo4j-driver';
import type { BookmarkManager, Driver } from 'neo4j-driver';
import type { Connection } from './connection.js';

/**
 * Connections held at most: the 40 of the measurements; more only queue inside a database of few
 * cores.
 */
const POOL_SIZE = 40;

/** A driver for a connection; nothing is asked yet. */
export function openDriver({ uri, user, password, poolSize }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: poolSize ?? POOL_SIZE,
    // The times below are those of design/stack: fail within seconds, never hang on a dead
    // connection.
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 3_000,
    maxConnectionLifetime: 600_000,
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
  });
}

/**
 * A cluster needs bookmarks for us to read what we wrote; a single server does not, and they would
 * cost.
 */
export function bookmarksFor(uri: string): BookmarkManager | undefined {
  return uri.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined;
}
