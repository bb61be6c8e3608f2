import type { Graph } from '../graph/graph.js';
import type { Say } from './say.js';

/** Loads the record that ships with the clone. */
export async function loadStarter(_graph: Graph, say: Say): Promise<void> {
  say('Loading the starter record …');
}
