import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import { createEngine } from '../../src/query/engine.js';
import type { Engine } from '../../src/query/engine.js';
import { restoreDocument, retractDocument } from '../../src/record/retract.js';
import { emptyGraph, testGraph } from '../setup/graph.js';
import { loadLines } from './dump.js';

let graph: Graph;
let engine: Engine;
beforeAll(async () => {
  graph = await testGraph();
  engine = createEngine({ schema: await buildApiSchema(), graph });
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

const things = [
  { type: 'source', id: 'source:a', name: 'A', kind: 'NEWS' },
  { type: 'source', id: 'source:b', name: 'B', kind: 'NEWS' },
  { type: 'document', id: 'document:a', title: 'A', source: 'source:a', published: '2025-01-01' },
  { type: 'document', id: 'document:b', title: 'B', source: 'source:b', published: '2025-02-02' },
  { type: 'official', id: 'official:one', name: 'One' },
];
/** How many came, by the word of one document. */
const said = (document: string, value: number, rank = 'NORMAL') => ({
  type: 'claim',
  id: 'claim:how-many',
  about: 'official:one',
  property: 'guests',
  value,
  evidence: [{ document, rank }],
});

interface Changed {
  readonly operation: { readonly id: string };
  readonly effect: string;
  readonly before: readonly { readonly field: string; readonly value: string }[];
  readonly after: readonly { readonly field: string; readonly value: string }[];
}

async function changes(filter = ''): Promise<readonly string[]> {
  const answer = await engine.answer({
    document: parse(
      `{ changes(first: 50${filter}) { nodes { operation { id } effect before { field value } after { field value } } } }`,
    ),
    variables: {},
  });
  if (answer.kind !== 'text') throw new Error(JSON.stringify(answer.result.errors));
  const read: { readonly data: { readonly changes: { readonly nodes: readonly Changed[] } } } =
    JSON.parse(answer.body);
  const valueIn = (values: Changed['before']): string =>
    values.find(({ field }) => field === 'value')?.value ?? 'nothing';
  return read.data.changes.nodes.map(
    ({ operation, effect, before, after }) =>
      `${operation.id} ${effect}: ${valueIn(before)}, then ${valueIn(after)}`,
  );
}

const told = [
  'operation:4 CHANGED: 30, then 20',
  'operation:3 CHANGED: 20, then 30',
  'operation:2 SUPPORT_CHANGED: 20, then 20',
  'operation:1 SHOWN: nothing, then 20',
];

async function loadAndCorrect(): Promise<void> {
  await loadLines(graph, [...things, said('document:a', 20)]);
  await loadLines(graph, [said('document:b', 20)]);
  await loadLines(graph, [
    { ...things[3], id: 'document:c', title: 'C' },
    said('document:c', 30, 'PREFERRED'),
  ]);
  await retractDocument({ graph, id: 'document:c' });
}

test('each change of the record tells what it did to a fact, the newest first', async () => {
  await loadAndCorrect();
  expect(await changes()).toEqual(told);
});

test('a fact that is no longer shown is told, and that it is shown again', async () => {
  await loadLines(graph, [...things, said('document:a', 20)]);
  await retractDocument({ graph, id: 'document:a' });
  await restoreDocument({ graph, id: 'document:a' });
  expect(await changes()).toEqual([
    'operation:3 SHOWN: nothing, then 20',
    'operation:2 WITHDRAWN: 20, then nothing',
    'operation:1 SHOWN: nothing, then 20',
  ]);
});

test('whoever saw a version of the record is told what came later, and nothing else', async () => {
  await loadAndCorrect();
  expect(await changes(', filter: { since: "2" }')).toEqual(told.slice(0, 2));
  expect(await changes(', filter: { since: "4" }')).toEqual([]);
  expect(await changes(', filter: { since: "no version" }')).toEqual([]);
});

test('changes are told by what they are about and by the kind of fact', async () => {
  await loadAndCorrect();
  expect(await changes(', filter: { about: ["official:one"], kinds: [STATEMENT] }')).toEqual(told);
  expect(await changes(', filter: { about: ["official:other"] }')).toEqual([]);
  expect(await changes(', filter: { kinds: [TENURE] }')).toEqual([]);
});
