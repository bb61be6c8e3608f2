import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../src/graph/graph.js';
import { parseCypherFile } from '../tools/parse-cypher.js';
import { starterGraph } from './setup/api.js';
import { checkout } from './setup/checkout.js';

const read = (path: string) => readFileSync(join(checkout, path), 'utf8');

describe('docs/how-to-add.md', () => {
  const page = read('docs/how-to-add.md');
  let graph: Graph;
  beforeAll(async () => {
    graph = await starterGraph();
  }, 300_000);
  afterAll(() => graph?.close());

  test('names only files and folders that exist', () => {
    const paths = [
      ...page.matchAll(/`((?:src|cypher|test|schema|docs|data|tools)\/[^`<>*]*)`/g),
    ].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(checkout, path)))).toEqual([]);
  });

  test('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    expect(
      [...page.matchAll(/npm (?:run )?(\w+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !(name in scripts)),
    ).toEqual([]);
  });

  test('shows a statement that the generator reads and the database runs', async () => {
    const text = /```cypher\n([\s\S]*?)```/.exec(page)?.[1]?.replace(/^ {3}/gm, '').trimEnd() ?? '';
    const file = parseCypherFile('topics/conventions', `${text}\n`);
    expect(file).toMatchObject({
      sort: 'hop',
      from: [{ name: 'this', type: 'Topic' }],
      to: [{ name: 'that', type: 'Convention' }],
    });
    expect((await graph.read(file.text)).length).toBeGreaterThan(0);
  });
});

test('docs/decisions/dependencies.md has a reason for every package, and for no other', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const reasons = [...read('docs/decisions/dependencies.md').matchAll(/^\| `([^`]+)` \| \S/gm)].map(
    ([, name = '']) => name,
  );
  expect(reasons.sort()).toEqual(
    [...Object.keys(dependencies), ...Object.keys(devDependencies)].sort(),
  );
});
