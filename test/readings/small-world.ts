import { expect } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { createEngine } from '../../src/query/engine.js';
import type { Graph } from '../../src/graph/graph.js';
import { bothOver } from '../second-opinion/both.js';
import { loadLines, now } from '../second-opinion/loading.js';
import type { Line } from '../second-opinion/line.js';
import { textOf, valid } from '../setup/api.js';

/** Asks a question of a small world; the second opinion has to say the same. */
export type Ask = (query: string) => Promise<unknown>;

/** What the documents of small worlds are published by. */
export const paper: readonly Line[] = [
  { type: 'source', id: 'source:p', name: 'Paper', kind: 'NEWS', reliability: 'B' },
  {
    type: 'document',
    id: 'document:p',
    title: 'Report',
    source: 'source:p',
    published: '2020-01-01',
  },
];

/** Evidence that a document says so. */
export const said = { evidence: [{ document: 'document:p' }] } as const;

/** Evidence that a document announces it. */
export const announced = { evidence: [{ document: 'document:p', modality: 'PLANNED' }] } as const;

/** Loads lines, with the countries that they name, and gives a way to ask. */
export async function smallWorld(
  graph: Graph,
  schema: GraphQLSchema,
  lines: readonly Line[],
): Promise<Ask> {
  const all: readonly Line[] = JSON.parse(
    JSON.stringify([...paper, ...countriesIn(lines), ...lines]),
  );
  await loadLines(graph, all);
  const both = bothOver({ graph, schema }, all);
  const engine = createEngine({ schema, graph, now });
  return async (query) => {
    const document = valid(schema, query);
    expect(await both({ query, variables: {} })).toMatchObject({ kind: 'agreed' });
    const answer: { readonly data: unknown } = JSON.parse(await textOf(engine, document, {}));
    return answer.data;
  };
}

/** A line for each country that lines name and do not tell of. */
function countriesIn(lines: readonly Line[]): Line[] {
  const told = new Set(lines.map(({ id }) => id));
  const named = JSON.stringify(lines).match(/country:[A-Z]{3,4}/g) ?? [];
  return [...new Set(named)]
    .filter((id) => !told.has(id))
    .map((id) => ({ type: 'country', id, name: id.slice('country:'.length) }));
}
