import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { starterApi } from '../setup/api.js';
import type { Api } from '../setup/api.js';
import { hasShared, shared } from '../setup/checkout.js';
import { difference, steersOf } from '../second-opinion/compare.js';
import { storedQuestions } from '../questions/stored-questions.js';

const isHere = hasShared('questions');

(isHere ? describe : describe.skip)(
  `questions that others ask of the same record${isHere ? '' : ' (skipped: ../shared is absent)'}`,
  () => {
    let api: Api;
    beforeAll(async () => {
      api = await starterApi();
    }, 300_000);
    afterAll(() => api?.close());

    const questions = isHere ? storedQuestions(`${shared}questions`) : [];
    test.each(questions.map((question) => [question.name, question] as const))(
      '%s',
      async (_, { query, variables, file }) => {
        const expected: unknown = JSON.parse(readFileSync(file('answer.json'), 'utf8'));
        expect(difference(query, expected, await whole(api, query, variables))).toBeNull();
      },
    );
  },
);

interface Page {
  nodes: unknown[];
  pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** The answer; of a question that is to be read page by page, all of its pages in one. */
async function whole(
  api: Api,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const pages = steersOf(query).find((steer) => steer.verb === 'pages');
  const data = await asked(api, query, variables);
  if (pages === undefined) return data;
  const first = pageAt(data, pages.path);
  let info = first.pageInfo;
  while (info?.hasNextPage === true) {
    const next = pageAt(
      await asked(api, query, { ...variables, [pages.rest[0] ?? 'after']: info.endCursor }),
      pages.path,
    );
    first.nodes.push(...next.nodes);
    info = next.pageInfo;
  }
  delete first.pageInfo;
  return data;
}

async function asked(
  api: Api,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { data, errors } = await api.ask(query, variables);
  expect(errors ?? []).toEqual([]);
  return data;
}

function pageAt(data: unknown, path: readonly string[]): Page {
  const found = path.reduce(
    (value: unknown, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
  if (!isPage(found)) throw new Error(`no page at ${path.join('.')}`);
  return found;
}

function isPage(value: unknown): value is Page {
  return (
    typeof value === 'object' && value !== null && 'nodes' in value && Array.isArray(value.nodes)
  );
}
