import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import { testGraph } from '../setup/graph.js';
import { bothOver, type Both, type Question } from './both.js';
import { builtInCountries } from './countries.js';
import { disagreements } from './disagreements.js';
import { dressed } from './dress.js';
import { loadLines, type Way } from './loading.js';
import { questions } from './questions.js';
import type { Line } from './line.js';
import { smallRecords, type SmallRecord } from './worlds.js';

/**
 * Records, and questions that are put to each of them; more in a long run
 * (RAPPORTEUR_AGREEMENT=records,questions,seed). The same questions are put to all records, because
 * what costs is the planning of a new one.
 */
const [records = 15, asked = 105, seed = 20251025] = (process.env['RAPPORTEUR_AGREEMENT'] ?? '')
  .split(',')
  .filter(Boolean)
  .map(Number);
const only = process.env['RAPPORTEUR_AGREEMENT_ROOTS']?.split(',');
/**
 * At least so much of what is asked is answered and compared; the rest is refused as too broad, or
 * an error on both sides.
 */
const ANSWERED = 0.95;

describe('the service agrees with the second opinion', () => {
  let graph: Graph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    graph = await testGraph();
    schema = await buildApiSchema();
  });
  afterAll(() => graph?.close());

  const small = fc.sample(smallRecords, { numRuns: records, seed });
  const drawn = (ids: SmallRecord['ids'], count: number): Question[] =>
    fc
      .sample(
        fc.tuple(questions({ schema, ids, ...(only !== undefined && { roots: only }) }), fc.gen()),
        { numRuns: count, seed },
      )
      .map(([query, pick], index) =>
        index % 3 === 0 ? dressed(schema, query, pick) : { query, variables: {} },
      );

  test.each(
    small.map((record, index) => ({
      index,
      record,
      how: index % 2 === 0 ? ('at once' as const) : ('in steps' as const),
    })),
  )(
    `on small record $index, loaded $how, asked ${asked} questions`,
    async ({ record, how }) => {
      await agree(record.lines, drawn(small[0]?.ids ?? {}, asked), how);
    },
    1_200_000,
  );

  const shared = new URL('../../../shared/record/', import.meta.url);
  (existsSync(shared) ? test : test.skip)(
    existsSync(shared)
      ? 'on the record beside the checkout, asked 60 questions'
      : 'on the record beside the checkout (../shared is absent)',
    async () => {
      const lines = readdirSync(shared)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .flatMap((name) =>
          readFileSync(new URL(name, shared), 'utf8')
            .split('\n')
            .filter(Boolean)
            .map((line): Line => JSON.parse(line)),
        );
      const own = new Set(lines.map((line) => line['id']));
      lines.unshift(...builtInCountries().filter((line) => !own.has(line['id'])));
      const all = [...new Set(lines.map((line) => String(line['id'])))];
      const ids = Object.fromEntries(
        all
          .map((id) => id.split(':')[0] ?? '')
          .map((kind) => [kind, all.filter((id) => id.startsWith(`${kind}:`))]),
      );
      const mentioned = [
        ...new Set(
          lines
            .flatMap((line) => [line['actor'], line['onBehalfOf'], line['member']])
            .filter((id) => String(id).startsWith('country:'))
            .map(String),
        ),
      ];
      await agree(lines, drawn({ ...ids, country: mentioned }, 60));
    },
    600_000,
  );

  async function agree(
    lines: readonly Line[],
    put: readonly Question[],
    how: Way = 'at once',
  ): Promise<void> {
    const both = async (some: readonly Line[]): Promise<Both> => {
      await loadLines(graph, some, how);
      return bothOver({ graph, schema }, some, how);
    };
    const found = await disagreements({
      lines,
      questions: put,
      both: await both(lines),
      reload: both,
    });
    expect(found.told).toBe('');
    expect(found.answered).toBeGreaterThanOrEqual(put.length * ANSWERED);
  }
});
