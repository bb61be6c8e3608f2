import * as cypher from '../generated/cypher.js';
import type { Graph } from '../graph/graph.js';
import { kinds } from '../model/kinds.js';
import { referencesOf } from './check.js';
import type { CheckReport } from './check.js';
import type { Spool } from './spool.js';

/** The lines that are bad in the whole, and those that name something which only left-out lines would have brought. */
export async function skippedLines(
  graph: Graph,
  spool: Spool,
  checked: CheckReport,
): Promise<ReadonlySet<number>> {
  const skipped = new Set(checked.bad);
  if (checked.problems.length === 0) return skipped;
  for (let before = -1; before !== skipped.size;) {
    before = skipped.size;
    const { present, needs } = await readNeeds(spool, skipped);
    const missing = [...new Set(needs.flatMap(({ ids }) => ids.filter((id) => !present.has(id))))];
    const rows = await graph.read(cypher.recordExisting.text, { ids: missing });
    const known = new Set(rows.map(([id]) => String(id)));
    for (const { number, ids } of needs)
      if (ids.some((id) => !present.has(id) && !known.has(id))) skipped.add(number);
  }
  return skipped;
}

interface Needs {
  readonly present: ReadonlySet<string>;
  readonly needs: readonly { readonly number: number; readonly ids: readonly string[] }[];
}

async function readNeeds(spool: Spool, skipped: ReadonlySet<number>): Promise<Needs> {
  const present = new Set<string>();
  const needs: { readonly number: number; readonly ids: readonly string[] }[] = [];
  for (const kind of kinds.filter(({ type }) => spool.types().has(type))) {
    for await (const { place, line } of spool.read(kind.type)) {
      if (skipped.has(place.number)) continue;
      present.add(line.id);
      needs.push({ number: place.number, ids: referencesOf(line, kind) });
    }
  }
  return { present, needs };
}
