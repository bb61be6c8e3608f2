import type { Graph } from './graph.js';

/** Seconds to wait for new indexes to be filled: a graph of a million nodes takes about ten. */
const INDEX_WAIT_S = 300;

/**
 * Runs the constraints and indexes of schema/graph.cypher, each written so that it may be run
 * again, and waits until they serve.
 */
export async function applyGraphSchema(graph: Graph, text: string): Promise<void> {
  if ((await missingFromSchema(graph, text)).length === 0) return;
  for (const statement of statementsOf(text)) {
    await graph.write(async (transaction) => transaction.run(statement));
  }
  await graph.read(
    'CYPHER 5 CALL db.awaitIndexes($seconds)',
    { seconds: INDEX_WAIT_S },
    { timeoutMs: INDEX_WAIT_S * 1_000 },
  );
}

/**
 * The constraints and indexes of schema/graph.cypher that the database does not have, or not ready,
 * by name.
 */
export async function missingFromSchema(graph: Graph, text: string): Promise<readonly string[]> {
  // A constraint of uniqueness has an index of its own name.
  const rows = await graph.read(
    "CYPHER 5 SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name",
  );
  const ready = new Set(rows.map(([name]) => name));
  return statementsOf(text)
    .map(nameOf)
    .filter((name) => !ready.has(name));
}

function nameOf(statement: string): string {
  return /(?:CONSTRAINT|INDEX)\s+(\w+)\s+IF NOT EXISTS/.exec(statement)?.[1] ?? statement;
}

/** The statements of a file: ended by semicolons, with comment lines left out. */
export function statementsOf(text: string): readonly string[] {
  const code = text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n');
  return code
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
