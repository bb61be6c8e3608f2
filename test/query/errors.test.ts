import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { starterApi, textOf, valid } from '../setup/api.js';
import type { Api } from '../setup/api.js';

let api: Api;
beforeAll(async () => {
  api = await starterApi();
}, 300_000);
afterAll(() => api?.close());

/** The answer, which both ways of making it must give alike. */
async function answered(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<{ readonly data?: unknown; readonly errors?: readonly { readonly path?: readonly unknown[]; readonly message: string }[] }> {
  const document = valid(api.schema, query);
  const text = await textOf(api.engine, document, variables);
  expect(text).toBe(await textOf(api.reference, document, variables));
  return JSON.parse(text);
}

test('an id that nothing has is null, in its place among the others', async () => {
  expect(await answered('{ nodes(ids: ["official:none", "country:VNM", "country:VNM"]) { id } node(id: "x") { id } event(id: "") { id } }')).toEqual({ data: { nodes: [null, { id: 'country:VNM' }, { id: 'country:VNM' }], node: null, event: null } });
});

test('a null where none may be takes its parent with it, as far as one may be null, and says where', async () => {
  const { data, errors } = await answered('{ convention(id: "convention:hanoi-convention") { id status(of: "country:none") { actor { id } } } other: country(id: "country:VNM") { id } }');
  expect(data).toEqual({ convention: null, other: { id: 'country:VNM' } });
  expect(errors).toEqual([expect.objectContaining({ path: expect.arrayContaining(['convention', 'status']) })]);
});

test('the same inside a list takes the item, where items may be null', async () => {
  const { data, errors } = await answered('{ nodes(ids: ["country:VNM", "convention:hanoi-convention"]) { id ... on Convention { status(of: "country:none") { actor { id } } } } }');
  expect(data).toEqual({ nodes: [{ id: 'country:VNM' }, null] });
  expect(errors?.[0]?.path?.slice(0, 3)).toEqual(['nodes', 1, 'status']);
});

test('questions and introspection may stand in one operation', async () => {
  expect(await answered('{ __typename __type(name: "Event") { name } country(id: "country:VNM") { __typename } __schema { queryType { name } } }')).toEqual({
    data: { __typename: 'Query', __type: { name: 'Event' }, country: { __typename: 'Country' }, __schema: { queryType: { name: 'Query' } } },
  });
});

test('a variable of the wrong kind is refused before anything is read', async () => {
  const before = api.graph.statements;
  const { data, errors } = await answered('query ($day: Date!) { country(id: "country:VNM") { memberships(asOf: $day) { totalCount } } }', { day: 'yesterday' });
  expect(data).toBeUndefined();
  expect(errors?.[0]?.message).toContain('yesterday');
  expect(api.graph.statements).toBe(before);
});

test('an operation is chosen by its name', async () => {
  const document = valid(api.schema, 'query One { country(id: "country:VNM") { id } } query Two { country(id: "country:USA") { id } }');
  expect(await api.engine.answer({ document, operationName: 'Two', variables: {} })).toEqual({ kind: 'text', body: '{"data":{"country":{"id":"country:USA"}}}' });
  expect(await api.engine.answer({ document, variables: {} })).toMatchObject({ kind: 'result', result: { errors: [expect.anything()] } });
});
