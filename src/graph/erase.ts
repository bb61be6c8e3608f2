import type { Graph } from './graph.js';

/**
 * Deleted in one transaction: well below the memory that one may use. Relationships go first, for
 * hubs have many.
 */
const BATCH = 10_000;

/** Deletes every relationship and node; constraints and indexes stay. */
export async function eraseGraph(graph: Graph): Promise<void> {
  await repeat(
    graph,
    'CYPHER 5 MATCH ()-[link]->() WITH link LIMIT $batch DELETE link RETURN count(*)',
  );
  await repeat(graph, 'CYPHER 5 MATCH (node) WITH node LIMIT $batch DELETE node RETURN count(*)');
}

async function repeat(graph: Graph, statement: string): Promise<void> {
  for (let deleted = 1; deleted > 0;) {
    const [row] = await graph.write((transaction) => transaction.run(statement, { batch: BATCH }));
    deleted = Number(row?.[0] ?? 0);
  }
}
