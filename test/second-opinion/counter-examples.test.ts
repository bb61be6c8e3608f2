import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { buildApiSchema } from '../../src/api/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import { testGraph } from '../setup/graph.js';
import { bothOver } from './both.js';
import { loadLines } from './loading.js';
import type { Line } from './line.js';

const folder = new URL('counter-examples/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''))
  .sort();
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/**
 * Where service and second opinion once disagreed: a record of a few lines and the question that
 * showed it. `# errors`: both answer with one.
 */
describe('the service agrees with the second opinion where it once did not', () => {
  let graph: Graph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    graph = await testGraph();
    schema = await buildApiSchema();
  });
  afterAll(() => graph?.close());

  test.each(names)('%s', async (name) => {
    const lines = read(`${name}.jsonl`)
      .split('\n')
      .filter(Boolean)
      .map((line): Line => JSON.parse(line));
    const variables: Line = existsSync(new URL(`${name}.variables.json`, folder))
      ? JSON.parse(read(`${name}.variables.json`))
      : {};
    const query = read(`${name}.graphql`);
    await loadLines(graph, lines);
    expect(await bothOver({ graph, schema }, lines)({ query, variables })).toMatchObject({
      kind: query.includes('# errors\n') ? 'errors' : 'agreed',
    });
  });

  test('each record has its question', () => {
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => name.replace('.jsonl', ''))
        .sort(),
    ).toEqual(names);
  });
});
