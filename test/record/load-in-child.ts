import { connectGraph } from '../../src/graph/graph.js';
import { loadRecord } from '../../src/record/load.js';
import { testConnection } from '../setup/graph.js';

/**
 * Loads what is named on the command line and prints a line for each batch: a process that can be
 * killed.
 */
async function main(): Promise<void> {
  const graph = await connectGraph(testConnection());
  await loadRecord({
    graph,
    inputs: process.argv.slice(2),
    progress: ({ stage, lines }) => process.stdout.write(`${stage} ${lines}\n`),
  });
  await graph.close();
}

await main();
