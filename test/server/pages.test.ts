import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, printSchema } from 'graphql';
import { buildApiSchema } from '../../src/api/schema.js';
import { builtPages } from '../web/built-pages.js';
import { startTestServer } from './test-server.js';
import type { TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  await builtPages();
  server = await startTestServer();
}, 60_000);
afterAll(() => server.close());

const get = (path: string, accept = '*/*'): Promise<Response> =>
  fetch(`${server.url}${path}`, { redirect: 'manual', headers: { accept } });

describe('a browser', () => {
  test.each([
    ['/explore', '/explore/'],
    ['/schema', '/schema/'],
    ['/graphql', '/explore/'],
    [
      '/graphql?query=%7B__typename%7D&variables=%7B%7D',
      '/explore/#query=%7B__typename%7D&variables=%7B%7D',
    ],
  ])('that opens %s is led to %s', async (from, to) => {
    const response = await get(from, 'text/html,application/xhtml+xml');
    expect(response.status).toBeGreaterThanOrEqual(301);
    expect(new URL(response.headers.get('location') ?? '', server.url).href).toBe(
      `${server.url}${to}`,
    );
  });

  test.each(['/explore/', '/schema/'])(
    'gets %s under a policy that lets nothing in from elsewhere',
    async (path) => {
      const response = await get(path, 'text/html');
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(response.status).toBe(200);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
      expect([
        response.headers.get('x-content-type-options'),
        response.headers.get('referrer-policy'),
      ]).toEqual(['nosniff', 'no-referrer']);
      expect(await response.text()).not.toMatch(/<script>|<script [^>]*>[^<]|<style|\son\w+="/);
    },
  );

  test.each([
    '/',
    '/search?q=vu',
    '/officials/to-lam',
    '/events/antonio-guterres.to-lam.hanoi-signing-2025',
  ])('gets the dashboard at %s, also where a key looks like a file', async (path) => {
    const response = await get(path, 'text/html');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(await response.text()).toContain('<title>Rapporteur</title>');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });

  test('gets built files compressed beforehand', async () => {
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await (await get('/')).text())?.[1] ?? '';
    const response = await fetch(`${server.url}${script}`, {
      headers: { 'accept-encoding': 'br' },
    });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toContain('javascript');
  });

  test('may keep built files for a year, and asks for pages anew', async () => {
    const page = await get('/explore/');
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? '';
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect((await get(script)).headers.get('cache-control')).toContain('immutable');
  });

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/.env',
  ])('finds nothing of ours at %s', async (path) => {
    expect((await get(path)).status).toBeGreaterThanOrEqual(400);
  });
});

describe('tools', () => {
  test('get the schema as text, the same that answers', async () => {
    const response = await get('/schema.graphql');
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(printSchema(buildSchema(await response.text()))).toBe(
      printSchema(await buildApiSchema()),
    );
  });

  test('are told that the process lives and that the database answers', async () => {
    expect(await (await get('/livez')).json()).toEqual({ live: true });
    expect(await (await get('/readyz')).json()).toEqual({ ready: true });
  });
});
