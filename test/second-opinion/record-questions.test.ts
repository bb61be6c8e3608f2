import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { difference, steersOf } from './compare.js';
import { evaluate, type Ask } from './evaluate.js';
import { builtInCountries } from './countries.js';
import { isLine } from './meetings.js';
import type { Line } from './line.js';

const shared = new URL('../../../shared/', import.meta.url);
const isHere = existsSync(new URL('record/', shared)) && existsSync(new URL('questions/', shared));

const linesOf = (folder: URL): Line[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): Line => JSON.parse(line)),
    );

/** All of a question; one that is read in pages is put together. */
function whole(ask: Ask, query: string, variables: Line): unknown {
  const pages = steersOf(query).find((steer) => steer.verb === 'pages');
  const data = asked(ask, query, variables);
  if (pages === undefined) return data;
  const first = connectionAt(data, pages.path);
  const nodes = [...first.nodes];
  for (let info = first.pageInfo; info?.hasNextPage;) {
    const next = connectionAt(
      asked(ask, query, { ...variables, [pages.rest[0] ?? 'after']: info.endCursor }),
      pages.path,
    );
    nodes.push(...next.nodes);
    info = next.pageInfo;
  }
  first.nodes = nodes;
  delete first.pageInfo;
  return data;
}

interface PageRead {
  nodes: unknown[];
  pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string };
}

function connectionAt(data: unknown, path: readonly string[]): PageRead {
  const found = path.reduce(
    (value: unknown, key) => (isLine(value) ? value[key] : undefined),
    data,
  );
  if (!isPage(found)) throw new Error(`there is no page at ${path.join('.')}`);
  return found;
}

function isPage(value: unknown): value is PageRead {
  return isLine(value) && Array.isArray(value['nodes']);
}

function asked(ask: Ask, query: string, variables: Line): unknown {
  const { data, errors } = ask(query, variables);
  expect(errors?.map((error) => error.message) ?? []).toEqual([]);
  return JSON.parse(JSON.stringify(data));
}

(isHere ? describe : describe.skip)(
  isHere
    ? 'the second opinion on the record'
    : 'the second opinion on the record (../shared is absent)',
  () => {
    const folder = new URL('questions/', shared);
    const names = isHere
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.graphql'))
          .map((name) => name.replace('.graphql', ''))
          .sort()
      : ['none'];
    const ask = isHere
      ? evaluate([...builtInCountries(), ...linesOf(new URL('record/', shared))], {
          today: '2026-11-25',
        })
      : () => ({});
    test.each(names)('%s', (name) => {
      const read = (ending: string): string =>
        readFileSync(new URL(`${name}.${ending}`, folder), 'utf8');
      const variables: Line = existsSync(new URL(`${name}.variables.json`, folder))
        ? JSON.parse(read('variables.json'))
        : {};
      const query = read('graphql');
      expect(
        difference(query, JSON.parse(read('answer.json')), whole(ask, query, variables)),
      ).toBeNull();
    });
  },
);
