import { RapporteurError } from '../errors.js';
import * as cypher from '../generated/cypher.js';
import type { Graph, WriteTransaction } from '../graph/graph.js';
import type { DrainProgress } from './drain.js';
import { drainUntilFinished } from './finish-operation.js';
import { holdRecord } from './hold-record.js';
import { beginOperation, holdOperation } from './operation.js';
import type { Operation, OperationRequest } from './operation.js';

/** Which document, and when. */
export interface RetractionRequest {
  readonly graph: Graph;
  /** The document. */
  readonly id: string;
  readonly now?: () => Date;
  readonly progress?: DrainProgress;
}

/** What a retraction or restoration did. */
export interface RetractionReport {
  /** Claims that ended, or live again. */
  readonly claims: number;
  /** Number of the operation; absent when nothing was to be done. */
  readonly operation?: number;
}

/**
 * Retracts a document: its claims end, what rested on them alone is shown no more. Nothing is
 * deleted.
 */
export async function retractDocument(request: RetractionRequest): Promise<RetractionReport> {
  return change(request, 'RETRACT');
}

/** Restores a retracted document: all that it brought in stands again as before. */
export async function restoreDocument(request: RetractionRequest): Promise<RetractionReport> {
  return change(request, 'RESTORE');
}

/**
 * Notes the change in the ledger, then concludes anew what rests on the document. Cut off, it is
 * taken up by running it again.
 */
async function change(
  { graph, id, now = () => new Date(), progress }: RetractionRequest,
  kind: 'RETRACT' | 'RESTORE',
): Promise<RetractionReport> {
  const request = { kind, key: `${kind} ${id}`, now };
  const report = await graph.write(async (transaction): Promise<RetractionReport> => {
    await holdRecord(transaction);
    const document = await readDocument(transaction, id);
    if (document.isRetracted === (kind === 'RETRACT'))
      return unfinished(transaction, request, document.claims);
    const operation = await beginOperation(transaction, request, 'DRAINING');
    await noteRetraction(transaction, id, { operation, isEnd: kind === 'RETRACT' });
    return { claims: document.claims, operation: operation.number };
  });
  if (report.operation !== undefined)
    await drainUntilFinished(graph, report.operation, { now, progress });
  return report;
}

/** The same change, begun before and not finished; nothing to be done when there is none. */
async function unfinished(
  transaction: WriteTransaction,
  { key }: OperationRequest,
  claims: number,
): Promise<RetractionReport> {
  const rows = await transaction.run(cypher.recordUnfinishedOperations.text);
  const found = rows.find((row) => row[2] === key);
  return found === undefined ? { claims: 0 } : { claims, operation: Number(found[0]) };
}

/** A document that a load calls retracted. */
export interface ToldRetraction {
  readonly id: string;
  readonly operation: Operation | undefined;
  readonly request: OperationRequest;
}

/** Notes as part of a load that a document is retracted, unless it is already. */
export async function tellRetraction(
  graph: Graph,
  { id, operation, request }: ToldRetraction,
): Promise<{ readonly changed: number; readonly operation: Operation | undefined }> {
  return graph.write(async (transaction) => {
    if (operation === undefined) await holdRecord(transaction);
    else await holdOperation(transaction, operation);
    if ((await readDocument(transaction, id)).isRetracted) return { changed: 0, operation };
    const begun = operation ?? (await beginOperation(transaction, request, 'TELLING'));
    await noteRetraction(transaction, id, { operation: begun, isEnd: true });
    return { changed: 1, operation: begun };
  });
}

interface Retraction {
  readonly operation: Operation;
  /** Whether the document's claims end, or else live again. */
  readonly isEnd: boolean;
}

async function noteRetraction(
  transaction: WriteTransaction,
  id: string,
  { operation, isEnd }: Retraction,
): Promise<void> {
  const { number, at } = operation;
  await transaction.run(cypher.recordRetract.text, { id, number, at: isEnd ? at : null });
  await transaction.run(cypher.recordMarkReweighed.text, { ids: [id] });
}

interface DocumentTold {
  readonly isRetracted: boolean;
  readonly claims: number;
}

async function readDocument(transaction: WriteTransaction, id: string): Promise<DocumentTold> {
  const [row] = await transaction.run(cypher.recordDocument.text, { id });
  if (row === undefined)
    throw new RapporteurError('UNKNOWN_ID', `No document ${id} is on record.`, {
      value: id,
      fix: 'Name the id of a document, like document:some-key.',
    });
  return { isRetracted: row[1] !== null, claims: Number(row[2]) };
}
