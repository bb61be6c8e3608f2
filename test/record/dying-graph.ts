import type { Graph, WriteTransaction } from '../../src/graph/graph.js';

/** What a process dies of in these tests: nothing of ours catches it. */
export class Killed extends Error {}

/**
 * A graph whose process dies at a step: before a statement, or, with its answer lost, right after a
 * commit. Steps are counted from 1; `steps` tells how many there were.
 */
export interface DyingGraph extends Graph {
  readonly steps: number;
}

/** A graph that dies at a step; never, when it is not told which. */
export function dyingGraph(graph: Graph, diesAt = Infinity): DyingGraph {
  let steps = 0;
  const step = (): void => {
    steps += 1;
    if (steps >= diesAt) throw new Killed(`killed at step ${steps}`);
  };
  const dying = (transaction: WriteTransaction): WriteTransaction => ({
    run: (statement, parameters) => {
      step();
      return transaction.run(statement, parameters);
    },
  });
  return {
    server: graph.server,
    statements: 0,
    get steps() {
      return steps;
    },
    close: () => graph.close(),
    ping: (timeoutMs) => graph.ping(timeoutMs),
    profile: (statement, parameters) => graph.profile(statement, parameters),
    read: (statement, parameters, options) => {
      step();
      return graph.read(statement, parameters, options);
    },
    writeInPieces: async (statement, parameters) => {
      step();
      const rows = await graph.writeInPieces(statement, parameters);
      step();
      return rows;
    },
    write: async (work) => {
      const result = await graph.write((transaction) => work(dying(transaction)));
      step();
      return result;
    },
  };
}

/** Does work that dies at a step; says whether it died. */
export async function dies(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  }
}
