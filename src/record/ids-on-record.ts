import * as cypher from '../generated/cypher.js';
import type { Graph } from '../graph/graph.js';

/** Ids that may be asked of the graph at once. */
const ASKED_AT_ONCE = 5_000;

/** Which of these ids the graph has on record. */
export async function idsOnRecord(
  ids: readonly string[],
  graph: Graph,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += ASKED_AT_ONCE) {
    const rows = await graph.read(cypher.recordExisting.text, {
      ids: ids.slice(start, start + ASKED_AT_ONCE),
    });
    for (const [id] of rows) found.add(String(id));
  }
  return found;
}
