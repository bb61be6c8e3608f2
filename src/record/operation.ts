import { hostname } from 'node:os';
import { RapporteurError } from '../errors.js';
import * as cypher from '../generated/cypher.js';
import type { Row, WriteTransaction } from '../graph/graph.js';
import { FORM } from './form-number.js';
import { holdRecord } from './hold-record.js';

/** A change of the record that was begun: by its number, and how often it was taken over. */
export interface Operation {
  readonly number: number;
  /** LOAD, COUNTRIES, RETRACT or RESTORE. */
  readonly kind: string;
  /** When it began, as an instant. Never before an operation with a smaller number. */
  readonly at: string;
  readonly attempt: number;
}

/** What an operation is to be. */
export interface OperationRequest {
  /** LOAD, COUNTRIES, RETRACT or RESTORE. */
  readonly kind: string;
  /** The same for every attempt at the same change: the hash of what is loaded, or the document. */
  readonly key: string;
  readonly now: () => Date;
}

/**
 * Begins an operation, or takes over one of the same key that was not finished: whoever began that
 * can write no more for it. `state` is DRAINING when everything is told within the same
 * transaction, else TELLING.
 */
export async function beginOperation(
  transaction: WriteTransaction,
  request: OperationRequest,
  state: 'TELLING' | 'DRAINING',
): Promise<Operation> {
  const [last, lastAt] = await holdRecord(transaction);
  const taken = await takeOver(transaction, request.key);
  if (taken !== undefined) return taken;
  const now = request.now().toISOString();
  const at = typeof lastAt === 'string' && lastAt > now ? lastAt : now;
  const number = Number(last) + 1;
  const { kind, key } = request;
  await transaction.run(cypher.recordBeginOperation.text, {
    number,
    kind,
    key,
    state,
    at,
    by: self(),
    form: FORM,
  });
  return { number, kind, at, attempt: 1 };
}

/** Takes over an operation of this key that was not finished, if there is one. */
export async function takeOver(
  transaction: WriteTransaction,
  key: string,
): Promise<Operation | undefined> {
  const [row] = await transaction.run(cypher.recordTakeOverOperation.text, { key, by: self() });
  return row === undefined
    ? undefined
    : {
        number: Number(row[0]),
        kind: String(row[3]),
        at: String(row[1]),
        attempt: Number(row[2]),
      };
}

/** Takes the record's lock for a transaction of an operation. Errors: OPERATION_TAKEN_OVER. */
export async function holdOperation(
  transaction: WriteTransaction,
  { number, attempt }: Operation,
): Promise<void> {
  await holdRecord(transaction);
  const [row] = await transaction.run(cypher.recordOperationAttempt.text, { number });
  if (row?.[0] !== attempt || row[1] !== 'TELLING') throw takenOver(number, row);
}

/** The error for an operation that another process goes on with. */
export function takenOver(number: number, [, , by]: Row = []): RapporteurError {
  return new RapporteurError(
    'OPERATION_TAKEN_OVER',
    `Operation ${number} was taken over by another process (${String(by ?? 'unknown')}), which goes on with it.`,
    {
      value: String(number),
      fix: 'Nothing is lost: wait until the other is done, or run the same command again.',
    },
  );
}

/** Who we are, for people who look for the process that has an operation. */
function self(): string {
  return `process ${process.pid} on ${hostname()}`;
}
