import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, specifiedRules, validate } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import { createEngine } from '../../src/query/engine.js';
import type { Engine } from '../../src/query/engine.js';
import { loadCountries } from '../../src/record/countries.js';
import { loadRecord } from '../../src/record/load.js';
import { preparePlanning } from '../../src/record/prepare-planning.js';
import { checkout } from './checkout.js';
import { emptyGraph, testGraph } from './graph.js';

/** The day on which the tests ask: answers such as "in force" depend on it. */
export const today = new Date('2026-11-25T12:00:00Z');

type Variables = Readonly<Record<string, unknown>>;

/** Everything that a test needs in order to ask the starter record. */
export interface Api {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  /** Answers without resolvers of our own writing: graphql-js over the same rows. */
  readonly reference: Engine;
  /** Asks and gives the whole response, parsed. */
  ask(query: string, variables?: Variables): Promise<ExecutionResult>;
  close(): Promise<void>;
}

/** Connects to the test run's database with the starter record in it. */
export async function starterApi(): Promise<Api> {
  const graph = await starterGraph();
  const schema = await buildApiSchema();
  const engine = createEngine({ schema, graph, now: () => today });
  const reference = createEngine({ schema, graph, now: () => today, mode: 'reference' });
  return {
    graph,
    schema,
    engine,
    reference,
    ask: async (query, variables = {}) =>
      JSON.parse(await textOf(engine, valid(schema, query), variables)),
    close: () => graph.close(),
  };
}

/**
 * The test run's graph with exactly the starter record; loaded only when it holds anything else.
 */
export async function starterGraph(): Promise<Graph> {
  const graph = await testGraph();
  const mark = await fingerprint(['data', 'src/model', 'src/record', 'cypher/record']);
  if (await isLoaded(graph, mark)) return graph;
  await emptyGraph(graph);
  await loadCountries({ graph, folder: join(checkout, 'data/countries'), now: () => today });
  const { changed } = await loadRecord({
    graph,
    inputs: [join(checkout, 'data')],
    now: () => today,
  });
  await preparePlanning(graph, changed);
  await graph.write((transaction) =>
    transaction.run("CYPHER 5 MATCH (record:Record {id: 'record'}) SET record.starter = $mark", {
      mark,
    }),
  );
  return graph;
}

/** The response body of a question, from either way of answering. */
export async function textOf(
  engine: Engine,
  document: DocumentNode,
  variables: Variables,
): Promise<string> {
  const answer = await engine.answer({ document, variables });
  return answer.kind === 'text' ? answer.body : JSON.stringify(answer.result);
}

/** The document of a question; throws what is wrong with it. */
export function valid(schema: GraphQLSchema, query: string): DocumentNode {
  const document = parse(query);
  const errors = validate(schema, document, specifiedRules);
  if (errors.length > 0)
    throw new Error(`${errors.map((error) => error.message).join('\n')}\n${query}`);
  return document;
}

/** Whether the starter record was loaded with this mark, and nothing after it. */
async function isLoaded(graph: Graph, mark: string): Promise<boolean> {
  const rows = await graph.read(
    "CYPHER 5 MATCH (record:Record {id: 'record'}) RETURN record.starter, record.operation, COUNT { (:Operation) }",
  );
  return JSON.stringify(rows) === JSON.stringify([[mark, 2, 2]]);
}

/**
 * A short hash of all that decides what the graph looks like after the load: the lines, and the
 * code that loads them.
 */
async function fingerprint(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = (await readdir(join(checkout, folder), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}
