import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { starterApi, textOf, valid } from '../setup/api.js';
import type { Api } from '../setup/api.js';

let api: Api;
beforeAll(async () => {
  api = await starterApi();
}, 300_000);
afterAll(() => api?.close());

/** The answer, which both ways of making it must give alike. */
async function answered(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<{
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: readonly unknown[]; readonly message: string }[];
}> {
  const document = valid(api.schema, query);
  const text = await textOf(api.engine, document, variables);
  expect(text).toBe(await textOf(api.reference, document, variables));
  return JSON.parse(text);
}

test('an id that nothing has is null, in its place among the others', async () => {
  expect(
    await answered(
      '{ nodes(ids: ["official:none", "country:VNM", "country:VNM"]) { id } node(id: "x") { id } event(id: "") { id } }',
    ),
  ).toEqual({
    data: { nodes: [null, { id: 'country:VNM' }, { id: 'country:VNM' }], node: null, event: null },
  });
});

test('a null where none may be takes its parent with it, as far as one may be null, and says where', async () => {
  const { data, errors } = await answered(
    '{ convention(id: "convention:hanoi-convention") { id status(of: "country:none") { actor { id } } } other: country(id: "country:VNM") { id } }',
  );
  expect(data).toEqual({ convention: null, other: { id: 'country:VNM' } });
  expect(errors).toEqual([
    expect.objectContaining({
      path: ['convention', 'status'],
      message: expect.stringContaining('country:none'),
    }),
  ]);
});

test('what is asked of an id that nothing has is an error that names it', async () => {
  const { errors } = await api.ask(
    '{ country(id: "country:VNM") { treatyStatus(of: "agency:none") { stage } } }',
  );
  expect(errors).toEqual([
    expect.objectContaining({
      path: ['country', 'treatyStatus'],
      message: expect.stringContaining('"agency:none"'),
    }),
  ]);
});

test.each([
  [
    'a cursor of another list',
    'query ($after: String) { documents(first: 1, after: $after) { nodes { id } } }',
    'BAD_CURSOR',
  ],
  [
    'a number of chains below none',
    '{ paths(from: "official:luong-cuong", to: "country:USA", first: -1) { complete } }',
    'BAD_ARGUMENT',
  ],
  [
    'a number of rows below none',
    '{ meetingTally(by: [YEAR], first: -1) { total } }',
    'BAD_ARGUMENT',
  ],
  [
    'a text longer than any name',
    `{ search(text: "${'a'.repeat(1_024)}") { totalCount } }`,
    'BAD_ARGUMENT',
  ],
  [
    'a filter of more words than any name has',
    `{ countries(filter: { text: "${'a '.repeat(3_000)}" }) { totalCount } }`,
    'BAD_ARGUMENT',
  ],
])('%s is refused', async (_, query, code) => {
  const after = JSON.parse(
    JSON.stringify((await api.ask('{ officials(first: 1) { pageInfo { endCursor } } }')).data),
  ).officials.pageInfo.endCursor;
  const { errors } = await api.ask(query, query.includes('$after') ? { after } : {});
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
});

test('a type of an interface keeps its own default of an argument', async () => {
  const levels = (type: string) =>
    answered(
      `{ node(id: "country:VNM") { ... on ${type} { counterparts(first: 3) { nodes { party { __typename } } } } } }`,
    );
  expect(await levels('Actor')).toEqual(await levels('Country'));
});

test('a deposit supposed of nobody on record, or of a person, does not count', async () => {
  const supposed = (actor: string) =>
    answered(
      `{ convention(id: "convention:hanoi-convention") { entryIntoForce(whatIf: [{ actor: "${actor}", on: "2026-01-01" }]) { supposed } } }`,
    );
  for (const [actor, count] of [
    ['country:YYY', 0],
    ['official:luong-cuong', 0],
    ['country:FRA', 1],
  ] as const)
    expect(await supposed(actor)).toEqual({
      data: { convention: { entryIntoForce: { supposed: count } } },
    });
});

test('a period that ends before it begins holds nothing', async () => {
  const count = '(filter: { period: { from: "2025-12-31", to: "2025-01-01" } }) { totalCount }';
  expect(
    await answered(
      `{ meetings${count} events${count} country(id: "country:VNM") { timeline(period: { from: "2025-12-31", to: "2025-01-01" }) { totalCount } } }`,
    ),
  ).toEqual({
    data: {
      meetings: { totalCount: 0 },
      events: { totalCount: 0 },
      country: { timeline: { totalCount: 0 } },
    },
  });
});

test('a search for chains says when an end of them is not on record', async () => {
  expect(
    await answered(
      '{ none: paths(from: "official:none", to: "country:USA") { paths { length } complete note } other: paths(from: "country:VNM", to: "country:USA") { note } }',
    ),
  ).toEqual({
    data: {
      none: { paths: [], complete: true, note: 'Nothing on record has the id official:none.' },
      other: { note: 'Chains begin with an official; country:VNM is none.' },
    },
  });
});

test('the same inside a list takes the item, where items may be null', async () => {
  const { data, errors } = await answered(
    '{ nodes(ids: ["country:VNM", "convention:hanoi-convention"]) { id ... on Convention { status(of: "country:none") { actor { id } } } } }',
  );
  expect(data).toEqual({ nodes: [{ id: 'country:VNM' }, null] });
  expect(errors?.[0]?.path?.slice(0, 3)).toEqual(['nodes', 1, 'status']);
});

test('questions and introspection may stand in one operation', async () => {
  expect(
    await answered(
      '{ __typename __type(name: "Event") { name } country(id: "country:VNM") { __typename } __schema { queryType { name } } }',
    ),
  ).toEqual({
    data: {
      __typename: 'Query',
      __type: { name: 'Event' },
      country: { __typename: 'Country' },
      __schema: { queryType: { name: 'Query' } },
    },
  });
});

test('a variable of the wrong kind is refused before anything is read', async () => {
  const before = api.graph.statements;
  const { data, errors } = await answered(
    'query ($day: Date!) { country(id: "country:VNM") { memberships(asOf: $day) { totalCount } } }',
    { day: 'yesterday' },
  );
  expect(data).toBeUndefined();
  expect(errors?.[0]?.message).toContain('yesterday');
  expect(api.graph.statements).toBe(before);
});

test('an operation is chosen by its name', async () => {
  const document = valid(
    api.schema,
    'query One { country(id: "country:VNM") { id } } query Two { country(id: "country:USA") { id } }',
  );
  expect(await api.engine.answer({ document, operationName: 'Two', variables: {} })).toEqual({
    kind: 'text',
    body: '{"data":{"country":{"id":"country:USA"}}}',
  });
  expect(await api.engine.answer({ document, variables: {} })).toMatchObject({
    kind: 'result',
    result: { errors: [expect.anything()] },
  });
});
