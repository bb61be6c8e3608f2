import type { Graph } from '../graph/graph.js';
import { kindOf } from '../model/kinds.js';
import { idsOnRecord } from './ids-on-record.js';
import { referencesOf } from './references.js';
import type { Spool, Spooled } from './spool.js';

/**
 * Numbers of the lines that are left out: the bad ones, and those that name something which only
 * these would have brought.
 */
export async function leftOutLines(
  spool: Spool,
  bad: ReadonlySet<number>,
  graph: Graph,
): Promise<ReadonlySet<number>> {
  const leftOut = new Set(bad);
  if (leftOut.size === 0) return leftOut;
  const lines = await countLines(spool);
  for (let gone = await drop(bad, lines, spool); gone.size > 0;) {
    const known = await idsOnRecord([...gone], graph);
    const found = new Set<number>();
    for await (const { place, ids } of references(spool))
      if (!leftOut.has(place.number) && ids.some((id) => gone.has(id) && !known.has(id)))
        found.add(place.number);
    for (const number of found) leftOut.add(number);
    gone = await drop(found, lines, spool);
  }
  return leftOut;
}

/** How many lines each id has. */
async function countLines(spool: Spool): Promise<Map<string, number>> {
  const lines = new Map<string, number>();
  for await (const { line } of everyLine(spool)) lines.set(line.id, (lines.get(line.id) ?? 0) + 1);
  return lines;
}

/** Takes lines away, and tells the ids that have none any more. */
async function drop(
  numbers: ReadonlySet<number>,
  lines: Map<string, number>,
  spool: Spool,
): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  if (numbers.size === 0) return gone;
  for await (const { line, place } of everyLine(spool)) {
    if (!numbers.has(place.number)) continue;
    const left = (lines.get(line.id) ?? 0) - 1;
    lines.set(line.id, left);
    if (left === 0) gone.add(line.id);
  }
  return gone;
}

async function* references(
  spool: Spool,
): AsyncGenerator<Pick<Spooled, 'place'> & { readonly ids: readonly string[] }> {
  for await (const { line, place } of everyLine(spool)) {
    const kind = kindOf(line.type);
    if (kind !== undefined) yield { place, ids: referencesOf(line, kind).map(({ id }) => id) };
  }
}

async function* everyLine(spool: Spool): AsyncGenerator<Spooled> {
  for (const type of spool.types()) yield* spool.read(type);
}
