import {
  parse,
  specifiedRules,
  validate,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { createEngine } from '../../src/query/engine.js';
import type { Graph } from '../../src/graph/graph.js';
import { firstDifference } from './compare.js';
import { evaluate, type Answer } from './evaluate.js';
import { now, today, type Way } from './loading.js';
import { nextPageOf } from './paging.js';
import { settled } from './settle.js';
import { canonical } from './json-in-order.js';
import { type Line } from './line.js';

/** A question with its variables; `$after` of a question that has it is each side's own cursor. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * How a question went: answers that agree (over that many pages), errors on both sides, or a
 * refusal by the service's limits, which is no answer; `differs` says where.
 */
export type Outcome =
  | { readonly kind: 'agreed'; readonly pages: number }
  | { readonly kind: 'errors' | 'refused' | 'invalid' }
  | { readonly kind: 'differs'; readonly why: string };

/** Puts a question to both. */
export type Both = (question: Question) => Promise<Outcome>;

/**
 * Pages of one list that are compared: enough for most lists of small records to their end, and
 * long ones go on alike.
 */
const MOST_PAGES = 40;
/**
 * What is left out of a question that is made smaller may leave its variables and fragments behind.
 */
const rules = specifiedRules.filter(
  (rule) => rule !== NoUnusedVariablesRule && rule !== NoUnusedFragmentsRule,
);

/** What the service answers from. */
interface Service {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
}

/** The service over the graph beside the second opinion over the lines that were loaded into it. */
export function bothOver(
  { graph, schema }: Service,
  lines: readonly Line[],
  how: Way = 'at once',
): Both {
  const engine = createEngine({ schema, graph: keepingPlans(graph), now });
  const opinion = evaluate(lines, { today, schema, loadedAt: now().toISOString() });
  const documents = new Map<string, DocumentNode | null>();
  const documentOf = (query: string): DocumentNode | null => {
    const known = documents.get(query);
    if (known !== undefined) return known;
    const document = parse(query);
    const kept = validate(schema, document, rules).length > 0 ? null : document;
    documents.set(query, kept);
    return kept;
  };
  const serve = async (
    document: DocumentNode,
    variables: Question['variables'],
  ): Promise<Answer> => {
    const answer = await engine.answer({ document, variables });
    return answer.kind === 'text'
      ? JSON.parse(answer.body)
      : JSON.parse(JSON.stringify(answer.result));
  };
  return async ({ query, variables }) => {
    const document = documentOf(query);
    if (document === null) return { kind: 'invalid' };
    let cursors: readonly [string | null, string | null] = [null, null];
    for (let pages = 1; ; pages += 1) {
      const [expected, found] = [
        opinion(query, { ...variables, after: cursors[0] }),
        await serve(document, { ...variables, after: cursors[1] }),
      ];
      const outcome = compared({ expected: plain(expected), found }, pages, how);
      if (outcome.kind !== 'agreed') return outcome;
      const next = [
        nextPageOf(document, plain(expected).data),
        nextPageOf(document, found.data),
      ] as const;
      if (next[0] === null || next[1] === null) return outcome;
      if (pages === MOST_PAGES) return outcome;
      cursors = next;
    }
  };
}

/**
 * The graph, with plans kept from one record to the next: that a statement is planned anew when the
 * numbers behind it have shifted changes nothing about its meaning, and takes most of the time.
 */
function keepingPlans(graph: Graph): Graph {
  return {
    ...graph,
    read: (statement, parameters, options) =>
      graph.read(statement.replace(/^CYPHER 5\b/, 'CYPHER 5 replan=skip'), parameters, options),
  };
}

function plain(answer: Answer): Answer {
  return JSON.parse(JSON.stringify(answer));
}

interface TwoAnswers {
  readonly expected: Answer;
  readonly found: Answer;
}

function compared({ expected, found }: TwoAnswers, pages: number, how: Way): Outcome {
  if (found.errors?.some((error) => isRefusal(error)) === true) return { kind: 'refused' };
  if (expected.errors !== undefined || found.errors !== undefined) {
    if (expected.errors !== undefined && found.errors !== undefined) return { kind: 'errors' };
    return {
      kind: 'differs',
      why: `errors: ${JSON.stringify({ wanted: expected.errors ?? null, found: found.errors ?? null }).slice(0, 900)}`,
    };
  }
  const [one, other] = [settled(expected.data, how), settled(found.data, how)];
  return canonical(one) === canonical(other)
    ? { kind: 'agreed', pages }
    : {
        kind: 'differs',
        why: `${firstDifference(one, other, 'data').slice(0, 1500)}${pages > 1 ? `\n  on page ${pages}` : ''}`,
      };
}

function isRefusal(error: {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown };
}): boolean {
  return ['QUERY_TOO_DEEP', 'QUERY_TOO_BROAD'].includes(String(error.extensions?.code));
}
