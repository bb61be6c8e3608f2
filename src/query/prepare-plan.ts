import { GraphQLError, getOperationAST } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { compileOperation } from './compile.js';
import type { OperationPlan } from './plan.js';
import type { ArgumentValues } from './reading.js';
import { shapeOf } from './shape.js';

/** A validated operation and the variables that came with it. */
export interface EngineRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Prepared {
  readonly plan: OperationPlan;
  readonly variables: ArgumentValues;
  /** Has introspection beside or instead of questions: graphql-js answers that. */
  readonly isMixed: boolean;
}

/** Plans of one document: as many shapes as one client may reasonably use, then the oldest goes. */
const SHAPES_PER_DOCUMENT = 200;

/**
 * The plan of an operation, compiled or kept from a request of the same shape. Throws {@link
 * Refused}.
 */
export function prepared(
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

/** Refused before anything was read. */
export class Refused extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('refused');
  }
}
