import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRecord } from '../../src/record/load.js';
import { restoreDocument, retractDocument } from '../../src/record/retract.js';
import type { Graph } from '../../src/graph/graph.js';
import { emptyGraph } from '../setup/graph.js';
import type { Line } from './line.js';
import { factTypes } from './plans.js';

/**
 * How a record comes into the graph: what is shown must not depend on it, only what was shown
 * before.
 */
export type Way = 'at once' | 'in steps';

/** The day on which small records are asked. */
export const today = '2021-06-30';
export const now = () => new Date(`${today}T12:00:00Z`);

/** Puts the lines of a record, and nothing else, into the graph. */
export async function loadLines(
  graph: Graph,
  lines: readonly Line[],
  how: Way = 'at once',
): Promise<void> {
  await emptyGraph(graph);
  await (how === 'at once' ? load(graph, lines) : loadInSteps(graph, lines));
}

/**
 * First half of the record, then what is told again, the other facts and what may name them, then
 * the retractions; one document is retracted and restored.
 */
async function loadInSteps(graph: Graph, lines: readonly Line[]): Promise<void> {
  const seen = new Set<unknown>();
  const isLate = lines.map(({ type, id, against }, index) => {
    const isAgain = seen.has(id);
    seen.add(id);
    return (
      isAgain ||
      type === 'claim' ||
      against !== undefined ||
      (factTypes.includes(String(type)) && index % 2 === 1)
    );
  });
  const standing = lines.map(({ retracted: _, ...line }): Line => line);
  await load(
    graph,
    standing.filter((_, index) => isLate[index] === false),
  );
  await load(
    graph,
    standing.filter((_, index) => isLate[index] === true),
  );
  const documents = lines.filter((line) => line['type'] === 'document');
  const [kept] = documents.filter((line) => line['retracted'] !== true);
  if (kept !== undefined) await retractDocument({ graph, id: String(kept['id']), now });
  for (const line of documents)
    if (line['retracted'] === true) await retractDocument({ graph, id: String(line['id']), now });
  if (kept !== undefined) await restoreDocument({ graph, id: String(kept['id']), now });
}

async function load(graph: Graph, lines: readonly Line[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-small-'));
  try {
    const file = join(folder, 'small.jsonl');
    await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    await loadRecord({ graph, inputs: [file], now });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
