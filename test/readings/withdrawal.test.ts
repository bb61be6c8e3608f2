import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import type { Line } from '../second-opinion/line.js';
import { testGraph } from '../setup/graph.js';
import { smallWorld } from './small-world.js';
import { acts, pact } from './treaties.js';

describe('what is withdrawn', () => {
  let graph: Graph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    graph = await testGraph();
    schema = await buildApiSchema();
  });
  afterAll(() => graph?.close());

  /** Where the one who did the first of these acts stands on days, and by which act. */
  const stands = async (lines: readonly Line[], ...days: readonly string[]): Promise<unknown[]> => {
    const ask = await smallWorld(graph, schema, [pact(), ...lines]);
    const status = (day: string): string =>
      `status(of: "${String(lines[0]?.['actor'])}", asOf: "${day}") { stage withdrawal { id } }`;
    const answer = await ask(
      `{ convention(id: "convention:x") { ${days.map((day, place) => `d${place}: ${status(day)}`).join(' ')} } }`,
    );
    return Object.values(Object(Object(answer).convention)).map((each) => {
      const { stage, withdrawal } = Object(each);
      return withdrawal === null ? stage : `${stage} ${withdrawal.id}`;
    });
  };

  test.each(['DECLARATION', 'RESERVATION', 'TERRITORIAL_APPLICATION', 'PROVISIONAL_APPLICATION'])(
    'who withdraws a %s stays a party',
    async (kind) =>
      expect(
        await stands(
          acts(
            ['FRA', 'RATIFICATION', '2000-01-10'],
            ['FRA', kind, '2000-01-10'],
            ['FRA', 'WITHDRAWAL', '2008-08-13', { against: 'action:x-2' }],
          ),
          '2000-01-10',
          '2010-01-01',
        ),
      ).toEqual(['PARTY', 'PARTY']),
  );

  test('who withdraws an objection to what another did stays a party', async () =>
    expect(
      await stands(
        acts(
          ['DEU', 'RATIFICATION', '2000-01-10'],
          ['IND', 'RESERVATION', '2001-01-10'],
          ['DEU', 'OBJECTION', '2001-06-10', { against: 'action:x-2' }],
          ['DEU', 'WITHDRAWAL', '2005-01-01', { against: 'action:x-3' }],
        ),
        '2010-01-01',
      ),
    ).toEqual(['PARTY']));

  test('a withdrawal of a consent that it names, or of nothing, ends the consent', async () => {
    const ratified = ['FRA', 'RATIFICATION', '2000-01-10'] as const;
    expect(
      await stands(
        acts(ratified, ['FRA', 'WITHDRAWAL', '2008-08-13', { against: 'action:x-1' }]),
        '2008-08-12',
        '2008-08-13',
      ),
    ).toEqual(['PARTY', 'WITHDRAWN action:x-2']);
    expect(
      await stands(acts(ratified, ['FRA', 'WITHDRAWAL', '2008-08-13']), '2008-08-12', '2010-01-01'),
    ).toEqual(['PARTY', 'WITHDRAWN action:x-2']);
  });

  test('between notice and effect it is a party, and the withdrawal shows what is coming', async () =>
    expect(
      await stands(
        acts(
          ['GMB', 'RATIFICATION', '2002-06-28'],
          ['GMB', 'WITHDRAWAL', '2016-11-10', { effective: '2017-11-10' }],
        ),
        '2016-11-09',
        '2016-11-10',
        '2017-11-09',
        '2017-11-10',
      ),
    ).toEqual(['PARTY', 'PARTY action:x-2', 'PARTY action:x-2', 'WITHDRAWN action:x-2']));

  test('a notice that is taken back counts for nothing from then on', async () =>
    expect(
      await stands(
        acts(
          ['GMB', 'RATIFICATION', '2002-06-28'],
          ['GMB', 'WITHDRAWAL', '2016-11-10', { effective: '2017-11-10' }],
          ['GMB', 'WITHDRAWAL', '2017-02-10', { against: 'action:x-2' }],
        ),
        '2016-12-01',
        '2017-02-10',
        '2018-01-01',
      ),
    ).toEqual(['PARTY action:x-2', 'PARTY', 'PARTY']));

  test('taking back what took a notice back lets the notice count again', async () =>
    expect(
      await stands(
        acts(
          ['GMB', 'RATIFICATION', '2002-06-28'],
          ['GMB', 'WITHDRAWAL', '2016-11-10', { effective: '2017-11-10' }],
          ['GMB', 'WITHDRAWAL', '2017-02-10', { against: 'action:x-2' }],
          ['GMB', 'WITHDRAWAL', '2017-03-10', { against: 'action:x-3' }],
        ),
        '2017-03-01',
        '2017-04-01',
        '2018-01-01',
      ),
    ).toEqual(['PARTY', 'PARTY action:x-2', 'WITHDRAWN action:x-2']));

  test('two acts told by their year are a consent and its withdrawal', async () =>
    expect(
      await stands(
        acts(['FRA', 'ACCESSION', '2000'], ['FRA', 'WITHDRAWAL', '2000']),
        '2000-12-31',
        '2010-01-01',
      ),
    ).toEqual(['WITHDRAWN action:x-2', 'WITHDRAWN action:x-2']));

  test('a withdrawal of a day in the year of the consent ends it', async () =>
    expect(
      await stands(
        acts(['FRA', 'ACCESSION', '2000'], ['FRA', 'WITHDRAWAL', '2000-06-15']),
        '2001-01-01',
      ),
    ).toEqual(['WITHDRAWN action:x-2']));

  test('a withdrawal that names a consent ends that one, whichever day is told', async () =>
    expect(
      await stands(
        acts(
          ['FRA', 'ACCESSION', '2000'],
          ['FRA', 'WITHDRAWAL', '1999', { against: 'action:x-1' }],
        ),
        '2001-01-01',
      ),
    ).toEqual(['WITHDRAWN action:x-2']));

  test('who comes back in the year of the withdrawal is a party', async () =>
    expect(
      await stands(
        acts(
          ['ISL', 'RATIFICATION', '1990-05-01'],
          ['ISL', 'WITHDRAWAL', '2002'],
          ['ISL', 'ACCESSION', '2002'],
        ),
        '2001-01-01',
        '2003-01-01',
      ),
    ).toEqual(['PARTY', 'PARTY']));

  test('a withdrawal of a signature leaves what was consented', async () =>
    expect(
      await stands(
        acts(
          ['USA', 'SIGNATURE', '2000-12-31'],
          ['USA', 'WITHDRAWAL', '2002-05-06', { against: 'action:x-1' }],
        ),
        '2003-01-01',
      ),
    ).toEqual(['SIGNED']));

  test('what has no effect yet still counts towards entry into force', async () => {
    const ask = await smallWorld(graph, schema, [
      pact({ entryIntoForce: { instruments: 2, delay: { days: 30 } } }),
      ...acts(
        ['FRA', 'RATIFICATION', '2000-01-10'],
        ['FRA', 'WITHDRAWAL', '2001-01-10', { effective: '2002-01-10' }],
        ['ITA', 'RATIFICATION', '2001-06-01'],
        ['ITA', 'WITHDRAWAL', '2001-07-01', { against: 'action:x-3' }],
      ),
    ]);
    expect(
      await ask(
        '{ convention(id: "convention:x") { entryIntoForce { on counted { id } excluded { action { id } } } parties(asOf: "2001-06-01") { nodes { actor { id } withdrawal { id } } } } countries(filter: { partyTo: "convention:x" }) { nodes { id } } }',
      ),
    ).toMatchObject({
      convention: {
        entryIntoForce: {
          on: '2001-07-01',
          counted: [],
          excluded: [{ action: { id: 'action:x-1' } }, { action: { id: 'action:x-3' } }],
        },
        parties: {
          nodes: [
            { actor: { id: 'country:FRA' }, withdrawal: { id: 'action:x-2' } },
            { actor: { id: 'country:ITA' }, withdrawal: null },
          ],
        },
      },
      countries: { nodes: [] },
    });
  });
});
