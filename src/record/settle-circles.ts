import * as cypher from '../generated/cypher.js';
import type { Runner } from './columns.js';
import type { Surroundings } from './surroundings.js';

/** A thing that stands by itself, and what else has to be shown for it to be. */
export interface Standing {
  readonly id: string;
  readonly needs: readonly string[];
}

/**
 * Which of the things that stand by themselves are shown: all but those that need something which
 * is not. Statements may be about each other, or about themselves; a circle of them is shown as a
 * whole. So everything is taken for shown that stands, and whatever needs something else is taken
 * out until nothing more falls: the greatest set that holds.
 */
export async function settleCircles(
  runner: Runner,
  standing: readonly Standing[],
  surroundings: Surroundings,
): Promise<ReadonlySet<string>> {
  const own = new Set(standing.map(({ id }) => id));
  const open = standing.flatMap(({ needs }) =>
    needs.filter((id) => id.startsWith('claim:') && !own.has(id) && !surroundings.isShown(id)),
  );
  const pool = [...standing, ...(await waitingFrom(runner, [...new Set(open)]))];
  const left = new Map(pool.map((each) => [each.id, each]));
  const isMet = (id: string): boolean => left.has(id) || (!own.has(id) && surroundings.isShown(id));
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const { id, needs } of [...left.values()]) if (!needs.every(isMet)) left.delete(id);
  }
  return new Set([...left.keys()].filter((id) => own.has(id)));
}

/** Statements outside that wait only for others to be shown. */
async function waitingFrom(runner: Runner, ids: readonly string[]): Promise<readonly Standing[]> {
  if (ids.length === 0) return [];
  const rows = await runner.run(cypher.recordWaiting.text, { ids });
  return rows.map(([id, about]) => ({ id: String(id), needs: [String(about)] }));
}
