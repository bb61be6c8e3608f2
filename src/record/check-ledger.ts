import * as cypher from '../generated/cypher.js';
import type { Graph } from '../graph/graph.js';
import { unfinishedOperations } from './finish-operation.js';
import type { UnfinishedOperation } from './finish-operation.js';

/** What a sound ledger has none of. */
export interface LedgerState {
  /** Changes of the record that are not finished. */
  readonly unfinished: readonly UnfinishedOperation[];
  /** Things that have still to be concluded anew. */
  readonly dirty: number;
  /** Claims of which no operation is on record; at most a hundred. */
  readonly orphans: readonly string[];
}

/** A look over every claim takes seconds on a million. */
const TIMEOUT_MS = 60_000;

/** Looks whether every change of the record is finished, and every claim belongs to one. */
export async function checkLedger(graph: Graph): Promise<LedgerState> {
  const [marks] = await graph.read(cypher.recordMarks.text);
  const orphans = await graph.read(cypher.recordOrphans.text, {}, { timeoutMs: TIMEOUT_MS });
  return {
    unfinished: await unfinishedOperations(graph),
    dirty: Number(marks?.[0]) + Number(marks?.[1]),
    orphans: orphans.map(([id]) => String(id)),
  };
}
