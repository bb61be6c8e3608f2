import { Neo4jError } from 'neo4j-driver';
import { RapporteurError } from '../errors.js';

/** Codes of the database for a statement that ran out of its time. */
const TIMEOUTS = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.LockClientStopped',
];

/** Codes of the driver for a connection that is not there. */
const DISCONNECTS = ['ServiceUnavailable', 'SessionExpired'];

/** An error of the driver or the database as one of ours, with the original as its cause. */
export function toFailure(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  if (TIMEOUTS.includes(code))
    return new RapporteurError('DATABASE_TIMEOUT', 'The database took too long.', { cause: error });
  if (isMemory(code))
    return new RapporteurError(
      'DATABASE_MEMORY',
      'This needs more memory than one statement may use.',
      { cause: error },
    );
  if (code.startsWith('Neo.ClientError.Security.')) return refused(error);
  if (DISCONNECTS.includes(code) || code === 'Neo.TransientError.General.DatabaseUnavailable') {
    return new RapporteurError(
      'DATABASE_UNREACHABLE',
      `The database does not answer: ${firstLine(message)}`,
      { cause: error },
    );
  }
  return new RapporteurError('DATABASE_FAULT', `The database rejected a statement: ${message}`, {
    cause: error,
    value: code,
  });
}

/**
 * Whether running the same transaction again may succeed: deadlocks and passing shortages, never
 * lack of memory.
 */
export function isWorthRetrying(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    error.code.startsWith('Neo.TransientError.') &&
    !isMemory(error.code) &&
    !TIMEOUTS.includes(error.code)
  );
}

/** Whether the connection was lost, so that it is not known what became of the work. */
export function isDisconnect(error: unknown): boolean {
  return error instanceof Neo4jError && DISCONNECTS.includes(error.code);
}

function isMemory(code: string): boolean {
  return code.includes('OutOfMemory');
}

function refused(error: Neo4jError): RapporteurError {
  return new RapporteurError(
    'DATABASE_REFUSED',
    `The database refuses us: ${firstLine(error.message)}`,
    {
      cause: error,
      fix: 'Set NEO4J_USER and NEO4J_PASSWORD to an account of that database.',
    },
  );
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
