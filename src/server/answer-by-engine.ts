import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, HTTPGraphQLHead } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import type { Engine } from '../query/engine.js';
import { causeOf, codeOf, publicError } from './public-error.js';

/** Finished response bodies by the placeholder that travels through Apollo in place of the data. */
const finishedBodies = new WeakMap<object, string>();

/** When to ask again after the database was away: it is back within seconds of its restart. */
const RETRY_AFTER_SECONDS = '2';

/** Lets the engine answer every operation instead of Apollo's own execution. */
export function answerByEngine(engine: Engine, say: (line: string) => void): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, request, operation }) => {
        // Without an operation Apollo's own execution words the error.
        if (operation === undefined) return null;
        const answer = await engine.answer({
          document,
          operationName: request.operationName ?? null,
          variables: request.variables ?? {},
        });
        return answer.kind === 'text' ? finished(answer.body) : written(answer.result, say);
      },
    }),
  };
}

/** Writes what Apollo is about to send; a finished body goes out as it is. */
export function writeAnswer(answer: FormattedExecutionResult): string {
  const body = answer.data ? finishedBodies.get(answer.data) : undefined;
  return body ?? JSON.stringify(answer);
}

function finished(body: string) {
  const data = {};
  finishedBodies.set(data, body);
  return { http: head(), body: { kind: 'single' as const, singleResult: { data } } };
}

function written(result: ExecutionResult, say: (line: string) => void) {
  const { errors, data } = result;
  const formatted = errors?.map((error) =>
    publicError(withCode(error, data === undefined), error, say),
  );
  const singleResult = {
    ...(data !== undefined && { data }),
    ...(formatted !== undefined && { errors: formatted }),
  };
  return { http: headOf(result), body: { kind: 'single' as const, singleResult } };
}

/** Before anything was read, an error without a code of its own is about the request's variables. */
function withCode(error: GraphQLError, isRefusal: boolean) {
  const code =
    codeOf(error) ??
    (isRefusal && causeOf(error) instanceof GraphQLError
      ? 'BAD_USER_INPUT'
      : 'INTERNAL_SERVER_ERROR');
  return { ...error.toJSON(), extensions: { ...error.extensions, code } };
}

function headOf({ errors = [], data }: ExecutionResult): HTTPGraphQLHead {
  if (errors.length === 0 || hasSomething(data)) return head();
  const codes = errors.map(codeOf);
  if (
    codes.some(
      (code) =>
        code === 'DATABASE_UNREACHABLE' ||
        code === 'DATABASE_REFUSED' ||
        code === 'DATABASE_TIMEOUT',
    )
  ) {
    return head(503, [['retry-after', RETRY_AFTER_SECONDS]]);
  }
  return head(data === undefined ? 400 : undefined);
}

function hasSomething(data: ExecutionResult['data']): boolean {
  return data !== undefined && data !== null && Object.values(data).some((value) => value !== null);
}

function head(
  status?: number,
  headers: readonly (readonly [string, string])[] = [],
): HTTPGraphQLHead {
  return { ...(status !== undefined && { status }), headers: new HeaderMap(headers) };
}
