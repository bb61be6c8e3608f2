import { GraphQLError, execute, getOperationAST } from 'graphql';
import type {
  DocumentNode,
  ExecutionResult,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { RapporteurError } from '../errors.js';
import type { Graph, Row } from '../graph/graph.js';
import { compileOperation } from './compile.js';
import { decodeValue } from './decode.js';
import type { OperationPlan, RootPlan } from './plan.js';
import type { ArgumentValues, Circumstances } from './reading.js';
import { shapeOf } from './shape.js';
import { NullInNonNull, writeValue } from './write.js';
import type { Writing } from './write.js';

/** A validated operation and the variables that came with it. */
export interface EngineRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** `text`: the whole response body; `result`: one that still has to be written, because it has errors or introspection. */
export type EngineAnswer =
  | { readonly kind: 'text'; readonly body: string }
  | { readonly kind: 'result'; readonly result: ExecutionResult };

export interface Engine {
  answer(request: EngineRequest): Promise<EngineAnswer>;
  /** The plan of an operation without running it: for tests, traces and planning ahead. */
  plan(request: EngineRequest): OperationPlan;
}

export interface EngineParts {
  readonly schema: GraphQLSchema;
  readonly graph: Graph;
  readonly now?: () => Date;
  /** `direct` writes the answer from the rows; `reference` lets graphql-js execute over the same rows. */
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
        const roots = await readRoots(parts.graph, plan, writing);
        const body =
          parts.mode === 'reference' || isMixed ? undefined : directly(plan, roots, writing);
        return body === undefined
          ? {
              kind: 'result',
              result: await byReference(parts.schema, request, plan, roots, writing),
            }
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

interface Prepared {
  readonly plan: OperationPlan;
  readonly variables: ArgumentValues;
  /** Has introspection beside or instead of questions: graphql-js answers that. */
  readonly isMixed: boolean;
}

/** Plans of one document: as many shapes as one client may reasonably use, then the oldest goes. */
const SHAPES_PER_DOCUMENT = 200;

function prepared(
  schema: GraphQLSchema,
  plans: WeakMap<DocumentNode, Map<string, OperationPlan>>,
  request: EngineRequest,
): Prepared {
  const operation = getOperationAST(request.document, request.operationName);
  if (operation === null || operation === undefined)
    throw new Refused([new GraphQLError('The request names no operation of its document.')]);
  const variables = coerced(schema, operation, request.variables);
  const shapes = plans.get(request.document) ?? new Map<string, OperationPlan>();
  plans.set(request.document, shapes);
  const shape = `${operation.name?.value ?? ''}|${shapeOf(schema, operation, variables)}`;
  let plan = shapes.get(shape);
  if (plan === undefined) {
    plan = compileOperation({
      schema,
      document: request.document,
      operation,
      fragments: fragmentsOf(request.document),
      variables,
    });
    if (shapes.size >= SHAPES_PER_DOCUMENT) shapes.delete(shapes.keys().next().value ?? '');
    shapes.set(shape, plan);
  }
  return { plan, variables, isMixed: plan.hasIntrospection };
}

function coerced(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  inputs: Readonly<Record<string, unknown>>,
): ArgumentValues {
  const result = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    { ...inputs },
    { maxErrors: 5 },
  );
  if (result.errors !== undefined) throw new Refused(result.errors);
  return result.coerced;
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === 'FragmentDefinition' ? [[definition.name.value, definition]] : [],
    ),
  );
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

/** A root field's value, or why it could not be read. */
type Root = { readonly value: unknown } | { readonly error: unknown };

async function readRoots(
  graph: Graph,
  plan: OperationPlan,
  writing: Writing,
): Promise<readonly Root[]> {
  const asked = plan.roots.map((root) =>
    'typename' in root ? undefined : { root, parameters: parametersOf(root, writing) },
  );
  return Promise.all(
    asked.map(async (each) => {
      if (each === undefined) return { value: null };
      try {
        const { root } = each;
        const prepared = await root.prepare?.(
          (statement, parameters) => graph.read(statement, parameters),
          writing.argumentsOf(root.argumentsAt),
        );
        const records = await graph.read(root.statement, each.parameters(prepared));
        return { value: valueOf(root, records) };
      } catch (error) {
        return { error };
      }
    }),
  );
}

/** The parameters of a root field: at once, so that a bad argument refuses the request; after a search, with what it found. */
function parametersOf(
  root: RootPlan,
  writing: Writing,
): (prepared: Readonly<Record<string, unknown>> | undefined) => Record<string, unknown> {
  const valuesIn = (circumstances: Circumstances) =>
    Object.fromEntries(
      root.parameters.map((parameter) => [
        parameter.name,
        parameter.value(writing.argumentsOf(parameter.argumentsAt), circumstances),
      ]),
    );
  const values = valuesIn(writing.circumstances);
  return (prepared) =>
    prepared === undefined ? values : valuesIn({ ...writing.circumstances, prepared });
}

function valueOf(root: RootPlan, records: readonly Row[]): unknown {
  return root.records === 'value' ? (records[0]?.[0] ?? null) : records.map((record) => record[0]);
}

/** The response text; undefined where graphql-js has to decide, because a value is missing or failed. */
function directly(
  plan: OperationPlan,
  roots: readonly Root[],
  writing: Writing,
): string | undefined {
  try {
    const fields = plan.roots.map((root, index) => {
      if ('typename' in root) return `${JSON.stringify(root.key)}:${JSON.stringify(plan.typeName)}`;
      const read = roots[index];
      if (read === undefined || 'error' in read) throw new NullInNonNull(root.key);
      const text = writeValue(root.value, read.value, writing);
      if (text === 'null' && !root.nullable) throw new NullInNonNull(root.key);
      return `${JSON.stringify(root.key)}:${text}`;
    });
    return `{"data":{${fields.join(',')}}}`;
  } catch (error) {
    if (error instanceof NullInNonNull) return undefined;
    throw error;
  }
}

async function byReference(
  schema: GraphQLSchema,
  request: EngineRequest,
  plan: OperationPlan,
  roots: readonly Root[],
  writing: Writing,
): Promise<ExecutionResult> {
  const rootValue = Object.fromEntries(
    plan.roots.flatMap((root, index) => {
      const read = roots[index];
      if ('typename' in root || read === undefined) return [];
      return [
        [
          root.key,
          'error' in read
            ? asGraphQLError(read.error)
            : decodeValue(root.value, read.value, writing),
        ],
      ];
    }),
  );
  return execute({
    schema,
    document: request.document,
    rootValue,
    variableValues: { ...request.variables },
    ...(typeof request.operationName === 'string' && { operationName: request.operationName }),
    fieldResolver: (source: Record<string, unknown>, _args, _context, info) =>
      source[info.path.key],
    typeResolver: (value: Record<string, unknown>) => String(value['__typename']),
  });
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof RapporteurError) {
    return new GraphQLError(
      error.fix === undefined ? error.message : `${error.message} ${error.fix}`,
      {
        originalError: error,
        extensions: {
          code: error.code,
          ...(error.value !== undefined && { value: error.value }),
          ...(error.fix !== undefined && { fix: error.fix }),
        },
      },
    );
  }
  return new GraphQLError(error instanceof Error ? error.message : String(error), {
    originalError: error instanceof Error ? error : null,
  });
}

/** Refused before anything was read. */
class Refused extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('refused');
  }
}
