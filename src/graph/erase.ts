import type { Graph } from './graph.js';

/** Nodes deleted in one transaction: with the relationships of hubs still below the memory that one may use. */
const BATCH = 1_000;

/** Deletes every node and relationship; constraints and indexes stay. */
export async function eraseGraph(graph: Graph): Promise<void> {
  for (let deleted = 1; deleted > 0; ) {
    const [row] = await graph.write((transaction) => transaction.run('CYPHER 5 MATCH (n) WITH n LIMIT $batch DETACH DELETE n RETURN count(*)', { batch: BATCH }));
    deleted = Number(row?.[0] ?? 0);
  }
}
