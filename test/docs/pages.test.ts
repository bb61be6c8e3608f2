import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkout } from '../setup/checkout.js';

const pages = ['.', 'docs', 'docs/decisions', 'data'].flatMap((folder) =>
  readdirSync(join(checkout, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
const textOf = (page: string): string => readFileSync(join(checkout, page), 'utf8');

test.each(pages)('every link of %s leads somewhere', (page) => {
  const links = [...textOf(page).matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(
    ([, path = '']) => path,
  );
  expect(links.filter((path) => !existsSync(join(checkout, dirname(page), path)))).toEqual([]);
});

test.each(['docs/architecture.md', 'CONTRIBUTING.md'])(
  'every file that %s names is there',
  (page) => {
    const paths = [
      ...textOf(page).matchAll(/`((?:src|cypher|test|schema|docs|data|tools|web)\/[^`<>*]*)`/g),
    ].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !existsSync(join(checkout, path)))).toEqual([]);
  },
);

test('every page of docs/ can be reached from the README', () => {
  const readme = textOf('README.md');
  expect(
    pages.filter((page) => page.startsWith('docs/') && !readme.includes(`](${page})`)),
  ).toEqual([]);
});

test('the record lines of the README stand in the starter record', () => {
  const lines = /^```jsonl\n([^]*?)^```$/m.exec(textOf('README.md'))?.[1]?.trim().split('\n') ?? [];
  const record = textOf('data/meetings.jsonl').split('\n');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => !record.includes(line))).toEqual([]);
});
