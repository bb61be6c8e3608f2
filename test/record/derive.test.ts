import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { checkProjection } from '../../src/record/check-projection.js';
import { rebuildProjection } from '../../src/record/rebuild-projection.js';
import { examples } from '../../src/record/examples.js';
import { emptyGraph, testGraph } from '../setup/graph.js';
import { dump, loadLines } from './dump.js';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(async () => {
  await emptyGraph(graph);
  await loadLines(graph, Object.values(examples).flat());
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
});

test('the examples of all types are a record that loads, and differ in nothing from a rebuild', async () => {
  expect(await checkProjection(graph)).toEqual([]);
});

test.each([
  [
    'who attended',
    'MATCH (:Official)-[r:ATTENDED]->() DELETE r',
    /^event:security-talks-2025: attendance lack "official:tran-van-a by official:tran-van-a on /,
  ],
  [
    'how many took part',
    'MATCH (n:Event) SET n.size = 7',
    /^event:security-talks-2025: size 7 instead of 1$/,
  ],
  [
    'who is involved',
    'MATCH (c:Country), (p:Participation) CREATE (c)-[:INVOLVED_IN]->(p)',
    /^event:security-talks-2025|^participation:minister-at-talks: relationships/,
  ],
  [
    'the day of who attended',
    "MATCH ()-[r:ATTENDED]->() SET r.day = '1999-01-01'",
    /^event:security-talks-2025: attendance have/,
  ],
  [
    'the day of who is involved',
    "MATCH ()-[r:INVOLVED_IN]->() SET r.day = '1999-01-01'",
    /^event:security-talks-2025: days of participations have/,
  ],
  [
    'the day of what an event is linked to',
    "MATCH (:Event)-[r:IN_COUNTRY]->() SET r.day = '1999-01-01'",
    /^event:security-talks-2025: relationships have/,
  ],
  [
    'the country of an event',
    "MATCH (n:Event) SET n.countryId = 'country:x'",
    /^event:security-talks-2025: properties have/,
  ],
  [
    'the recency of a fact',
    'MATCH (n:Tenure) SET n.recency = 1',
    /^tenure:tran-van-a-minister: properties have/,
  ],
  [
    'the side',
    'MATCH ()-[r:SIDE]->() DELETE r',
    /^participation:minister-at-talks: relationships lack/,
  ],
  [
    'a meeting',
    'MATCH (n:Meeting) REMOVE n:Meeting',
    /^event:security-talks-2025: labels lack "Meeting"$/,
  ],
  [
    'the seniority',
    'MATCH (n:Participation) SET n.seniority = 9',
    /^participation:minister-at-talks: properties have/,
  ],
  [
    'a conflict',
    'MATCH (n:Statement) SET n.conflicting = true',
    /^claim:delegates: properties have/,
  ],
  [
    'the order of claims',
    "MATCH (n:Claim {about: 'claim:delegates'}) SET n.place = 5",
    /^claim:delegates: claims have/,
  ],
  [
    'what is shown',
    'MATCH (n:Tenure) REMOVE n:Shown SET n:Hidden',
    /^tenure:tran-van-a-minister: labels/,
  ],
  ['a further name', "MATCH (n:Name {text: 'Việt Nam'}) SET n.folded = 'x'", /^country:VNM: names/],
])(
  'a graph in which %s was tampered with is told from a sound one, and mended by a rebuild',
  async (_, statement, expected) => {
    const sound = await dump(graph);
    await graph.write((transaction) => transaction.run(`CYPHER 5 ${statement}`));
    const differences = await checkProjection(graph);
    expect(differences.filter((each) => expected.test(each)).length).toBeGreaterThan(0);
    await rebuildProjection(graph);
    expect(await checkProjection(graph)).toEqual([]);
    expect(await dump(graph)).toEqual(sound);
  },
);
