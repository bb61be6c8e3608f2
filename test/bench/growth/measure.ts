import type { GraphQLSchema } from 'graphql';
import type { Graph } from '../../../src/graph/graph.js';
import type { Engine } from '../../../src/query/engine.js';
import { storedQuestions } from '../../questions/stored-questions.js';
import type { StoredQuestion } from '../../questions/stored-questions.js';
import { traceOf } from '../../questions/trace.js';
import { textOf, valid } from '../../setup/api.js';
import { checkout } from '../../setup/checkout.js';
import { weightOf } from './weigh.js';

/** What a question took at one size of the graph. */
export interface Taken {
  readonly hits: number;
  /** See {@link weightOf}. */
  readonly weight: number;
  /** Median of several runs with a warm database; NaN where it was not asked for. */
  readonly milliseconds: number;
}

/** Who is asked. */
export interface Asked {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
}

/**
 * Every stored question, which are the explorer's examples too; the README's first; and questions
 * about hubs.
 */
export function growthQuestions(): readonly StoredQuestion[] {
  const named = (folder: string, prefix: string) =>
    storedQuestions(`${checkout}${folder}`).map((question) => ({
      ...question,
      name: `${prefix}${question.name}`,
    }));
  return [
    ...named('test/questions', ''),
    ...named('docs', 'docs/'),
    ...named('test/bench/growth/questions', 'hubs/'),
  ];
}

/** Counts what a question makes the database touch, and, when told how often, times it. */
export async function take(
  asked: Asked,
  { query, variables, name }: StoredQuestion,
  runs = 0,
): Promise<Taken> {
  const document = valid(asked.schema, query);
  const ask = () => textOf(asked.engine, document, variables);
  const answer: { readonly data?: unknown; readonly errors?: unknown } = JSON.parse(await ask());
  if (answer.errors !== undefined) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`);
  const traces = await traceOf(asked, query, variables);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    await ask();
    times.push(performance.now() - begun);
  }
  return {
    hits: traces.reduce((sum, { hits }) => sum + hits, 0),
    weight: weightOf(answer.data),
    milliseconds: times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? NaN,
  };
}
