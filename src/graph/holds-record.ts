import type { Graph } from './graph.js';

/** Whether anything was loaded: a graph with nothing but the built-in countries counts as empty. */
export async function holdsRecord(graph: Graph): Promise<boolean> {
  const rows = await graph.read('CYPHER 5 MATCH (n:Entity) WHERE NOT n:Country RETURN 1 LIMIT 1');
  return rows.length > 0;
}

/** Whether the built-in countries were loaded to the end. */
export async function holdsCountries(graph: Graph): Promise<boolean> {
  const rows = await graph.read(
    "CYPHER 5 MATCH (o:Operation {kind: 'COUNTRIES', state: 'DONE'}) RETURN 1 LIMIT 1",
  );
  return rows.length > 0;
}
