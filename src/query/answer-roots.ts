import { execute } from 'graphql';
import type { ExecutionResult, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { decodeValue } from './decode.js';
import type { OperationPlan } from './plan.js';
import { NullInNonNull, writeValue } from './write.js';
import type { Writing } from './grounds.js';
import { asGraphQLError } from './as-graphql-error.js';
import type { EngineRequest } from './prepare-plan.js';
import type { Root } from './read-roots.js';

/** The root fields of an operation as they were read, and how they are to be written. */
export interface ReadOperation {
  readonly plan: OperationPlan;
  readonly roots: readonly Root[];
  readonly writing: Writing;
}

/**
 * The response text; undefined where graphql-js has to decide, because a value is missing or
 * failed.
 */
export function directly({ plan, roots, writing }: ReadOperation): string | undefined {
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

/**
 * The response as graphql-js makes it from the same values, with its errors and with introspection.
 */
export async function byReference(
  schema: GraphQLSchema,
  request: EngineRequest,
  { plan, roots, writing }: ReadOperation,
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
    fieldResolver: byAlias,
    typeResolver: (value: Record<string, unknown>) => String(value['__typename']),
  });
}

/** The values stand under the names that the question gives them, not under the schema's. */
const byAlias: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (
  ...[source, , , { path }]
) => source[path.key];
