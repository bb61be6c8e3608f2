import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { RapporteurError } from '../errors.js';
import type { ErrorCode } from '../errors.js';

/** Codes whose text is about our own inside: it goes to the log, not to the caller. */
const inwardCodes: readonly ErrorCode[] = ['DATABASE_FAULT', 'DATABASE_REFUSED'];

/**
 * An error as callers see it: what they can act on in words, our own faults behind an id that the
 * log knows.
 */
export function publicError(
  formatted: GraphQLFormattedError,
  error: unknown,
  say: (line: string) => void,
): GraphQLFormattedError {
  const cause = causeOf(error);
  if (cause instanceof RapporteurError && !inwardCodes.includes(cause.code))
    return explained(formatted, cause);
  if (isCallers(formatted, cause)) return isTooLong(formatted) ? tooLong(formatted) : formatted;
  return masked(formatted, cause, say);
}

/** The stable code an error carries, as its own or by its cause. */
export function codeOf(error: GraphQLError): string | undefined {
  const cause = causeOf(error);
  if (cause instanceof RapporteurError) return cause.code;
  return typeof error.extensions['code'] === 'string' ? error.extensions['code'] : undefined;
}

/** What first went wrong, below the errors of GraphQL that wrap it. */
export function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined
    ? causeOf(error.originalError)
    : error;
}

/** Errors that GraphQL itself words: syntax, validation, variables, a request that is none. */
function isCallers(formatted: GraphQLFormattedError, cause: unknown): boolean {
  return (
    cause instanceof GraphQLError && formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR'
  );
}

function explained(
  formatted: GraphQLFormattedError,
  { code, message, value, fix }: RapporteurError,
): GraphQLFormattedError {
  const details = { ...(value !== undefined && { value }), ...(fix !== undefined && { fix }) };
  return {
    ...formatted,
    message: fix === undefined ? message : `${message} ${fix}`,
    extensions: { code, ...details },
  };
}

function masked(
  formatted: GraphQLFormattedError,
  cause: unknown,
  say: (line: string) => void,
): GraphQLFormattedError {
  const id = randomUUID();
  say(`Fault ${id}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  const code = cause instanceof RapporteurError ? cause.code : 'INTERNAL_SERVER_ERROR';
  return {
    ...formatted,
    message: `Something failed on our side. The log of the service has it under ${id}.`,
    extensions: { code, id },
  };
}

function isTooLong({ message }: GraphQLFormattedError): boolean {
  return (
    message.includes('Document contains more that') ||
    message.includes('Document contains more than')
  );
}

function tooLong(formatted: GraphQLFormattedError): GraphQLFormattedError {
  return { ...formatted, extensions: { ...formatted.extensions, code: 'DOCUMENT_TOO_LONG' } };
}
