import * as cypher from '../generated/cypher.js';
import type { Graph } from '../graph/graph.js';
import { drain } from './drain.js';
import type { DrainProgress } from './drain.js';

/** Makes all that is shown anew from the ledger. Cut off, the next drain goes on with it. */
export async function rebuildProjection(graph: Graph, progress?: DrainProgress): Promise<void> {
  await graph.writeInPieces(cypher.recordMarkAll.text);
  await graph.writeInPieces(cypher.recordRemoveStrays.text);
  await drain(graph, progress);
}
