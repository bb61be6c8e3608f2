import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.js';
import { kinds } from '../../src/model/kinds.js';
import {
  DEEPEST,
  LONGEST_LINE,
  LONGEST_LOCATOR,
  LONGEST_QUOTE,
  LONGEST_REASON,
  LONGEST_TEXT,
  MOST_ENTRIES,
  MOST_IDS,
  MOST_NAMES,
} from '../../src/record/limits.js';
import { checkLine } from '../../src/record/line-rules.js';
import { checkout } from '../setup/checkout.js';
import { emptyGraph, testGraph } from '../setup/graph.js';
import { loadLines } from './dump.js';

const page = readFileSync(join(checkout, 'docs/record.md'), 'utf8');
const lines = [...page.matchAll(/(?:^|`)(\{"type".*\})(?:`|$)/gm)].map(([, line = '']) => line);

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

test('every line that docs/record.md shows keeps the format', () => {
  expect(lines.length).toBeGreaterThan(12);
  for (const line of lines)
    expect(checkLine(JSON.parse(line))).toMatchObject({ line: JSON.parse(line) });
});

test('the lines that docs/record.md shows are a record that loads, and it is shown as the page says', async () => {
  await emptyGraph(graph);
  const standing = lines.filter((line) => !line.includes('"retracted"'));
  const { problems } = await loadLines(
    graph,
    ['{"type":"country","id":"country:VNM","name":"Viet Nam"}', ...standing].join('\n'),
  );
  expect(problems).toEqual([]);
  const shown = async (id: string, field: string): Promise<unknown> =>
    (
      await graph.read('CYPHER 5 MATCH (n {id: $id}) WHERE n:Entity OR n:Fact RETURN n[$field]', {
        id,
        field,
      })
    )[0]?.[0];
  expect(await shown('event:second-round', 'when')).toBe('2026');
  expect(await shown('claim:file-number', 'value')).toBe('9007199254740993');
  expect(await shown('tenure:tran-van-a-minister', 'possibleTo')).toBe('2026-03-31');
  expect(await shown('event:telephone-call', 'day')).toBe('2025-10-25');
  expect(await shown('event:third-round', 'status')).toBe('SCHEDULED');
  expect(await shown('event:third-round', 'modality')).toBe('PLANNED');
  expect(await shown('agency:old-league', 'lastDay')).toBe('1991-07-01');
  expect(await shown('tenure:tran-van-a-before', 'certainTo')).toBe('2001-05-01');
  const stages = await graph.read(
    "CYPHER 5 MATCH (:Entity {id: 'country:VNM'})-[stands:STANDS]->(:Entity {id: 'convention:pact'}) RETURN stands.stage ORDER BY stands.from",
  );
  expect(stages.map(([stage]) => stage)).toEqual(['NONE', 'PARTY']);
});

test('docs/record.md tells the limits that the check keeps', () => {
  const longest = kinds.flatMap((kind) =>
    Object.values(kind.fields).flatMap((field) => field.longest ?? []),
  );
  const told = [LONGEST_TEXT, LONGEST_LOCATOR, LONGEST_QUOTE, LONGEST_REASON, MOST_ENTRIES];
  for (const limit of [...told, MOST_NAMES, MOST_IDS, ...longest])
    expect(page).toContain(limit.toLocaleString('en'));
  expect(page).toContain(`${LONGEST_LINE / 1024 / 1024} MiB`);
  expect(page).toContain(`${DEEPEST} deep`);
});
