import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateOperations } from '../../tools/write-operations.js';
import { readOperations } from '../../web/vite/read-operations.js';
import type { ReadOperation } from '../../web/vite/read-operations.js';
import { starterGraph } from '../setup/api.js';
import { checkout } from '../setup/checkout.js';
import { builtPages } from '../web/built-pages.js';
import { startTestServer } from './test-server.js';
import type { TestServer } from './test-server.js';

const operations = await readOperations(join(checkout, 'web/operations'));

let server: TestServer;
beforeAll(async () => {
  await builtPages();
  server = await startTestServer({ graph: await starterGraph() });
}, 120_000);
afterAll(() => server.close());

const addressOf = (hash: string, variables: unknown): string =>
  `${server.url}/operations/${hash}?${new URLSearchParams({ variables: JSON.stringify(variables) }).toString()}`;

/**
 * A database that plans a statement for the first time on a busy machine says when to come again.
 */
async function patiently(address: string, attempts = 5): Promise<Response> {
  const response = await fetch(address);
  return response.status === 503 && attempts > 1 ? patiently(address, attempts - 1) : response;
}

function named(name: string): ReadOperation {
  const found = operations.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no operation ${name}`);
  return found;
}

describe('the operations of the dashboard', () => {
  test('fit the schema, and their types are fresh (`npm run generate` writes them)', async () => {
    expect(await generateOperations(checkout)).toBe(
      await readFile(join(checkout, 'web/generated/operations.ts'), 'utf8'),
    );
  });

  test('each name the variables that their page sends', () => {
    expect(operations.filter(({ variables }) => variables.length === 0)).toEqual([]);
  });

  test.each(
    operations.flatMap(({ name, hash, variables }) =>
      variables.map((each) => ({ name, hash, each })),
    ),
  )('$name is answered without errors under its hash', async ({ hash, each }) => {
    const response = await patiently(addressOf(hash, each));
    const answer: { readonly data?: unknown; readonly errors?: unknown } = await response.json();
    expect(response.status).toBe(200);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toBeDefined();
  });
});

describe('an answer', () => {
  test('is kept by a browser until there is another record or another day', async () => {
    const address = addressOf(named('record').hash, {});
    const first = await fetch(address);
    const tag = first.headers.get('etag') ?? '';
    const second = await fetch(address, { headers: { 'if-none-match': tag } });
    expect(tag).toContain(new Date().toISOString().slice(0, 10));
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect([second.status, await second.text()]).toEqual([304, '']);
  });

  test('names the record that it came from', async () => {
    const response = await fetch(addressOf(named('record').hash, {}));
    const { data } = await response.json();
    expect(response.headers.get('rapporteur-version')).toBe(data.record.version);
  });

  test('travels compressed', async () => {
    const { hash, variables } = named('country');
    await patiently(addressOf(hash, variables[0]));
    const response = await fetch(addressOf(hash, variables[0]), {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect((await response.text()).startsWith('{"data":')).toBe(true);
  });

  test('comes for variables in the body too, where an address would be too long', async () => {
    const response = await fetch(`${server.url}/operations/${named('labels').hash}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids: ['country:VNM'] }),
    });
    expect(await response.json()).toEqual({
      data: { nodes: [expect.objectContaining({ id: 'country:VNM' })] },
    });
  });
});

describe('a refusal', () => {
  test('of a hash that nothing is stored under says so', async () => {
    const response = await fetch(addressOf('0123', {}));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('OPERATION_UNKNOWN');
  });

  test('of variables that are no object says so', async () => {
    const response = await fetch(`${server.url}/operations/${named('record').hash}?variables=[1`);
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining('no JSON object'),
    ]);
  });

  test('of variables that do not fit says which', async () => {
    const response = await fetch(addressOf(named('official').hash, { id: null }));
    expect([response.status, response.headers.get('cache-control')]).toEqual([400, 'no-store']);
    expect(await response.text()).toContain('$id');
  });
});

test('the text of an operation can be had, to ask it elsewhere', async () => {
  const { hash, query } = named('home');
  expect(await (await fetch(`${server.url}/operations/${hash}/text`)).text()).toBe(`${query}\n`);
});
