import type { Fetcher } from '@graphiql/toolkit';

/**
 * Sends a question to the service that served the page; refusals come back as JSON and are shown as
 * such.
 */
export const ask: Fetcher = async (question, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...options?.headers,
    },
    body: JSON.stringify(question),
  });
  return response.json();
};
