import type { Graph } from './graph.js';

/** Whether anything was loaded: a graph with nothing but the built-in countries counts as empty. */
export async function holdsRecord(graph: Graph): Promise<boolean> {
  const rows = await graph.read('CYPHER 5 MATCH (n:Entity) WHERE NOT n:Country RETURN 1 LIMIT 1');
  return rows.length > 0;
}
