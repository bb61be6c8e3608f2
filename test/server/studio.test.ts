import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer } from './test-server.js';
import type { TestServer } from './test-server.js';

const STUDIO = 'https://studio.apollographql.com';

function preflight(server: TestServer, origin: string): Promise<Response> {
  return fetch(`${server.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,apollographql-client-name',
    },
  });
}

describe('Apollo Studio', () => {
  let [off, on]: [TestServer | undefined, TestServer | undefined] = [undefined, undefined];
  const started = (server: TestServer | undefined): TestServer => {
    if (server === undefined) throw new Error('not started');
    return server;
  };
  beforeAll(async () => {
    off = await startTestServer();
    on = await startTestServer({ studio: true });
  });
  afterAll(async () => {
    await off?.close();
    await on?.close();
  });

  test('may not ask unless it is switched on', async () => {
    const response = await preflight(started(off), STUDIO);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const asked = await started(off).send('{"query":"{ __typename }"}', { origin: STUDIO });
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('may ask once it is switched on', async () => {
    const response = await preflight(started(on), STUDIO);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([
      204,
      STUDIO,
    ]);
    expect(response.headers.get('access-control-allow-headers')).toContain('content-type');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    const asked = await started(on).send('{"query":"{ __typename }"}', { origin: STUDIO });
    expect(asked.headers.get('access-control-allow-origin')).toBe(STUDIO);
  });

  test.each([
    'https://example.org',
    `${STUDIO}.example.org`,
    'http://studio.apollographql.com',
    'null',
  ])('is the only one: %s may not', async (origin) => {
    const response = await preflight(started(on), origin);
    expect(response.headers.get('access-control-allow-origin')).not.toBe(origin);
    expect(response.headers.get('access-control-allow-origin')).not.toBe('*');
  });
});
