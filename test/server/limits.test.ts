import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { codesOf, startTestServer } from './test-server.js';
import type { Answer, TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function codes(response: Response): Promise<readonly unknown[]> {
  const answer: Pick<Answer, 'errors'> = JSON.parse(await response.text());
  return codesOf(answer);
}

describe('a request is refused with a stable code', () => {
  test('when it is larger than 128 KiB', async () => {
    const response = await server.send(
      JSON.stringify({ query: '{ __typename }', variables: { filler: 'x'.repeat(130 * 1024) } }),
    );
    expect([response.status, await codes(response)]).toEqual([413, ['REQUEST_TOO_LARGE']]);
  });

  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', { 'content-type': 'text/plain' }],
    ['JSON in another charset', { 'content-type': 'application/json; charset=utf-16' }],
    ['compressed', { 'content-encoding': 'gzip' }],
  ])('when it comes as %s', async (_what, headers) => {
    const response = await server.send('{"query":"{ __typename }"}', headers);
    expect([response.status, await codes(response)]).toEqual([415, ['MEDIA_TYPE_UNKNOWN']]);
  });

  test('when its JSON is broken', async () => {
    const response = await server.send('{"query":');
    expect([response.status, await codes(response)]).toEqual([400, ['BAD_REQUEST']]);
  });

  test('when its document has more than 2,000 tokens', async () => {
    const answer = await server.ask(`{ ${'__typename '.repeat(2_000)} }`);
    expect([answer.status, codesOf(answer)]).toEqual([400, ['DOCUMENT_TOO_LONG']]);
    expect(answer.errors?.[0]?.message).toContain('2000');
  });

  test('when it is a list of requests', async () => {
    const response = await server.send(
      JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))),
    );
    expect([response.status, await codes(response)]).toEqual([400, ['BAD_REQUEST']]);
  });

  test('when a page of another site could have sent it', async () => {
    const response = await fetch(
      `${server.url}/graphql?query=${encodeURIComponent('{ __typename }')}`,
    );
    expect([response.status, await codes(response)]).toEqual([400, ['BAD_REQUEST']]);
  });

  test('when the method is none that asks', async () => {
    const response = await fetch(`${server.url}/graphql`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow'), await codes(response)]).toEqual([
      405,
      'GET, POST',
      ['METHOD_NOT_ALLOWED'],
    ]);
  });

  test('when there is nothing at its address', async () => {
    const response = await fetch(`${server.url}/nothing/here`);
    expect([response.status, await codes(response)]).toEqual([404, ['NOT_FOUND']]);
  });
});

describe('a faulty question', () => {
  test('is told at most its first five faults', async () => {
    const answer = await server.ask(
      `{ ${Array.from({ length: 500 }, (_, index) => `nothing${index}`).join(' ')} }`,
    );
    expect(answer.status).toBe(400);
    // Five, and one that says that there are more.
    expect(answer.errors).toHaveLength(6);
  });

  test('with ten thousand wrong list items is refused at once, with at most five of them named', async () => {
    const began = performance.now();
    const answer = await server.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 10_000 }, () => null),
    });
    expect([answer.status, new Set(codesOf(answer))]).toEqual([400, new Set(['BAD_USER_INPUT'])]);
    expect(answer.errors?.length).toBeLessThanOrEqual(6);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test('keeps status 200 for clients that know only application/json, who would show no message otherwise', async () => {
    const response = await server.send('{"query":"{ nothing }"}', { accept: 'application/json' });
    expect([response.status, await codes(response)]).toEqual([200, ['GRAPHQL_VALIDATION_FAILED']]);
  });

  test('of circular introspection is refused', async () => {
    const answer = await server.ask(
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    );
    expect(answer.status).toBe(400);
  });
});

describe('a good question', () => {
  test('is answered by POST and by GET with the preflight header', async () => {
    const posted = await server.ask('{ __typename }');
    expect(posted).toEqual({ status: 200, data: { __typename: 'Query' } });
    const got = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ __typename }')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await got.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('about something that is not there is answered with null', async () => {
    expect(await server.ask('{ node(id: "event:never") { id } }')).toEqual({
      status: 200,
      data: { node: null },
    });
  });

  test('with text full of the search engine’s own signs is no fault', async () => {
    const answer = await server.ask(
      'query ($text: String!) { search(text: $text) { totalCount } }',
      { text: '+-&&||!(){}[]^"~*?:\\/ AND OR NOT' },
    );
    expect(answer.errors).toBeUndefined();
  });
});
