import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connectGraph } from '../../src/graph/graph.js';
import type { Graph } from '../../src/graph/graph.js';
import { startServer } from '../../src/server/serve.js';
import { testConnection, testGraph } from '../setup/graph.js';
import { wayTo } from './cut-connection.js';
import type { Way } from './cut-connection.js';
import { codesOf, startTestServer } from './test-server.js';
import type { TestServer } from './test-server.js';

describe('while the database is away', () => {
  let way: Way;
  let server: TestServer;
  beforeAll(async () => {
    const { uri, user, password } = testConnection();
    const { hostname, port } = new URL(uri.replace(/^\w+:/, 'http:'));
    way = await wayTo(hostname, Number(port));
    server = await startTestServer({
      graph: await connectGraph({ uri: `bolt://127.0.0.1:${way.port}`, user, password }),
    });
  });
  afterAll(async () => {
    await server.close();
    await way.close();
  });

  test('a question gets 503 with a code and when to ask again, within a second or so; then all is well again by itself', async () => {
    const question = JSON.stringify({ query: '{ node(id: "country:vnm") { id } }' });
    expect((await server.send(question)).status).toBe(200);
    way.cut();
    const began = performance.now();
    const refused = await server.send(question);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
    expect(codesOf(JSON.parse(await refused.text()))).toEqual(['DATABASE_UNREACHABLE']);
    expect(performance.now() - began).toBeLessThan(4_000);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    way.mend();
    expect((await server.send(question)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  test('questions that need no data are still answered', async () => {
    way.cut();
    expect(await server.ask('{ __schema { queryType { name } } }')).toEqual({
      status: 200,
      data: { __schema: { queryType: { name: 'Query' } } },
    });
    way.mend();
  });
});

describe('what only we can cause', () => {
  test('is hidden from the caller behind an id that the log has with the whole story', async () => {
    const real = await testGraph();
    const broken: Graph = {
      ...real,
      server: real.server,
      statements: 0,
      read: () => Promise.reject(new TypeError('secret inner workings')),
      write: () => Promise.reject(new Error('not asked')),
      profile: () => Promise.reject(new Error('not asked')),
      close: () => real.close(),
    };
    const server = await startTestServer({ graph: broken });
    const answer = await server.ask('{ node(id: "country:vnm") { id } }');
    const [error] = answer.errors ?? [];
    expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(server.log.join('\n')).toContain('secret inner workings');
    expect(server.log.join('\n')).toContain(String(error?.extensions['id']));
    await server.close();
  });
});

describe('a server', () => {
  test('that finds its port taken says so and names the setting', async () => {
    const first = await startTestServer();
    const port = Number(new URL(first.url).port);
    const second = startServer({ graph: first.graph, port, studio: false, say: () => undefined });
    await second.catch(() => undefined);
    await first.close();
    await expect(second).rejects.toMatchObject({ code: 'PORT_TAKEN', value: String(port) });
  });

  test('that is closed gives its port back at once, though browsers keep connections open', async () => {
    const server = await startTestServer();
    await server.ask('{ __typename }');
    const began = performance.now();
    await server.close();
    expect(performance.now() - began).toBeLessThan(2_000);
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
  });
});
