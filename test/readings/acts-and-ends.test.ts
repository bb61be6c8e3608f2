import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import { testGraph } from '../setup/graph.js';
import { said, smallWorld } from './small-world.js';
import { acts, pact } from './treaties.js';

describe('acts without a day and states that ended', () => {
  let graph: Graph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    graph = await testGraph();
    schema = await buildApiSchema();
  });
  afterAll(() => graph?.close());

  const entry = (asOf: string): string =>
    `entryIntoForce(asOf: "${asOf}") { inForce on remaining missing earliest counted { id } }`;

  test('an act without a day counts from the publication of the first document that asserts it', async () => {
    const ask = await smallWorld(graph, schema, [
      {
        type: 'document',
        id: 'document:e',
        title: 'Early',
        source: 'source:p',
        published: '2015-03',
      },
      {
        type: 'document',
        id: 'document:r',
        title: 'Read',
        source: 'source:p',
        retrieved: '2018-02-01',
      },
      pact(),
      ...acts(
        ['FRA', 'SIGNATURE', null],
        [
          'DEU',
          'SIGNATURE',
          null,
          { evidence: [{ document: 'document:p' }, { document: 'document:e' }] },
        ],
        ['ITA', 'RATIFICATION', null, { evidence: [{ document: 'document:r' }] }],
        [
          'ESP',
          'SIGNATURE',
          null,
          {
            evidence: [{ document: 'document:p' }, { document: 'document:e', modality: 'PLANNED' }],
          },
        ],
      ),
    ]);
    const signed = (asOf: string): string =>
      `signatories(asOf: "${asOf}") { nodes { actor { id } signed { on } } }`;
    expect(
      await ask(`{ convention(id: "convention:x") {
        before: ${signed('2015-03-30')} early: ${signed('2015-03-31')} late: ${signed('2020-01-01')}
        unread: status(of: "country:ITA", asOf: "2018-01-31") { stage }
        read: status(of: "country:ITA", asOf: "2018-02-01") { stage }
        actions { nodes { id on } } }
        acted: countries(filter: { acted: { convention: "convention:x", period: { from: "2019-01-01" } } }) { nodes { id } } }`),
    ).toEqual({
      convention: {
        before: { nodes: [] },
        early: { nodes: [{ actor: { id: 'country:DEU' }, signed: { on: null } }] },
        late: {
          nodes: ['DEU', 'ESP', 'FRA'].map((iso) => ({
            actor: { id: `country:${iso}` },
            signed: { on: null },
          })),
        },
        unread: { stage: 'NONE' },
        read: { stage: 'PARTY' },
        actions: {
          nodes: ['action:x-1', 'action:x-4', 'action:x-3', 'action:x-2'].map((id) => ({
            id,
            on: null,
          })),
        },
      },
      acted: { nodes: [{ id: 'country:ESP' }, { id: 'country:FRA' }] },
    });
  });

  test('an entry into force that depends on such an act has no day', async () => {
    const ask = await smallWorld(graph, schema, [
      pact({ entryIntoForce: { instruments: 2, delay: { days: 30 } } }),
      ...acts(['GHA', 'RATIFICATION', '2010-01-01'], ['FRA', 'ACCESSION', null]),
    ]);
    expect(
      await ask(
        `{ convention(id: "convention:x") { ${entry('2021-01-01')} then: ${entry('2020-01-15')} parties { nodes { actor { id } effective } } }
          conventions(filter: { inForce: true }) { nodes { id } } }`,
      ),
    ).toMatchObject({
      convention: {
        entryIntoForce: {
          inForce: true,
          on: null,
          remaining: 0,
          missing: ['the day of the accession by FRA'],
          earliest: null,
        },
        then: { inForce: false, on: null },
        parties: { nodes: [{ effective: null }, { effective: null }] },
      },
      conventions: { nodes: [{ id: 'convention:x' }] },
    });
  });

  test('an entry into force that does not depend on such an act has its day', async () => {
    const rule = { entryIntoForce: { instruments: 2, delay: { days: 30 } } };
    const ask = await smallWorld(graph, schema, [
      pact(rule),
      ...acts(
        ['GHA', 'RATIFICATION', '2010-01-01'],
        ['ITA', 'RATIFICATION', '2012-01-01'],
        ['FRA', 'ACCESSION', null],
      ),
    ]);
    expect(
      await ask(
        `{ convention(id: "convention:x") { ${entry('2021-01-01')} late: entryIntoForce { forActor(id: "country:FRA") } } }`,
      ),
    ).toMatchObject({
      convention: {
        entryIntoForce: { on: '2012-01-31', missing: [] },
        late: { forActor: null },
      },
    });
  });

  test('an act that was told of before the day that decides leaves the day as it is', async () => {
    const ask = await smallWorld(graph, schema, [
      { type: 'document', id: 'document:e', title: 'Early', source: 'source:p', published: '2005' },
      pact({ entryIntoForce: { instruments: 2, delay: { days: 0 } } }),
      ...acts(
        ['GHA', 'RATIFICATION', '2010-01-01'],
        ['FRA', 'ACCESSION', null, { evidence: [{ document: 'document:e' }] }],
      ),
    ]);
    expect(
      await ask(
        `{ convention(id: "convention:x") { ${entry('2021-01-01')} france: entryIntoForce { forActor(id: "country:FRA") } } }`,
      ),
    ).toMatchObject({
      convention: { entryIntoForce: { on: '2010-01-01' }, france: { forActor: '2010-01-01' } },
    });
  });

  test('a withdrawal without a day ends a consent once a document tells of it', async () => {
    const ask = await smallWorld(graph, schema, [
      pact(),
      ...acts(['FRA', 'RATIFICATION', '2000-01-01'], ['FRA', 'WITHDRAWAL', null]),
    ]);
    expect(
      await ask(`{ convention(id: "convention:x") {
        before: status(of: "country:FRA", asOf: "2019-12-31") { stage }
        after: status(of: "country:FRA", asOf: "2020-01-01") { stage } } }`),
    ).toEqual({ convention: { before: { stage: 'PARTY' }, after: { stage: 'WITHDRAWN' } } });
  });

  test('a state that ended is party to nothing, and does not count beside its successors', async () => {
    const ask = await smallWorld(graph, schema, [
      { type: 'country', id: 'country:CSHH', name: 'Czechoslovakia', to: '1992-12-31' },
      pact({ entryIntoForce: { instruments: 3, delay: { days: 30 } } }),
      ...acts(
        ['CSHH', 'RATIFICATION', '1990-01-01'],
        ['CZE', 'SUCCESSION', '1993-02-22'],
        ['SVK', 'SUCCESSION', '1993-05-28'],
      ),
    ]);
    const status = (asOf: string): string =>
      `status(of: "country:CSHH", asOf: "${asOf}") { stage consent { id } }`;
    expect(
      await ask(`{ convention(id: "convention:x") { last: ${status('1992-12-31')} next: ${status('1993-01-01')}
        parties { nodes { actor { id } } } ${entry('2021-01-01')} then: ${entry('1992-06-01')}
        ended: statuses(stages: [ENDED]) { nodes { actor { id } } }
        supposed: entryIntoForce(whatIf: [{ actor: "country:CSHH", on: "2020-01-01" }]) { supposed } }
        countries(filter: { partyTo: "convention:x" }) { nodes { id } } }`),
    ).toMatchObject({
      convention: {
        last: { stage: 'PARTY', consent: { id: 'action:x-1' } },
        next: { stage: 'ENDED', consent: { id: 'action:x-1' } },
        parties: { nodes: [{ actor: { id: 'country:CZE' } }, { actor: { id: 'country:SVK' } }] },
        entryIntoForce: {
          on: null,
          remaining: 1,
          counted: [{ id: 'action:x-2' }, { id: 'action:x-3' }],
        },
        then: { counted: [{ id: 'action:x-1' }] },
        ended: { nodes: [{ actor: { id: 'country:CSHH' } }] },
        supposed: { supposed: 0 },
      },
      countries: { nodes: [{ id: 'country:CZE' }, { id: 'country:SVK' }] },
    });
  });

  test('what a state that ended brought into force stays in force', async () => {
    const ask = await smallWorld(graph, schema, [
      { type: 'country', id: 'country:DDDE', name: 'East', to: '1990-10-02' },
      {
        type: 'agency',
        id: 'agency:o',
        name: 'Community',
        kind: 'REGIONAL_ORGANISATION',
        to: '1995',
      },
      pact({ entryIntoForce: { instruments: 2, delay: { days: 30 } } }),
      ...acts(
        ['DDDE', 'RATIFICATION', '1980-01-01'],
        ['agency:o', 'APPROVAL', '1981-01-01'],
        ['DDDE', 'SIGNATURE', '1979-01-01'],
      ),
    ]);
    expect(
      await ask(`{ convention(id: "convention:x") { ${entry('2021-01-01')}
        signatories { nodes { actor { id } stage } }
        o: status(of: "agency:o", asOf: "1995-12-31") { stage } gone: status(of: "agency:o", asOf: "1996-01-01") { stage } } }`),
    ).toMatchObject({
      convention: {
        entryIntoForce: { inForce: true, on: '1981-01-31', counted: [] },
        signatories: { nodes: [{ actor: { id: 'country:DDDE' }, stage: 'ENDED' }] },
        o: { stage: 'PARTY' },
        gone: { stage: 'ENDED' },
      },
    });
  });

  test('an end that is told later moves what follows from it', async () => {
    const east = { type: 'country', id: 'country:DDDE', name: 'East' };
    const ask = await smallWorld(graph, schema, [
      east,
      pact(),
      ...acts(['DDDE', 'RATIFICATION', '1980-01-01']),
      { ...east, to: '1990-10-02', ...said },
    ]);
    expect(
      await ask('{ convention(id: "convention:x") { status(of: "country:DDDE") { stage } } }'),
    ).toEqual({ convention: { status: { stage: 'ENDED' } } });
  });
});
