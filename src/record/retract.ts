import { RapporteurError } from '../errors.js';
import * as cypher from '../generated/cypher.js';
import type { Graph, Row, WriteTransaction } from '../graph/graph.js';
import { concludeAgain } from './write-batch.js';
import type { Operation } from './write-batch.js';

export interface RetractionRequest {
  readonly graph: Graph;
  /** The document. */
  readonly id: string;
  readonly now?: () => Date;
}

/** What a retraction or restoration did. */
export interface RetractionReport {
  /** Claims that ended, or live again. */
  readonly claims: number;
  /** Number of the operation; absent when nothing was to be done. */
  readonly operation?: number;
}

/** Retracts a document: its claims end, what rested on them alone is shown no more. Nothing is deleted. */
export async function retractDocument(request: RetractionRequest): Promise<RetractionReport> {
  return change(request, 'RETRACT', false, endWithin);
}

/** Restores a retracted document: all that it brought in stands again as before. */
export async function restoreDocument(request: RetractionRequest): Promise<RetractionReport> {
  return change(request, 'RESTORE', true, renewWithin);
}

/** Retracts a document as part of a load, unless it is already; says whether it was to be done. */
export async function endDocument(
  graph: Graph,
  id: string,
  operation: Operation,
): Promise<boolean> {
  return graph.write(async (transaction) => {
    await transaction.run(cypher.recordLock.text);
    const row = await documentRow(transaction, id);
    if (row === undefined || row[1] !== null) return false;
    await endWithin(transaction, id, operation);
    return true;
  });
}

type Change = (transaction: WriteTransaction, id: string, operation: Operation) => Promise<number>;

async function change(
  request: RetractionRequest,
  kind: string,
  whenRetracted: boolean,
  work: Change,
): Promise<RetractionReport> {
  const at = (request.now ?? (() => new Date()))().toISOString();
  return request.graph.write(async (transaction) => {
    await transaction.run(cypher.recordLock.text);
    const row = await documentRow(transaction, request.id);
    if (row === undefined)
      throw new RapporteurError('UNKNOWN_ID', `No document ${request.id} is on record.`, {
        value: request.id,
        fix: 'Name the id of a document, like document:some-key.',
      });
    if ((row[1] !== null) !== whenRetracted) return { claims: 0 };
    const [made] = await transaction.run(cypher.recordNewOperation.text, {
      kind,
      key: request.id,
      at,
    });
    const operation: Operation = { number: Number(made?.[0]), at };
    return { claims: await work(transaction, request.id, operation), operation: operation.number };
  });
}

async function documentRow(transaction: WriteTransaction, id: string): Promise<Row | undefined> {
  const [row] = await transaction.run(cypher.recordDocument.text, { id });
  return row;
}

async function endWithin(
  transaction: WriteTransaction,
  id: string,
  operation: Operation,
): Promise<number> {
  const claims = (await transaction.run(cypher.recordClaimsOfDocument.text, { id })).filter(
    ([, , isLive]) => isLive === true,
  );
  await transaction.run(cypher.recordRetractDocument.text, {
    id,
    number: operation.number,
    at: operation.at,
  });
  await transaction.run(cypher.recordEndClaims.text, {
    ids: claims.map(([claim]) => claim),
    number: operation.number,
    at: operation.at,
  });
  return concludeTouched(transaction, claims, operation);
}

async function renewWithin(
  transaction: WriteTransaction,
  id: string,
  operation: Operation,
): Promise<number> {
  const claims = (await transaction.run(cypher.recordClaimsOfDocument.text, { id })).filter(
    ([, , isLive]) => isLive !== true,
  );
  await transaction.run(cypher.recordRestoreDocument.text, { id, number: operation.number });
  await transaction.run(cypher.recordRenewClaims.text, {
    ids: claims.map(([claim]) => claim),
    number: operation.number,
  });
  return concludeTouched(transaction, claims, operation);
}

async function concludeTouched(
  transaction: WriteTransaction,
  claims: readonly Row[],
  operation: Operation,
): Promise<number> {
  await concludeAgain(
    transaction,
    [...new Set(claims.map(([, about]) => String(about)))],
    operation,
  );
  return claims.length;
}
