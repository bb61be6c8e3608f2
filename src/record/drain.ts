import * as cypher from '../generated/cypher.js';
import type { Graph, WriteTransaction } from '../graph/graph.js';
import type { Kind } from '../model/kind.js';
import { kinds } from '../model/kinds.js';
import { inPages, PAGE } from './by-bytes.js';
import { readLedger } from './ledger.js';
import type { Told } from './ledger.js';
import { holdRecord } from './hold-record.js';
import { project } from './project.js';
import { readStanding } from './standing.js';

/** Told after each transaction: how many things are done, and how many are known of so far. */
export type DrainProgress = (done: number, total: number) => void;

/** Changes that are passed on at once. */
const CHANGES = 1_000;

/**
 * Concludes everything anew that is marked, until nothing is: in transactions of bounded size, kind
 * by kind in the order in which they need each other. It may be cut off anywhere, and whoever
 * drains next goes on.
 */
export async function drain(graph: Graph, progress?: DrainProgress): Promise<void> {
  for (let done = 0; ;) {
    await passOn(graph);
    const [row] = await graph.read(cypher.recordMarks.text);
    const left = Number(row?.[0]);
    if (left + Number(row?.[1]) === 0) return;
    progress?.(done, done + left);
    for (const kind of await dirtyKinds(graph)) {
      done += await drainKind(graph, kind, (more) => progress?.(done + more, done + left));
    }
  }
}

/** The kinds that have something marked, in the order in which they need each other. */
async function dirtyKinds(graph: Graph): Promise<readonly Kind[]> {
  const rows = await graph.read(cypher.recordDirtyKinds.text, {
    kinds: kinds.map(({ type }) => type),
  });
  const types = new Set(rows.map(([type]) => type));
  return kinds.filter(({ type }) => types.has(type));
}

/** Marks all who depend on what turned or weighs otherwise, and takes the marks off these. */
async function passOn(graph: Graph): Promise<void> {
  for (;;) {
    const rows = await graph.read(cypher.recordChanged.text, { limit: CHANGES });
    if (rows.length === 0) return;
    const pass = async (isTurned: boolean, statement: string): Promise<void> => {
      const ids = rows.filter(([, turned]) => turned === isTurned).map(([id]) => id);
      if (ids.length > 0) await graph.writeInPieces(statement, { ids });
    };
    await pass(true, cypher.recordPassOnTurned.text);
    await pass(false, cypher.recordPassOnReweighed.text);
    await graph.write(async (transaction) => {
      await holdRecord(transaction);
      const marks = rows.map(([id, , stamp]) => [id, stamp]);
      await transaction.run(cypher.recordPassedOn.text, { rows: marks });
    });
  }
}

/** Projects what is marked of one kind once; says how many things that were. */
async function drainKind(
  graph: Graph,
  kind: Kind,
  progress: (done: number) => void,
): Promise<number> {
  let done = 0;
  for (let after = `${kind.type}:`; ;) {
    const ids = await graph.write(async (transaction) => {
      await holdRecord(transaction);
      const page = await dirtyPage(transaction, kind, after);
      if (page.length > 0) await projectAgain(transaction, kind, page);
      return page;
    });
    const last = ids.at(-1);
    if (last === undefined) return done;
    after = last;
    done += ids.length;
    progress(done);
  }
}

async function dirtyPage(
  transaction: WriteTransaction,
  kind: Kind,
  after: string,
): Promise<readonly string[]> {
  const rows = await transaction.run(cypher.recordDirty.text, {
    after,
    before: `${kind.type};`,
    limit: PAGE.things,
  });
  const [page = []] = inPages(
    rows.map(([id, bytes]) => ({ id: String(id), bytes: Number(bytes) })),
  );
  return page.map(({ id }) => id);
}

/**
 * Projects things from the ledger; a node of which nothing is told goes. Takes their marks off in
 * the same transaction.
 */
async function projectAgain(
  transaction: WriteTransaction,
  kind: Kind,
  ids: readonly string[],
): Promise<void> {
  const ledger = await readLedger(transaction, ids);
  const before = await readStanding(transaction, ids);
  const all = ids.flatMap((id): Told[] => {
    const told = ledger.get(id);
    return told === undefined || isOnlyNamed(told) ? [] : [told];
  });
  const kept = new Set(all.map(({ id }) => id));
  const gone = ids.filter((id) => before.has(id) && !kept.has(id));
  if (gone.length > 0) await transaction.run(cypher.recordRemoveThings.text, { ids: gone });
  await project(transaction, { kind, all, before, isKnown: () => true });
  await transaction.run(cypher.recordClean.text, { ids });
}

/** Whether others name a thing of which nobody tells anything. */
function isOnlyNamed({ lines, claims }: Told): boolean {
  return lines.length + claims.length === 0;
}
