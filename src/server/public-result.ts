import { GraphQLError } from 'graphql';
import type { ExecutionResult, FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { causeOf, codeOf, publicError } from './public-error.js';

/** When to ask again after the database was away: it is back within seconds of its restart. */
export const RETRY_AFTER_SECONDS = '2';

/** A result as callers see it: its errors with their codes and in words. */
export function publicResult(
  { errors, data }: ExecutionResult,
  say: (line: string) => void,
): FormattedExecutionResult {
  const told = errors?.map((error) => publicError(withCode(error, data === undefined), error, say));
  return { ...(data !== undefined && { data }), ...(told !== undefined && { errors: told }) };
}

/** The HTTP status of a result that has errors; undefined where some of it could be answered. */
export function statusOf({ errors = [], data }: ExecutionResult): 400 | 503 | undefined {
  if (errors.length === 0 || hasSomething(data)) return undefined;
  if (errors.some((error) => awayCodes.includes(codeOf(error) ?? ''))) return 503;
  return data === undefined ? 400 : undefined;
}

const awayCodes: readonly string[] = [
  'DATABASE_UNREACHABLE',
  'DATABASE_REFUSED',
  'DATABASE_TIMEOUT',
];

function hasSomething(data: ExecutionResult['data']): boolean {
  return data !== undefined && data !== null && Object.values(data).some((value) => value !== null);
}

/**
 * Before anything was read, an error without a code of its own is about the request's variables.
 */
function withCode(error: GraphQLError, isRefusal: boolean): GraphQLFormattedError {
  const code =
    codeOf(error) ??
    (isRefusal && causeOf(error) instanceof GraphQLError
      ? 'BAD_USER_INPUT'
      : 'INTERNAL_SERVER_ERROR');
  return { ...error.toJSON(), extensions: { ...error.extensions, code } };
}
