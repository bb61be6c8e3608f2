import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import type { Line } from '../second-opinion/line.js';
import { testGraph } from '../setup/graph.js';
import { said, smallWorld } from './small-world.js';
import { acts, pact } from './treaties.js';

const papers: readonly Line[] = [
  { type: 'source', id: 'source:d', name: 'Depositary', kind: 'DEPOSITARY', reliability: 'A' },
  {
    type: 'document',
    id: 'document:d',
    title: 'List',
    source: 'source:d',
    published: '2020-02-01',
  },
  { type: 'source', id: 'source:g', name: 'Ministry', kind: 'GOVERNMENT', reliability: 'A' },
  {
    type: 'document',
    id: 'document:g',
    title: 'Denial',
    source: 'source:g',
    published: '2020-03-01',
  },
];

const [assertion] = said.evidence;
const denial = (document: string, more: Line = {}): Line => ({
  document: `document:${document}`,
  modality: 'DENIED',
  ...more,
});

describe('what is denied', () => {
  let graph: Graph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    graph = await testGraph();
    schema = await buildApiSchema();
  });
  afterAll(() => graph?.close());

  const ratification = (...evidence: readonly Line[]): Promise<unknown> =>
    smallWorld(graph, schema, [
      ...papers,
      pact(),
      ...acts(['ESP', 'RATIFICATION', '2019-02-01', { evidence }]),
    ]).then((ask) =>
      ask(`{ convention(id: "convention:x") { parties { totalCount } }
        node(id: "action:x-1") { ... on TreatyAction { conflicts { field shown others { value claims { modality document { id } } } } } }
        facts(filter: { conflicting: true }) { totalCount } }`),
    );

  test('a flat denial beside an assertion is a conflict, and the fact stays shown', async () =>
    expect(await ratification(assertion ?? {}, denial('g'))).toEqual({
      convention: { parties: { totalCount: 1 } },
      node: {
        conflicts: [
          {
            field: 'denied',
            shown: 'false',
            others: [
              { value: 'true', claims: [{ modality: 'DENIED', document: { id: 'document:g' } }] },
            ],
          },
        ],
      },
      facts: { totalCount: 1 },
    }));

  const gone = {
    convention: { parties: { totalCount: 0 } },
    node: null,
    facts: { totalCount: 0 },
  };

  test('what the depositary of an act denies is not shown', async () =>
    expect(await ratification(assertion ?? {}, denial('d'))).toEqual(gone));

  test('what a preferred claim denies is not shown', async () =>
    expect(await ratification(assertion ?? {}, denial('g', { rank: 'PREFERRED' }))).toEqual(gone));

  test('a deprecated denial by the depositary leaves the act shown', async () =>
    expect(await ratification(assertion ?? {}, denial('d', { rank: 'DEPRECATED' }))).toMatchObject({
      convention: { parties: { totalCount: 1 } },
      facts: { totalCount: 1 },
    }));

  test('a denial that is retracted no longer hides what it denied', async () => {
    const ask = await smallWorld(graph, schema, [
      ...papers.map((line) => (line['id'] === 'document:d' ? { ...line, retracted: true } : line)),
      pact(),
      ...acts(['ESP', 'RATIFICATION', '2019-02-01', { evidence: [assertion, denial('d')] }]),
    ]);
    expect(await ask('{ convention(id: "convention:x") { parties { totalCount } } }')).toEqual({
      convention: { parties: { totalCount: 1 } },
    });
  });

  test('a meeting that a preferred claim denies was none', async () => {
    const event = { type: 'event', name: 'Talks', kind: 'MEETING', status: 'OCCURRED' };
    const ask = await smallWorld(graph, schema, [
      ...papers,
      { ...event, id: 'event:a', evidence: [assertion, denial('g')] },
      { ...event, id: 'event:b', evidence: [assertion, denial('g', { rank: 'PREFERRED' })] },
    ]);
    expect(
      await ask(
        '{ meetings(filter: {}) { nodes { id conflicts { field } } } events(filter: { conflicting: true }) { nodes { id } } }',
      ),
    ).toEqual({
      meetings: { nodes: [{ id: 'event:a', conflicts: [{ field: 'denied' }] }] },
      events: { nodes: [{ id: 'event:a' }] },
    });
  });

  test('two documents that give a meeting different days are a dispute that is found', async () => {
    const event = { type: 'event', name: 'Talks', kind: 'MEETING', status: 'OCCURRED' };
    const ask = await smallWorld(graph, schema, [
      ...papers,
      { ...event, id: 'event:a', when: '2019-03-03', ...said },
      { ...event, id: 'event:a', when: '2019-03-04', evidence: [{ document: 'document:g' }] },
      { ...event, id: 'event:b', when: '2019-03', ...said },
      { ...event, id: 'event:b', when: '2019-03-04', evidence: [{ document: 'document:g' }] },
    ]);
    expect(
      await ask(
        '{ events(filter: { conflicting: true }) { nodes { id when conflicts { field others { value } } } } }',
      ),
    ).toEqual({
      events: {
        nodes: [
          {
            id: 'event:a',
            when: '2019-03-04',
            conflicts: [{ field: 'when', others: [{ value: '2019-03-03' }] }],
          },
        ],
      },
    });
  });

  test('conventions and whoever acts tell where documents differ, too', async () => {
    const ask = await smallWorld(graph, schema, [
      ...papers,
      pact({ adopted: '2001' }),
      pact({ adopted: '2002', evidence: [{ document: 'document:g' }] }),
      { type: 'official', id: 'official:a', name: 'A', ...said },
      { type: 'official', id: 'official:a', name: 'B', evidence: [{ document: 'document:g' }] },
    ]);
    expect(
      await ask(
        '{ convention(id: "convention:x") { conflicts { field shown } } official(id: "official:a") { name conflicts { field shown } } }',
      ),
    ).toEqual({
      convention: { conflicts: [{ field: 'adopted', shown: '2002' }] },
      official: { name: 'B', conflicts: [{ field: 'name', shown: 'B' }] },
    });
  });
});
