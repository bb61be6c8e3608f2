import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.js';
import { checkProjection } from '../../src/record/check-projection.js';
import { restoreDocument, retractDocument } from '../../src/record/retract.js';
import { smallRecords } from '../second-opinion/worlds.js';
import { emptyGraph, testGraph } from '../setup/graph.js';
import { dump, exported, loadLines } from './dump.js';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

const base = [
  { type: 'source', id: 'source:a', name: 'A', kind: 'NEWS' },
  { type: 'document', id: 'document:a', title: 'A', source: 'source:a' },
  { type: 'document', id: 'document:b', title: 'B', source: 'source:a' },
  { type: 'official', id: 'official:one', name: 'One' },
  {
    type: 'event',
    id: 'event:talk',
    name: 'Talk',
    kind: 'MEETING',
    status: 'OCCURRED',
    evidence: [{ document: 'document:a' }],
  },
  {
    type: 'participation',
    id: 'participation:one',
    event: 'event:talk',
    official: 'official:one',
    role: 'PARTICIPANT',
    status: 'ATTENDED',
    evidence: [{ document: 'document:b' }],
  },
];
const shown = async (): Promise<unknown> =>
  (
    await graph.read(
      "CYPHER 5 MATCH (n:Shown) WHERE n.id STARTS WITH 'event:' OR n:Fact RETURN n.id ORDER BY n.id",
    )
  ).flat();

test('an event that rests on one document is hidden with it, and so is who took part by the word of another', async () => {
  await loadLines(graph, base);
  expect(await shown()).toEqual(['event:talk', 'participation:one']);
  expect(await retractDocument({ graph, id: 'document:a' })).toEqual({ claims: 1, operation: 2 });
  expect(await shown()).toEqual([]);
  expect(
    await graph.read(
      'CYPHER 5 MATCH (n)-[r:ATTENDED|INVOLVED_IN|AT_EVENT|TOOK_PART|PARTY|SIDE]->() RETURN type(r)',
    ),
  ).toEqual([]);
  expect(await checkProjection(graph)).toEqual([]);
  expect(await restoreDocument({ graph, id: 'document:a' })).toEqual({ claims: 1, operation: 3 });
  expect(await shown()).toEqual(['event:talk', 'participation:one']);
});

test('a fact of which two things are hidden, one after the other, stands as if both had been from the start', async () => {
  await loadLines(graph, [
    ...base.filter(({ id }) => id !== 'official:one'),
    { type: 'document', id: 'document:c', title: 'C', source: 'source:a' },
    { type: 'official', id: 'official:one', name: 'One', evidence: [{ document: 'document:c' }] },
  ]);
  await retractDocument({ graph, id: 'document:a' });
  await retractDocument({ graph, id: 'document:c' });
  expect(await checkProjection(graph)).toEqual([]);
  await restoreDocument({ graph, id: 'document:c' });
  expect(await checkProjection(graph)).toEqual([]);
  await restoreDocument({ graph, id: 'document:a' });
  expect(await shown()).toEqual(['event:talk', 'participation:one']);
  expect(await checkProjection(graph)).toEqual([]);
});

test('the entry into force that a convention is found by follows memberships and kinds that are withdrawn', async () => {
  const act = (actor: string) => ({
    type: 'action',
    id: `action:${actor.split(':')[1] ?? ''}`,
    actor,
    convention: 'convention:one',
    act: 'RATIFICATION',
    on: '2010-01-01',
    evidence: [{ document: 'document:a' }],
  });
  await loadLines(graph, [
    ...base,
    { type: 'document', id: 'document:c', title: 'C', source: 'source:a' },
    { type: 'country', id: 'country:FRA', name: 'France' },
    { type: 'agency', id: 'agency:club', name: 'Club', kind: 'BLOC' },
    { type: 'agency', id: 'agency:union', name: 'Union', kind: 'INTERNATIONAL_ORGANISATION' },
    {
      type: 'convention',
      id: 'convention:one',
      name: 'One',
      kind: 'CONVENTION',
      entryIntoForce: {
        instruments: 2,
        regionalOrganisationsCount: false,
        atLeast: [{ memberOf: 'agency:club', count: 1 }],
        delay: { days: 10 },
      },
      evidence: [{ document: 'document:a' }],
    },
    act('country:FRA'),
    act('agency:union'),
    {
      type: 'membership',
      id: 'membership:fra',
      member: 'country:FRA',
      of: 'agency:club',
      evidence: [{ document: 'document:b' }],
    },
  ]);
  const entered = async (): Promise<unknown> =>
    (
      await graph.read("CYPHER 5 MATCH (n:Convention {id: 'convention:one'}) RETURN n.entered")
    )[0]?.[0];
  expect(await entered()).toBe('2010-01-11');
  await retractDocument({ graph, id: 'document:b' });
  expect([await entered(), await checkProjection(graph)]).toEqual([null, []]);
  await restoreDocument({ graph, id: 'document:b' });
  expect(await entered()).toBe('2010-01-11');
  await loadLines(graph, [
    {
      type: 'agency',
      id: 'agency:union',
      name: 'Union',
      kind: 'REGIONAL_ORGANISATION',
      evidence: [{ document: 'document:c' }],
    },
  ]);
  expect([await entered(), await checkProjection(graph)]).toEqual([null, []]);
  await retractDocument({ graph, id: 'document:c' });
  expect([await entered(), await checkProjection(graph)]).toEqual(['2010-01-11', []]);
});

test('retracting again changes nothing, and an unknown document is an error', async () => {
  await loadLines(graph, base);
  await retractDocument({ graph, id: 'document:a' });
  expect(await retractDocument({ graph, id: 'document:a' })).toEqual({ claims: 0 });
  await expect(retractDocument({ graph, id: 'document:none' })).rejects.toMatchObject({
    code: 'UNKNOWN_ID',
  });
});

test('what a retracted document says in a later load begins ended, and lives once it is restored', async () => {
  await loadLines(graph, base);
  await retractDocument({ graph, id: 'document:b' });
  await loadLines(graph, [{ ...base[5], id: 'participation:two' }]);
  expect(await shown()).toEqual(['event:talk']);
  await restoreDocument({ graph, id: 'document:b' });
  expect(await shown()).toEqual(['event:talk', 'participation:one', 'participation:two']);
});

test('an export as of an instant leaves out what came later and brings back what was retracted later', async () => {
  const at = (hour: number) => () => new Date(Date.UTC(2026, 0, 1, hour));
  await loadLines(graph, base, { now: at(1) });
  const first = await exported(graph);
  await retractDocument({ graph, id: 'document:a', now: at(2) });
  const second = await exported(graph);
  await loadLines(graph, [{ type: 'topic', id: 'topic:late', name: 'Late' }], { now: at(3) });
  expect(second).toContain('{"type":"document","id":"document:a","retracted":true}\n');
  expect([
    await exported(graph, at(1)()),
    await exported(graph, at(2)()),
    await exported(graph, at(0)()),
  ]).toEqual([first, second, '']);
});

test('on any small record a retraction keeps the graph sound, loads elsewhere to the same graph, and is undone exactly', async () => {
  await fc.assert(
    fc.asyncProperty(
      smallRecords,
      fc.constantFrom('document:a', 'document:b', 'document:c'),
      async (record, id) => {
        // This document stands before; others may be retracted.
        const lines = record.lines.map((line) =>
          line['id'] === id ? { ...line, retracted: undefined } : line,
        );
        await emptyGraph(graph);
        await loadLines(graph, lines);
        const before = { text: await exported(graph), dump: await dump(graph) };
        await retractDocument({ graph, id });
        expect(await checkProjection(graph)).toEqual([]);
        const retracted = { text: await exported(graph), dump: await dump(graph) };
        await restoreDocument({ graph, id });
        expect(await exported(graph)).toBe(before.text);
        expect(await dump(graph)).toEqual(before.dump);
        await emptyGraph(graph);
        await loadLines(graph, retracted.text);
        expect(await dump(graph)).toEqual(retracted.dump);
      },
    ),
    { numRuns: 6 },
  );
}, 240_000);
