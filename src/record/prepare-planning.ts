import * as cypher from '../generated/cypher.js';
import type { Graph } from '../graph/graph.js';

/**
 * A load that changed more than this share of the graph leaves plans behind that may begin at the
 * wrong end of it.
 */
const SHARE = 0.1;
/** Sampling reads a bounded part of each index: seconds even on millions of nodes. */
const SECONDS = 60;

/**
 * Lets the database look at the graph again after a load that changed much of it. It would do so by
 * itself, but later and in the background: until then statements were seen to touch up to 35 times
 * as much as they need. Small loads leave the plans of a running service alone. Errors: those of
 * the database, which may forbid an account to do this.
 */
export async function preparePlanning(graph: Graph, changed: number): Promise<void> {
  const [row] = await graph.read(cypher.recordSize.text);
  if (changed < Number(row?.[0]) * SHARE) return;
  await graph.read(
    cypher.recordPreparePlanning.text,
    { seconds: SECONDS },
    { timeoutMs: SECONDS * 1_000 },
  );
}
