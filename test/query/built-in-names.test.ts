import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { soughtFor } from '../../src/api/nodes/search-text.js';
import * as cypher from '../../src/generated/cypher.js';
import type { Graph } from '../../src/graph/graph.js';
import { foldName } from '../../src/model/names.js';
import { countryLines, loadCountries } from '../../src/record/countries.js';
import { checkout } from '../setup/checkout.js';
import { emptyGraph, testGraph } from '../setup/graph.js';

const folder = join(checkout, 'data/countries');

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
  await emptyGraph(graph);
  await loadCountries({ graph, folder });
}, 120_000);
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

/** The first hits of many searches for countries, by the service's own statement. */
async function firstHits(
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const search = cypher.searchNames.text
    .replace(/^CYPHER 5\n/, '')
    .replace(/\$(sought|kinds)/g, 'row.$1');
  const rows = texts.map((text) => ({
    text,
    sought: soughtFor(text),
    kinds: ['COUNTRY'],
  }));
  const found = await graph.read(
    `CYPHER 5 UNWIND $rows AS row CALL (row) {\n${search}\nLIMIT 5 } RETURN row.text, collect(node.id)`,
    { rows },
  );
  return new Map(found.map(([text, ids]) => [String(text), Array.isArray(ids) ? ids : []]));
}

test('each name of a built-in country finds it first, or among those that truly share the name', async () => {
  const bearers = new Map<string, Set<string>>();
  const texts = new Set<string>();
  for (const { id, name, names } of await countryLines(folder))
    for (const text of [name, ...names.map((each) => each.text)]) {
      texts.add(text);
      const key = foldName(text);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  const missed: string[] = [];
  for (const some of inPieces([...texts], 250))
    for (const [text, ids] of await firstHits(some)) {
      const sharing = [...(bearers.get(foldName(text)) ?? [])];
      const first = ids.slice(0, sharing.length);
      if (!sharing.every((id) => first.includes(id))) missed.push(`${text}: ${first.join(' ')}`);
    }
  expect(texts.size).toBeGreaterThan(12_000);
  expect(missed).toEqual([]);
}, 300_000);

function inPieces<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}
