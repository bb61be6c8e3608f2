import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import { testGraph } from '../setup/graph.js';
import { smallWorld } from './small-world.js';
import { acts, pact } from './treaties.js';

describe('the period for those who deposit later', () => {
  let graph: Graph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    graph = await testGraph();
    schema = await buildApiSchema();
  });
  afterAll(() => graph?.close());

  test.each([
    [{ days: 30 }, { days: 90 }, ['2020-02-09', '2020-02-09', '2021-03-01']],
    [{ days: 0 }, { months: 6 }, ['2020-01-10', '2020-01-10', '2021-06-01']],
    [{ days: 90 }, { days: 30 }, ['2020-04-09', '2020-04-09', '2020-12-31']],
    [{ months: 3 }, undefined, ['2020-04-10', '2020-04-10', '2021-03-01']],
  ])(
    'the second period is for those who deposit later: %j, thereafter %j',
    async (delay, thereafter, days) => {
      const ask = await smallWorld(graph, schema, [
        pact({ entryIntoForce: { instruments: 2, delay, ...(thereafter && { thereafter }) } }),
        ...acts(
          ['NZL', 'RATIFICATION', '2020-01-01'],
          ['CHL', 'RATIFICATION', '2020-01-10'],
          ['BOL', 'RATIFICATION', '2020-12-01'],
        ),
      ]);
      const [first, second, third] = days;
      expect(
        await ask(`{ convention(id: "convention:x") {
          entryIntoForce { on nzl: forActor(id: "country:NZL") chl: forActor(id: "country:CHL") bol: forActor(id: "country:BOL") }
          parties { nodes { actor { id } effective } } } }`),
      ).toEqual({
        convention: {
          entryIntoForce: { on: first, nzl: first, chl: second, bol: third },
          parties: {
            nodes: [
              { actor: { id: 'country:BOL' }, effective: third },
              { actor: { id: 'country:CHL' }, effective: second },
              { actor: { id: 'country:NZL' }, effective: first },
            ],
          },
        },
      });
    },
  );
});
