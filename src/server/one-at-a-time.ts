import type { Graph } from '../graph/graph.js';

/** A door to the graph through which one statement goes after another. */
export function oneAtATime(graph: Pick<Graph, 'read'>): Pick<Graph, 'read'> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: (...asked) => {
      const rows = last.then(() => graph.read(...asked));
      last = rows.catch(() => undefined);
      return rows;
    },
  };
}
