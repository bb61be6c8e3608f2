import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { RapporteurError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import type { OperationPlan } from './plan.js';
import type { ArgumentValues, Circumstances } from './reading.js';
import type { Writing } from './grounds.js';
import { asGraphQLError } from './as-graphql-error.js';
import type { EngineRequest } from './prepare-plan.js';
import { prepared, Refused } from './prepare-plan.js';
import { readRoots } from './read-roots.js';
import { directly, byReference } from './answer-roots.js';

/**
 * `text`: the whole response body; `result`: one that still has to be written, because it has
 * errors or introspection.
 */
export type EngineAnswer =
  | { readonly kind: 'text'; readonly body: string }
  | { readonly kind: 'result'; readonly result: ExecutionResult };

/** Answers operations over one graph. */
export interface Engine {
  answer(request: EngineRequest): Promise<EngineAnswer>;
  /** The plan of an operation without running it: for tests, traces and planning ahead. */
  plan(request: EngineRequest): OperationPlan;
}

/** What an engine is made of. */
export interface EngineParts {
  readonly schema: GraphQLSchema;
  readonly graph: Pick<Graph, 'read'>;
  readonly now?: () => Date;
  /**
   * `direct` writes the answer from the rows; `reference` lets graphql-js execute over the same
   * rows.
   */
  readonly mode?: 'direct' | 'reference';
}

/** Answers operations: one statement for each root field, compiled once and kept. */
export function createEngine(parts: EngineParts): Engine {
  const plans = new WeakMap<DocumentNode, Map<string, OperationPlan>>();
  const now = parts.now ?? (() => new Date());
  const prepare = (request: EngineRequest) => prepared(parts.schema, plans, request);
  return {
    plan: (request) => prepare(request).plan,
    answer: async (request) => {
      try {
        const { plan, variables, isMixed } = prepare(request);
        const circumstances: Circumstances = { today: now().toISOString().slice(0, 10) };
        const writing = writingOf(plan, variables, circumstances);
        const read = { plan, roots: await readRoots(parts.graph, plan, writing), writing };
        const body = parts.mode === 'reference' || isMixed ? undefined : directly(read);
        return body === undefined
          ? { kind: 'result', result: await byReference(parts.schema, request, read) }
          : { kind: 'text', body };
      } catch (error) {
        if (error instanceof Refused) return { kind: 'result', result: { errors: error.errors } };
        if (error instanceof RapporteurError)
          return { kind: 'result', result: { errors: [asGraphQLError(error)] } };
        throw error;
      }
    },
  };
}

function writingOf(
  plan: OperationPlan,
  variables: ArgumentValues,
  circumstances: Circumstances,
): Writing {
  const kept: ArgumentValues[] = [];
  return {
    circumstances,
    argumentsOf: (at) => (kept[at] ??= plan.arguments[at]?.(variables) ?? {}),
  };
}
