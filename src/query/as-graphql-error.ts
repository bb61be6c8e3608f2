import { GraphQLError } from 'graphql';
import { RapporteurError } from '../errors.js';

/**
 * An error as the answer tells it: with its code, the offending value and the way out, where it has
 * them.
 */
export function asGraphQLError(error: unknown): GraphQLError {
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
