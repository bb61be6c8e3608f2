import type { Graph } from './graph.js';

/** Seconds to wait for new indexes to be filled: a graph of a million nodes takes about ten. */
const INDEX_WAIT_S = 300;

/** Runs the constraints and indexes of schema/graph.cypher, each written so that it may be run again, and waits until they serve. */
export async function applyGraphSchema(graph: Graph, text: string): Promise<void> {
  for (const statement of statementsOf(text)) {
    await graph.write(async (transaction) => transaction.run(statement));
  }
  await graph.read('CYPHER 5 CALL db.awaitIndexes($seconds)', { seconds: INDEX_WAIT_S }, { timeoutMs: INDEX_WAIT_S * 1_000 });
}

/** The statements of a file: ended by semicolons, with comment lines left out. */
export function statementsOf(text: string): readonly string[] {
  const code = text.split('\n').filter((line) => !line.trimStart().startsWith('//')).join('\n');
  return code.split(/;\s*(?:\n|$)/).map((statement) => statement.trim()).filter((statement) => statement !== '');
}
