import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../../src/graph/graph.js';
import { applyGraphSchema } from '../../../src/graph/migrate.js';
import { loadCountries } from '../../../src/record/countries.js';
import { loadRecord } from '../../../src/record/load.js';
import { preparePlanning } from '../../../src/record/prepare-planning.js';
import { checkout } from '../../setup/checkout.js';
import { growthLines, writeLines } from './record.js';
import { openStage } from './stage.js';

/** Loads the built-in countries and the record in data/ into an empty graph. */
export async function loadStarter(graph: Graph): Promise<void> {
  await applyGraphSchema(graph, await readFile(join(checkout, 'schema/graph.cypher'), 'utf8'));
  await loadCountries({ graph, folder: join(checkout, 'data/countries') });
  const { changed } = await loadRecord({ graph, inputs: [join(checkout, 'data')] });
  await preparePlanning(graph, changed);
}

/**
 * Makes a graph of one size into one of another; 0 is the record in data/ without the hubs. Gives
 * the lines loaded.
 */
export async function growTo(graph: Graph, from: number, to: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-growth-'));
  try {
    const file = join(folder, 'growth.jsonl');
    const lines = await writeLines(file, growthLines(from, to, await openStage()));
    await loadRecord({ graph, inputs: [file] });
    // However little was added: plans made for the smaller graph, and samples of its indexes, would
    // be measured otherwise.
    await preparePlanning(graph, Infinity);
    return lines;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
