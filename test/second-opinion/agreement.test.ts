import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, specifiedRules, validate, type GraphQLSchema } from 'graphql';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.js';
import { emptyGraph, testGraph } from '../setup/graph.js';
import { builtInCountries } from './countries.js';
import { firstDifference } from './compare.js';
import { evaluate, type Ask } from './evaluate.js';
import { questions, settled } from './questions.js';
import { reduced } from './reduce.js';
import { canonical, type Line } from './world.js';
import { smallRecords, type SmallRecord } from './worlds.js';

/** How many records and how many questions of each; more in the long run (RAPPORTEUR_AGREEMENT=records,questions,seed). */
const [records = 2, asked = 60, seed = 20251025] = (process.env['RAPPORTEUR_AGREEMENT'] ?? '').split(',').filter(Boolean).map(Number);
/** While the engine is being built: differences of data alone, no refused statements. */
const isDataOnly = process.env['RAPPORTEUR_AGREEMENT_DATA_ONLY'] !== undefined;
const only = process.env['RAPPORTEUR_AGREEMENT_ROOTS']?.split(',');
/** Disagreements of different sorts that one record is asked to show. */
const most = 5;
const today = '2021-06-30';
const isReady = ['../../src/record/load.ts', '../../src/query/engine.ts', '../../src/api/schema.ts'].every((file) => existsSync(new URL(file, import.meta.url)));

(isReady ? describe : describe.skip)(isReady ? 'the service agrees with the second opinion' : 'the service agrees with the second opinion (no loader yet)', () => {
  let graph: Graph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    graph = await testGraph();
    const { buildApiSchema } = await import('../../src/api/schema.js');
    schema = await buildApiSchema();
  });
  afterAll(() => graph?.close());

  test.each(fc.sample(smallRecords, { numRuns: records, seed }).map((record, index) => ({ index, record })))('on small record $index', async ({ record }) => {
    expect(await disagreements(graph, schema, record)).toBe('');
  }, 600_000);

  const shared = new URL('../../../shared/record/', import.meta.url);
  (existsSync(shared) ? test : test.skip)(existsSync(shared) ? 'on the record beside the checkout' : 'on the record beside the checkout (../shared is absent)', async () => {
    const lines = readdirSync(shared).filter((name) => name.endsWith('.jsonl')).sort().flatMap((name) => readFileSync(new URL(name, shared), 'utf8').split('\n').filter(Boolean).map((line): Line => JSON.parse(line)));
    const own = new Set(lines.map((line) => line['id']));
    lines.unshift(...builtInCountries().filter((line) => !own.has(line['id'])));
    const all = [...new Set(lines.map((line) => String(line['id'])))];
    const ids = Object.fromEntries(all.map((id) => id.split(':')[0] ?? '').map((kind) => [kind, all.filter((id) => id.startsWith(`${kind}:`))]));
    const mentioned = [...new Set(lines.flatMap((line) => [line['actor'], line['onBehalfOf'], line['member']]).filter((id) => String(id).startsWith('country:')).map(String))];
    expect(await disagreements(graph, schema, { lines, ids: { ...ids, country: mentioned } })).toBe('');
  }, 600_000);
});

/** Loads a record, asks both, and tells of each sort of disagreement its smallest question. */
async function disagreements(graph: Graph, schema: GraphQLSchema, record: SmallRecord): Promise<string> {
  await load(graph, record);
  const service = await serviceOver(graph, schema);
  const opinion = evaluate([...await builtIn(graph, record), ...record.lines], { today, schema });
  const why = (query: string): Promise<string | null> => disagreement(query, schema, service, opinion);
  const found = new Map<string, string>();
  for (const query of fc.sample(questions({ schema, ids: record.ids, ...(only !== undefined && { roots: only }) }), { numRuns: asked, seed })) {
    const reason = await why(query);
    if (reason === null || found.has(classOf(reason)) || found.size >= most) continue;
    const small = await reduced(query, async (candidate) => { const now = await why(candidate); return now !== null && classOf(now) === classOf(reason); });
    found.set(classOf(reason), `${await why(small)}\n  ${small}`);
  }
  return [...found.values()].join('\n\n');
}

type Service = (query: string) => Promise<{ readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] }>;

async function load(graph: Graph, record: SmallRecord): Promise<void> {
  const { loadRecord } = await import('../../src/record/load.js');
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-small-'));
  try {
    const file = join(folder, 'small.jsonl');
    await writeFile(file, record.lines.map((line) => JSON.stringify(line)).join('\n'));
    await emptyGraph(graph);
    await loadRecord({ graph, inputs: [file], options: {}, now: () => new Date(`${today}T12:00:00Z`), progress: () => undefined });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function serviceOver(graph: Graph, schema: GraphQLSchema): Promise<Service> {
  const { createEngine } = await import('../../src/query/engine.js');
  const engine = createEngine({ schema, graph, now: () => new Date(`${today}T12:00:00Z`) });
  return async (query) => {
    const answer = await engine.answer({ document: parse(query), variables: {} });
    return answer.kind === 'text' ? JSON.parse(answer.body) : JSON.parse(JSON.stringify(answer.result));
  };
}

/** The countries that stand without the record, as the service has them: their names are no question of meaning. */
async function builtIn(graph: Graph, record: SmallRecord): Promise<Line[]> {
  const own = new Set(record.lines.map((line) => line['id']));
  const rows = await graph.read('CYPHER 5 MATCH (c:Country) RETURN c.id, c.name, c.iso2, c.iso3, c.m49, c.region, c.subregion ORDER BY c.id');
  return rows.map(([id, name, iso2, iso3, m49, region, subregion]) => ({ type: 'country', id, name, iso2, iso3, m49, region, subregion })).filter((line) => !own.has(line.id));
}

/** Disagreements that look alike: where they are, without places and values. */
function classOf(reason: string): string {
  return reason.split(/: wanted|items wanted|errors: /)[0]?.replace(/\d+/g, '') + (reason.startsWith('errors') ? reason.slice(0, 80) : '');
}

/** Why the two do not agree; null when they do. */
async function disagreement(query: string, schema: GraphQLSchema, service: Service, opinion: Ask): Promise<string | null> {
  const invalid = validate(schema, parse(query), specifiedRules);
  if (invalid.length > 0) return null;
  const expected = opinion(query);
  const found: Awaited<ReturnType<Service>> = await service(query).catch((error: unknown) => ({ errors: [{ message: `thrown: ${String(error)}` }] }));
  if (found.errors?.some((error) => /limit|deep|broad/i.test(error.message))) return null;
  if (isDataOnly && found.errors !== undefined) return null;
  if (expected.errors !== undefined || found.errors !== undefined) {
    return canonical(expected.errors !== undefined) === canonical(found.errors !== undefined) ? null : `errors: ${JSON.stringify([expected.errors, found.errors]).slice(0, 900)}`;
  }
  const [one, other] = [settled(JSON.parse(JSON.stringify(expected.data))), settled(found.data)];
  return canonical(one) === canonical(other) ? null : firstDifference(one, other, 'data').slice(0, 1500);
}
