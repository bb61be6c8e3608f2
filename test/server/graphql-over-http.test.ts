import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { startTestServer } from './test-server.js';
import type { TestServer } from './test-server.js';

/** Every check that graphql-http 1.23 makes. */
const AUDITS = 61;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('the endpoint speaks GraphQL over HTTP', () => {
  test('as the draft standard has it, in every check, when the preflight header is sent', async () => {
    const fetchFn: typeof fetch = (input, init) =>
      fetch(input, {
        ...init,
        headers: { ...headersOf(init), 'apollo-require-preflight': 'true' },
      });
    const results = await auditServer({ url: `${server.url}/graphql`, fetchFn });
    const missed = results.filter(({ status }) => status !== 'ok');
    expect(missed.map(({ name, status }) => `${status}: ${name}`)).toEqual([]);
    expect(results).toHaveLength(AUDITS);
  }, 60_000);

  test('and without that header refuses nothing it must not', async () => {
    const results = await auditServer({ url: `${server.url}/graphql` });
    expect(results.filter(({ status }) => status === 'error' || status === 'warn')).toEqual([]);
  }, 60_000);
});

function headersOf(init: RequestInit | undefined): Record<string, string> {
  return Object.fromEntries(new Headers(init?.headers).entries());
}
