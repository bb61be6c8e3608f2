import neo4j from 'neo4j-driver';
import type { BookmarkManager, Driver, Session } from 'neo4j-driver';
import { RapporteurError } from '../errors.js';
import { isDisconnect, isWorthRetrying, toFailure } from './failure.js';
import { toMap } from './values.js';
import { openDriver, bookmarksFor } from './open-driver.js';
import type { Answer } from './driver-answer.js';
import { collect, totalHits } from './driver-answer.js';
import type { Connection } from './connection.js';
import { beforeDeadline } from './before-deadline.js';

/** One row of an answer by position; integers arrive as numbers. */
export type Row = readonly unknown[];

/** What one read may ask for. */
export interface ReadOptions {
  /**
   * How long the statement may take; the database ends it then, and so do we if the database hangs.
   */
  readonly timeoutMs?: number;
}

/** What may be done inside a write. */
export interface WriteTransaction {
  /** Runs one statement and gives its rows. */
  run(statement: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Row[]>;
}

/** The one door to Neo4j. */
export interface Graph {
  /** Product and version as the database tells it, for instance `Neo4j/5.26.19`. */
  readonly server: string;
  /** Runs one reading statement in one round trip. */
  read(
    statement: string,
    parameters?: Readonly<Record<string, unknown>>,
    options?: ReadOptions,
  ): Promise<readonly Row[]>;
  /**
   * Runs `work` in one transaction. It is run again after deadlocks and other passing failures,
   * never when the answer to the commit was lost (DATABASE_WRITE_UNCERTAIN): only the caller's own
   * key can tell then.
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  /**
   * Runs one statement that commits piece by piece (`CALL … IN TRANSACTIONS`), so that it may
   * change any number of things in little memory. It may be cut off between two pieces, so it has
   * to be one that can simply be run again.
   */
  writeInPieces(
    statement: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<readonly Row[]>;
  /** Runs one reading statement and counts what the database touched for it. */
  profile(statement: string, parameters?: Readonly<Record<string, unknown>>): Promise<Profile>;
  /**
   * Fails within about the given time, one second unless told, when the database does not answer.
   */
  ping(timeoutMs?: number): Promise<void>;
  /** How many statements were run since the connection, for counting in tests and benchmarks. */
  readonly statements: number;
  close(): Promise<void>;
}

/** The rows of a statement and its total of database hits. */
export interface Profile {
  readonly rows: readonly Row[];
  readonly databaseHits: number;
}
/**
 * A read's time unless the caller says otherwise: the limit that the private database holds as
 * well.
 */
const READ_TIMEOUT_MS = 15_000;
/**
 * A write's time: batches of a load on a slow disk; a client's own limit goes before the server's
 * 15 s.
 */
const WRITE_TIMEOUT_MS = 120_000;
/**
 * Time for a statement that commits piece by piece: marking a million things takes about a minute.
 */
const PIECES_TIMEOUT_MS = 600_000;
/** How long after the database should have ended a statement we stop waiting for it. */
const DEADLINE_GRACE_MS = 2_000;
/** A database that needs longer than this for RETURN 1 is of no use to a request either. */
const PING_TIMEOUT_MS = 1_000;
/** Attempts at a write: deadlocks resolve within two or three. */
const WRITE_ATTEMPTS = 6;

/** Connects, and makes sure that the database answers and accepts us. */
export async function connectGraph(connection: Connection): Promise<Graph> {
  const driver = openDriver(connection);
  try {
    const info = await driver.getServerInfo();
    return new DriverGraph(driver, info.agent ?? 'unknown', bookmarksFor(connection.uri));
  } catch (error) {
    await driver.close();
    throw toFailure(error);
  }
}

interface Patience {
  /** How long the database may take. */
  readonly timeoutMs: number;
  /** How much longer we wait for it to say so. */
  readonly graceMs?: number;
}

class DriverGraph implements Graph {
  statements = 0;

  constructor(
    private readonly driver: Driver,
    readonly server: string,
    private readonly bookmarks: BookmarkManager | undefined,
  ) {}

  async read(
    statement: string,
    parameters: Readonly<Record<string, unknown>> = {},
    options: ReadOptions = {},
  ): Promise<readonly Row[]> {
    const { timeoutMs = READ_TIMEOUT_MS } = options;
    const { rows } = await this.readWhole(statement, parameters, { timeoutMs });
    return rows;
  }

  async ping(timeoutMs = PING_TIMEOUT_MS): Promise<void> {
    await this.readWhole('RETURN 1', {}, { timeoutMs, graceMs: 0 });
  }

  async profile(
    statement: string,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<Profile> {
    const { rows, summary } = await this.readWhole(`PROFILE ${statement}`, parameters, {
      timeoutMs: WRITE_TIMEOUT_MS,
    });
    return { rows, databaseHits: summary.profile === false ? 0 : totalHits(summary.profile) };
  }

  async write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return retried(() => this.writeOnce(work));
  }

  async writeInPieces(
    statement: string,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<readonly Row[]> {
    return retried(async () => {
      this.statements += 1;
      const session = this.session(neo4j.session.WRITE);
      try {
        return (
          await collect(session.run(statement, toMap(parameters), { timeout: PIECES_TIMEOUT_MS }))
        ).rows;
      } finally {
        await session.close().catch(() => undefined);
      }
    });
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async readWhole(
    statement: string,
    parameters: Readonly<Record<string, unknown>>,
    { timeoutMs, graceMs = DEADLINE_GRACE_MS }: Patience,
  ): Promise<Answer> {
    this.statements += 1;
    const session = this.session(neo4j.session.READ);
    try {
      return await beforeDeadline(
        collect(session.run(statement, toMap(parameters), { timeout: timeoutMs })),
        timeoutMs + graceMs,
      );
    } catch (error) {
      throw toFailure(error);
    } finally {
      // Not awaited: closing a session whose answer never came would wait for it.
      session.close().catch(() => undefined);
    }
  }

  private async writeOnce<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const session = this.session(neo4j.session.WRITE);
    try {
      const transaction = await session.beginTransaction({ timeout: WRITE_TIMEOUT_MS });
      const result = await work({
        run: async (statement, parameters = {}) => {
          this.statements += 1;
          return (await collect(transaction.run(statement, toMap(parameters)))).rows;
        },
      });
      await transaction.commit().catch((error: unknown) => {
        throw isDisconnect(error) ? uncertain(error) : error;
      });
      return result;
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  private session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.driver.session(
      this.bookmarks === undefined
        ? { defaultAccessMode }
        : { defaultAccessMode, bookmarkManager: this.bookmarks },
    );
  }
}

/** Runs a write again after deadlocks and other passing failures. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === WRITE_ATTEMPTS || !isWorthRetrying(error)) throw toFailure(error);
      await pause(attempt * 20);
    }
  }
}

function uncertain(cause: unknown): RapporteurError {
  return new RapporteurError(
    'DATABASE_WRITE_UNCERTAIN',
    'The connection broke while a change was being committed.',
    {
      cause,
      fix: 'Run the same command again: what was already written is recognised.',
    },
  );
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
