import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RapporteurError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/graph.js';
import { checkProjection } from '../../src/record/check-projection.js';
import { examples } from '../../src/record/examples.js';
import { restoreDocument, retractDocument } from '../../src/record/retract.js';
import { emptyGraph, testGraph } from '../setup/graph.js';
import { isLong } from '../setup/long.js';
import { dump, exported, loadLines } from './dump.js';
import { halfThings } from './half-things.js';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

const lines = Object.values(examples).flat();
const article = {
  type: 'document',
  id: 'document:article',
  title: 'An article',
  source: 'source:ministry-website',
  published: '2025-10-27',
};
const again = lines.filter(({ type }) =>
  ['event', 'participation', 'action'].includes(String(type)),
);

/** Overlapping records: each tells some of the other's facts, with evidence of its own. */
const records: readonly (readonly object[])[] = [
  lines,
  [
    ...lines.slice(0, 12),
    article,
    ...again.map((line) => ({ ...line, evidence: [{ document: article.id }] })),
  ],
];

/**
 * Lets several workers use a graph one transaction at a time, in an order that is drawn beforehand.
 * After each, a reader looks for half things.
 */
function inOrder(
  order: readonly number[],
  afterEach: () => Promise<void>,
): (worker: number) => Graph {
  const waiting = new Map<number, () => void>();
  const active = new Set<number>();
  let at = 0;
  let isBusy = false;
  const next = (): void => {
    if (isBusy || waiting.size === 0 || waiting.size < active.size) return;
    const wanted = order[at % order.length] ?? 0;
    at += 1;
    const ready = [...waiting.keys()].sort((one, other) => one - other);
    const chosen = ready[wanted % ready.length] ?? 0;
    const go = waiting.get(chosen);
    waiting.delete(chosen);
    isBusy = true;
    go?.();
  };
  const turn = async <T>(worker: number, work: () => Promise<T>): Promise<T> => {
    await new Promise<void>((resolve) => {
      waiting.set(worker, resolve);
      next();
    });
    try {
      return await work();
    } finally {
      await afterEach();
      isBusy = false;
      // Whoever goes on asks for the next turn before another is chosen.
      setImmediate(next);
    }
  };
  return (worker) => {
    active.add(worker);
    const through: Graph = {
      server: graph.server,
      statements: 0,
      ping: (timeoutMs) => graph.ping(timeoutMs),
      profile: (statement, parameters) => graph.profile(statement, parameters),
      read: (statement, parameters, options) =>
        turn(worker, () => graph.read(statement, parameters, options)),
      write: (work) => turn(worker, () => graph.write(work)),
      writeInPieces: (statement, parameters) =>
        turn(worker, () => graph.writeInPieces(statement, parameters)),
      close: async () => {
        active.delete(worker);
        next();
      },
    };
    return through;
  };
}

/** A load that another one takes over ends with this and nothing else. */
async function unlessTakenOver(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof RapporteurError) || error.code !== 'OPERATION_TAKEN_OVER') throw error;
  });
}

async function undisturbed(): Promise<{ readonly text: string; readonly dump: unknown }> {
  await emptyGraph(graph);
  await loadLines(graph, [...lines, article]);
  for (const record of records) await loadLines(graph, record);
  await retractDocument({ graph, id: article.id });
  return { text: await exported(graph), dump: await dump(graph) };
}

test('two loads of overlapping records, the same load once more, a retraction and a reader, in any order, come to the graph of one after the other', async () => {
  const wanted = await undisturbed();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(11), { minLength: 40, maxLength: 80 }), async (order) => {
      await emptyGraph(graph);
      await loadLines(graph, [...lines.slice(0, 3), article]);
      const half: unknown[] = [];
      const as = inOrder(order, async () => void half.push(...(await halfThings(graph))));
      const workers = [as(0), as(1), as(2), as(3)];
      const [first, second, third, fourth] = workers;
      if (!first || !second || !third || !fourth) throw new Error('there are four workers');
      const ended = (on: Graph, work: Promise<unknown>): Promise<void> =>
        unlessTakenOver(work).finally(() => on.close());
      await Promise.all([
        ended(first, loadLines(first, records[0] ?? [])),
        ended(second, loadLines(second, records[1] ?? [])),
        ended(third, loadLines(third, records[1] ?? [])),
        ended(
          fourth,
          retractDocument({ graph: fourth, id: article.id }).then(() =>
            restoreDocument({ graph: fourth, id: article.id }),
          ),
        ),
      ]);
      await retractDocument({ graph, id: article.id });
      expect(half).toEqual([]);
      expect(await checkProjection(graph)).toEqual([]);
      expect(await exported(graph)).toBe(wanted.text);
      expect(await dump(graph)).toEqual(wanted.dump);
    }),
    { numRuns: isLong ? 200 : 8 },
  );
}, 6_000_000);
