import type { ApolloServerPlugin } from '@apollo/server';

/**
 * What the GraphQL-over-HTTP draft lets old clients have with 200: errors of the document and of
 * its variables.
 */
const wordedInBody: readonly unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
];

/**
 * Answers clients that know only `application/json` with 200 where the request was well-formed and
 * its errors stand in the body: such clients take any other status as a failure of the transport
 * and show no error at all.
 */
export function legacyAccept(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response }) => {
        const accept = request.http?.headers.get('accept') ?? '';
        if (response.http.status !== 400 || accept.includes('application/graphql-response+json'))
          return;
        if (response.body.kind !== 'single' || !request.query) return;
        const codes =
          response.body.singleResult.errors?.map((error) => error.extensions?.['code']) ?? [];
        if (codes.length > 0 && codes.every((code) => wordedInBody.includes(code)))
          response.http.status = 200;
      },
    }),
  };
}
