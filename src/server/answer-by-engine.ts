import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, HTTPGraphQLHead } from '@apollo/server';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import type { Engine } from '../query/engine.js';
import { publicResult, RETRY_AFTER_SECONDS, statusOf } from './public-result.js';

/** Finished response bodies by the placeholder that travels through Apollo in place of the data. */
const finishedBodies = new WeakMap<object, string>();

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
  const singleResult = publicResult(result, say);
  return { http: headOf(result), body: { kind: 'single' as const, singleResult } };
}

function headOf(result: ExecutionResult): HTTPGraphQLHead {
  const status = statusOf(result);
  return status === 503 ? head(503, [['retry-after', RETRY_AFTER_SECONDS]]) : head(status);
}

function head(
  status?: number,
  headers: readonly (readonly [string, string])[] = [],
): HTTPGraphQLHead {
  return { ...(status !== undefined && { status }), headers: new HeaderMap(headers) };
}
