import { connectGraph } from '../../src/graph/graph.js';
import { loadRecord } from '../../src/record/load.js';
import { testConnection } from '../setup/graph.js';

/**
 * Checks what is named on the command line, and prints the problems and the most memory that it
 * took, in megabytes.
 */
async function main(): Promise<void> {
  const graph = await connectGraph(testConnection());
  const { lines, problems } = await loadRecord({
    graph,
    inputs: process.argv.slice(2),
    options: { checkOnly: true, skipBad: true },
  });
  await graph.close();
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(JSON.stringify({ lines, memory, problems }));
}

await main();
