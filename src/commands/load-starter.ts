import { join } from 'node:path';
import type { Graph } from '../graph/graph.js';
import { root } from './environment.js';
import { loadWithProgress } from './load.js';
import type { Say } from './say.js';

/** Loads the record that ships with the clone. */
export async function loadStarter(graph: Graph, say: Say): Promise<void> {
  say('The graph is empty: loading the starter record from data/ …');
  const report = await loadWithProgress({ graph, inputs: [join(root, 'data')] }, say);
  say(
    `Loaded ${report.changed.toLocaleString('en')} entities and facts with ${report.claims.toLocaleString('en')} claims.`,
  );
}
