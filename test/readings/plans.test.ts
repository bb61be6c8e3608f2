import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import { testGraph } from '../setup/graph.js';
import { announced, said, smallWorld } from './small-world.js';
import { meeting, official, present } from './talks.js';
import { acts, pact } from './treaties.js';

const planned = announced;

describe('what is only planned', () => {
  let graph: Graph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    graph = await testGraph();
    schema = await buildApiSchema();
  });
  afterAll(() => graph?.close());

  test('planned acts are shown, and are no signature, no consent and no entry into force', async () => {
    const ask = await smallWorld(graph, schema, [
      pact({ entryIntoForce: { instruments: 1, delay: { days: 30 } } }),
      ...acts(
        ['ESP', 'RATIFICATION', '2019-02-01', planned],
        ['ITA', 'SIGNATURE', '2019-02-01', planned],
        [
          'FRA',
          'RATIFICATION',
          '2019-02-01',
          {
            evidence: [
              { document: 'document:p', modality: 'PLANNED' },
              { document: 'document:p', rank: 'DEPRECATED' },
            ],
          },
        ],
      ),
    ]);
    expect(
      await ask(`{ convention(id: "convention:x") {
        parties { totalCount } signatories { totalCount } statuses { totalCount }
        status(of: "country:ESP") { stage } entryIntoForce { inForce on counted { id } excluded { action { id } } }
        actions { nodes { id modality headline } } }
        acted: countries(filter: { acted: { acts: [RATIFICATION, SIGNATURE] } }) { totalCount }
        under: countries(filter: { acted: { convention: "convention:x" } }) { totalCount }
        conventions(filter: { acted: { acts: [RATIFICATION] } }) { totalCount }
        by: conventions(filter: { acted: { actors: ["country:ESP"] } }) { totalCount }
        inForce: conventions(filter: { inForce: true }) { totalCount }
        country(id: "country:ESP") { timeline { totalCount } }
        neighbourhood(of: "country:ESP") { nodes { node { id } } } }`),
    ).toMatchObject({
      convention: {
        parties: { totalCount: 0 },
        signatories: { totalCount: 0 },
        statuses: { totalCount: 0 },
        status: { stage: 'NONE' },
        entryIntoForce: { inForce: false, on: null, counted: [], excluded: [] },
        actions: {
          nodes: [
            { modality: 'PLANNED', headline: 'Planned: ESP ratified the Pact' },
            { modality: 'PLANNED' },
            { modality: 'PLANNED' },
          ],
        },
      },
      acted: { totalCount: 0 },
      under: { totalCount: 0 },
      conventions: { totalCount: 0 },
      by: { totalCount: 0 },
      inForce: { totalCount: 0 },
      country: { timeline: { totalCount: 0 } },
      neighbourhood: { nodes: [] },
    });
  });

  const met = `
    encounters(filter: { between: ["official:a", "official:b"] }) { totalCount }
    meetings(filter: {}) { totalCount }
    meetingTally(by: [SIDE_PAIR]) { total }
    paths(from: "official:a", to: "official:b") { paths { length } }
    official(id: "official:a") { counterparts { totalCount } timeline { nodes { summary } }
      coAttendees { totalCount } participations { nodes { status modality } } }
    officials(filter: { attended: { event: "event:m" } }) { totalCount }
    conventionsOf: country(id: "country:FRA") { meetings { totalCount } }
    event(id: "event:m") { status modality delegations { totalCount } participations(filter: { statuses: [ATTENDED] }) { totalCount } }`;

  const nothing = {
    encounters: { totalCount: 0 },
    meetingTally: { total: expect.anything() },
    paths: { paths: [] },
    officials: { totalCount: 0 },
  };

  test('a planned meeting is scheduled, and nobody met at it', async () => {
    const ask = await smallWorld(graph, schema, [
      official('a'),
      official('b'),
      meeting(planned),
      present('a', 'country:FRA', planned),
      present('b', 'country:DEU', planned),
    ]);
    expect(await ask(`{ ${met} }`)).toMatchObject({
      ...nothing,
      meetings: { totalCount: 0 },
      meetingTally: { total: 0 },
      official: {
        counterparts: { totalCount: 0 },
        timeline: { nodes: [] },
        coAttendees: { totalCount: 0 },
        participations: { nodes: [{ status: 'EXPECTED', modality: 'PLANNED' }] },
      },
      event: {
        status: 'SCHEDULED',
        modality: 'PLANNED',
        delegations: { totalCount: 0 },
        participations: { totalCount: 0 },
      },
    });
  });

  test('nobody was at a planned event, though a document says that he was', async () => {
    const ask = await smallWorld(graph, schema, [
      official('a'),
      official('b'),
      meeting(planned),
      present('a', 'country:FRA'),
      present('b', 'country:DEU'),
    ]);
    expect(await ask(`{ ${met} }`)).toMatchObject({ ...nothing, meetings: { totalCount: 0 } });
  });

  test('who was only to come to a meeting did not meet anybody there', async () => {
    const ask = await smallWorld(graph, schema, [
      official('a'),
      official('b'),
      meeting(),
      present('a', 'country:FRA', planned),
      present('b', 'country:DEU'),
    ]);
    expect(await ask(`{ ${met} }`)).toMatchObject({
      ...nothing,
      meetings: { totalCount: 1 },
      officials: { totalCount: 1 },
      event: { status: 'OCCURRED', modality: 'ASSERTED' },
    });
  });

  test('planned tenures and memberships hold nobody', async () => {
    const ask = await smallWorld(graph, schema, [
      official('a'),
      {
        type: 'post',
        id: 'post:m',
        title: 'Minister',
        country: 'country:FRA',
        rank: 'MINISTER',
        single: true,
      },
      {
        type: 'tenure',
        id: 'tenure:a',
        official: 'official:a',
        post: 'post:m',
        from: '2010',
        ...planned,
      },
      { type: 'agency', id: 'agency:g', name: 'Group', kind: 'BLOC' },
      {
        type: 'membership',
        id: 'membership:g',
        member: 'country:FRA',
        of: 'agency:g',
        from: '2010',
        ...planned,
      },
      meeting(),
      {
        type: 'participation',
        id: 'participation:u',
        event: 'event:m',
        post: 'post:m',
        role: 'DELEGATE',
        status: 'ATTENDED',
        ...said,
      },
    ]);
    expect(
      await ask(`{ node(id: "post:m") { ... on Post { holders { id } maybe: holders(possible: true) { id } tenures { nodes { modality } } } }
        official(id: "official:a") { represents { id } tenures(asOf: "2020-01-01") { totalCount } timeline { totalCount } }
        country(id: "country:FRA") { officials { totalCount } memberships { totalCount } }
        agency(id: "agency:g") { members { totalCount } }
        held: officials(filter: { holds: { country: "country:FRA" } }) { totalCount }
        acted: officials(filter: { actedFor: "country:FRA" }) { totalCount }
        members: countries(filter: { memberOf: "agency:g" }) { totalCount }
        unnamed: node(id: "participation:u") { ... on Participation { inferredHolder { official { id } } } } }`),
    ).toMatchObject({
      node: { holders: [], maybe: [], tenures: { nodes: [{ modality: 'PLANNED' }] } },
      official: { represents: [], tenures: { totalCount: 0 }, timeline: { totalCount: 0 } },
      country: { officials: { totalCount: 0 }, memberships: { totalCount: 0 } },
      agency: { members: { totalCount: 0 } },
      held: { totalCount: 0 },
      acted: { totalCount: 0 },
      members: { totalCount: 0 },
      unnamed: { inferredHolder: null },
    });
  });

  test('under a convention that is only planned nobody is bound', async () => {
    const ask = await smallWorld(graph, schema, [
      pact({ ...planned, inForce: '2019-01-01', entryIntoForce: { instruments: 1 } }),
      ...acts(['ESP', 'RATIFICATION', '2018-02-01']),
    ]);
    expect(
      await ask(`{ convention(id: "convention:x") { modality parties { totalCount } entryIntoForce { inForce counted { id } } }
        conventions(filter: { inForce: true }) { totalCount } }`),
    ).toEqual({
      convention: {
        modality: 'PLANNED',
        parties: { totalCount: 0 },
        entryIntoForce: { inForce: false, counted: [] },
      },
      conventions: { totalCount: 0 },
    });
  });

  test('one assertion makes a fact of a plan', async () => {
    const ask = await smallWorld(graph, schema, [
      official('a'),
      official('b'),
      meeting({ evidence: [...planned.evidence, ...said.evidence] }),
      present('a', 'country:FRA', planned),
      present('b', 'country:DEU', planned),
      present('a', 'country:FRA'),
      present('b', 'country:DEU'),
    ]);
    expect(await ask(`{ ${met} }`)).toMatchObject({
      encounters: { totalCount: 1 },
      event: { status: 'OCCURRED', modality: 'ASSERTED' },
    });
  });
});
