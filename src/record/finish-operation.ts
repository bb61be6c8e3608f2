import * as cypher from '../generated/cypher.js';
import type { Graph } from '../graph/graph.js';
import { drain } from './drain.js';
import type { DrainProgress } from './drain.js';
import { holdRecord } from './hold-record.js';
import { holdOperation, takenOver } from './operation.js';
import type { Operation } from './operation.js';

/** The clock, and who wants to hear how far it is. */
interface Finishing {
  readonly now: () => Date;
  readonly progress?: DrainProgress | undefined;
}

/** Notes that an operation has told everything, concludes what is left, and finishes it. */
export async function finishOperation(
  graph: Graph,
  operation: Operation,
  { now, progress }: Finishing,
): Promise<void> {
  await graph.write(async (transaction) => {
    await holdOperation(transaction, operation);
    await transaction.run(cypher.recordOperationTold.text, { number: operation.number });
  });
  await drainUntilFinished(graph, operation.number, { now, progress });
}

/**
 * Concludes what is left, and finishes an operation that has told everything, unless another
 * process has done so.
 */
export async function drainUntilFinished(
  graph: Graph,
  number: number,
  { now, progress }: Finishing,
): Promise<void> {
  for (let isDone = false; !isDone;) {
    await drain(graph, progress);
    isDone = await graph.write(async (transaction) => {
      await holdRecord(transaction);
      const at = now().toISOString();
      await transaction.run(cypher.recordFinishOperations.text, { at });
      const [row] = await transaction.run(cypher.recordOperationAttempt.text, { number });
      if (row?.[1] === 'TELLING') throw takenOver(number, row);
      return row?.[1] === 'DONE';
    });
  }
}

/** An operation that is not finished. */
export interface UnfinishedOperation {
  readonly number: number;
  readonly kind: string;
  readonly key: string;
  /** TELLING: it has not told everything yet; DRAINING: what is told has still to be concluded. */
  readonly state: string;
  readonly at: string;
  readonly by: string;
}

/** The operations that are not finished, the oldest first. */
export async function unfinishedOperations(graph: Graph): Promise<readonly UnfinishedOperation[]> {
  return (await graph.read(cypher.recordUnfinishedOperations.text)).map(
    ([number, kind, key, state, at, by]) => ({
      number: Number(number),
      kind: String(kind),
      key: String(key),
      state: String(state),
      at: String(at),
      by: String(by),
    }),
  );
}

/**
 * Concludes what a killed process left to be concluded, and finishes the operations that have told
 * everything. One that has not stays unfinished until the same load is run again.
 */
export async function takeUpWhereLeft(graph: Graph, progress?: DrainProgress): Promise<void> {
  await drain(graph, progress);
  for (const { number, state } of await unfinishedOperations(graph)) {
    if (state === 'DRAINING')
      await drainUntilFinished(graph, number, { now: () => new Date(), progress });
  }
}
