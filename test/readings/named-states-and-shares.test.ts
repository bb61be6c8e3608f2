import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import { checkLine } from '../../src/record/line-rules.js';
import { testGraph } from '../setup/graph.js';
import { kyotoDeposits, kyotoShares } from './kyoto.js';
import { smallWorld } from './small-world.js';
import type { Ask } from './small-world.js';
import { acts, pact } from './treaties.js';

const entry = (asOf: string, more = ''): string =>
  `entryIntoForce(asOf: "${asOf}"${more}) { inForce on remaining missing }`;

describe('entry into force by named states and by share', () => {
  let graph: Graph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    graph = await testGraph();
    schema = await buildApiSchema();
  });
  afterAll(() => graph?.close());

  /** North Atlantic Treaty, article 11: most of the twelve signatories, among them seven named. */
  const atlantic = (): Promise<Ask> =>
    smallWorld(graph, schema, [
      pact({
        entryIntoForce: {
          article: '11',
          instruments: 7,
          include: ['BEL', 'CAN', 'FRA', 'LUX', 'NLD', 'GBR', 'USA'].map((iso) => `country:${iso}`),
          delay: { days: 0 },
        },
      }),
      ...acts(
        ['CAN', 'RATIFICATION', '1949-05-03'],
        ['GBR', 'RATIFICATION', '1949-06-07'],
        ['BEL', 'RATIFICATION', '1949-06-16'],
        ['LUX', 'RATIFICATION', '1949-06-27'],
        ['NOR', 'RATIFICATION', '1949-07-08'],
        ['USA', 'RATIFICATION', '1949-07-25'],
        ['ISL', 'RATIFICATION', '1949-08-01'],
        ['NLD', 'RATIFICATION', '1949-08-12'],
        ['DNK', 'RATIFICATION', '1949-08-24'],
        ['FRA', 'RATIFICATION', '1949-08-24'],
        ['ITA', 'RATIFICATION', '1949-08-24'],
        ['PRT', 'RATIFICATION', '1949-08-24'],
      ),
    ]);

  test('the North Atlantic Treaty entered into force when the last named state had deposited', async () => {
    const ask = await atlantic();
    expect(
      await ask(
        `{ convention(id: "convention:x") { now: ${entry('2020-01-01')} then: ${entry('1949-08-01')} last: ${entry('1949-08-20')} words: entryIntoForce { rule } } }`,
      ),
    ).toEqual({
      convention: {
        now: { inForce: true, on: '1949-08-24', remaining: 0, missing: [] },
        then: {
          inForce: false,
          on: null,
          remaining: 2,
          missing: ['the instrument of FRA', 'the instrument of NLD'],
        },
        last: { inForce: false, on: null, remaining: 1, missing: ['the instrument of FRA'] },
        words: {
          rule: 'on the day of the 7th instrument of ratification, acceptance, approval or accession, among them BEL, CAN, FRA, LUX, NLD, GBR, USA',
        },
      },
    });
  });

  test('a deposit by a named state may be supposed, one by another does not help', async () => {
    const ask = await atlantic();
    const supposed = (iso: string): string =>
      entry('1949-08-20', `, whatIf: [{ actor: "country:${iso}", on: "1949-08-15" }]`);
    expect(
      await ask(
        `{ convention(id: "convention:x") { france: ${supposed('FRA')} italy: ${supposed('ITA')} } }`,
      ),
    ).toMatchObject({
      convention: {
        france: { inForce: true, on: '1949-08-15' },
        italy: { inForce: false, missing: ['the instrument of FRA'] },
      },
    });
  });

  /** Kyoto Protocol, article 25(1). */
  const kyoto = (): Promise<Ask> =>
    smallWorld(graph, schema, [
      { type: 'agency', id: 'agency:eu', name: 'European Union', kind: 'REGIONAL_ORGANISATION' },
      { type: 'country', id: 'country:USA', name: 'United States' },
      pact({
        entryIntoForce: {
          article: '25(1)',
          instruments: 55,
          regionalOrganisationsCount: false,
          shares: {
            of: 'the carbon dioxide emissions of Annex I in 1990 (per cent)',
            atLeast: 55,
            values: kyotoShares,
          },
          delay: { days: 90 },
        },
      }),
      ...acts(...kyotoDeposits.map(([state, day]) => [state, 'RATIFICATION', day] as const), [
        'agency:eu',
        'APPROVAL',
        '2002-05-31',
      ]),
    ]);

  test('the Kyoto Protocol entered into force ninety days after Russia had deposited', async () => {
    const ask = await kyoto();
    expect(
      await ask(
        `{ convention(id: "convention:x") { now: ${entry('2020-01-01')} then: ${entry('2004-01-01')} words: entryIntoForce { rule } ${''}
          of: entryIntoForce { russia: forActor(id: "country:RUS") late: forActor(id: "country:LIE") } } }`,
      ),
    ).toEqual({
      convention: {
        now: { inForce: true, on: '2005-02-16', remaining: 0, missing: [] },
        then: {
          inForce: false,
          on: null,
          remaining: 1,
          missing: [
            '10.8 more of the carbon dioxide emissions of Annex I in 1990 (per cent): 44.2 of 55',
          ],
        },
        words: {
          rule: '90 days after the 55th instrument of ratification, acceptance, approval or accession, by those who have at least 55 of the carbon dioxide emissions of Annex I in 1990 (per cent), not counting those of regional organisations',
        },
        of: { russia: '2005-02-16', late: '2005-03-03' },
      },
    });
  });

  test('with the United States it would have entered into force without Russia, with Australia not', async () => {
    const ask = await kyoto();
    const supposed = (iso: string): string =>
      entry('2004-01-01', `, whatIf: [{ actor: "country:${iso}", on: "2003-09-01" }]`);
    expect(
      await ask(
        `{ convention(id: "convention:x") { usa: ${supposed('USA')} aus: ${supposed('AUS')} } }`,
      ),
    ).toMatchObject({
      convention: {
        usa: { inForce: true, on: '2003-11-30' },
        aus: { inForce: false, remaining: 1 },
      },
    });
  });

  test('a share that cannot be reached lacks more than all that are left', async () => {
    const ask = await smallWorld(graph, schema, [
      pact({
        entryIntoForce: {
          instruments: 1,
          shares: {
            of: 'the tonnage',
            atLeast: 0.3,
            values: { 'country:PAN': 0.1, 'country:LBR': 0.1 },
          },
        },
      }),
      ...acts(['PAN', 'RATIFICATION', '2010-01-01']),
    ]);
    expect(await ask(`{ convention(id: "convention:x") { ${entry('2020-01-01')} } }`)).toEqual({
      convention: {
        entryIntoForce: {
          inForce: false,
          on: null,
          remaining: 2,
          missing: ['0.2 more of the tonnage: 0.1 of 0.3'],
        },
      },
    });
  });

  test('decimals that add up to what is needed are enough', async () => {
    const ask = await smallWorld(graph, schema, [
      pact({
        entryIntoForce: {
          instruments: 2,
          shares: {
            of: 'the capital',
            atLeast: 0.3,
            values: { 'country:PAN': 0.1, 'country:LBR': 0.2 },
          },
        },
      }),
      ...acts(['PAN', 'RATIFICATION', '2010-01-01'], ['LBR', 'RATIFICATION', '2011-01-01']),
    ]);
    expect(
      await ask(`{ convention(id: "convention:x") { ${entry('2020-01-01')} } }`),
    ).toMatchObject({
      convention: { entryIntoForce: { on: '2011-01-01', missing: [] } },
    });
  });

  test.each([
    [{ include: ['official:a'] }],
    [{ include: 'country:FRA' }],
    [{ shares: { of: 'tons', atLeast: 5 } }],
    [{ shares: { of: 'tons', atLeast: 0, values: { 'country:FRA': 1 } } }],
    [{ shares: { of: '', atLeast: 5, values: { 'country:FRA': 1 } } }],
    [{ shares: { of: 'tons', atLeast: 5, values: {} } }],
    [{ shares: { of: 'tons', atLeast: 5, values: { France: 1 } } }],
    [{ shares: { of: 'tons', atLeast: 5, values: { 'country:FRA': '1' } } }],
    [{ shares: { of: 'tons', atLeast: 5, values: { 'country:FRA': 1 }, unit: 'Mt' } }],
  ])('a rule with %j is refused', (more) => {
    const line = pact({ entryIntoForce: { instruments: 1, ...more } });
    expect(checkLine(line)).toMatchObject({ problems: [{ field: 'entryIntoForce' }] });
  });
});
