import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { checkout } from './setup/checkout.js';
import { circlesAmong, importsByFile } from './setup/import-circles.js';

/** What each part of src/ may import: other parts, and packages. Imports point downwards only. */
const parts: Readonly<
  Record<string, { readonly parts: readonly string[]; readonly packages: readonly string[] }>
> = {
  model: { parts: [], packages: [] },
  graph: { parts: ['model'], packages: ['neo4j-driver'] },
  generated: { parts: ['graph'], packages: [] },
  query: { parts: ['model', 'graph'], packages: ['graphql'] },
  record: { parts: ['model', 'graph', 'generated'], packages: ['i18n-iso-countries', 'iso-3166'] },
  api: {
    parts: ['model', 'graph', 'query', 'generated', 'record'],
    packages: ['type-graphql', 'graphql', 'reflect-metadata'],
  },
  server: {
    parts: ['api', 'query', 'graph'],
    packages: [
      '@apollo/server',
      '@as-integrations/fastify',
      '@fastify/cors',
      '@fastify/static',
      'fastify',
      'graphql',
    ],
  },
  commands: {
    parts: ['model', 'graph', 'generated', 'query', 'record', 'api', 'server'],
    packages: ['commander', 'graphql'],
  },
};
/** Files beside the parts that any of them may import, and the packages that these may. */
const free: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  nearest: ['fastest-levenshtein'],
  'setting-values': [],
  settings: [],
};

interface Source {
  readonly path: string;
  readonly text: string;
  readonly part: string;
}

const sources = readdirSync(join(checkout, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry): Source => {
    const file = join(entry.parentPath, entry.name);
    return {
      path: relative(checkout, file),
      text: readFileSync(file, 'utf8'),
      part: partOf(relative(join(checkout, 'src'), file)),
    };
  });

describe('the parts of src', () => {
  test('are the ones of the table', () => {
    expect(
      [...new Set(sources.map((source) => source.part))].filter((part) => !(part in free)).sort(),
    ).toEqual(Object.keys(parts).sort());
  });

  test('import only what the table lets them', () => {
    expect(
      sources.flatMap((source) =>
        importsOf(source)
          .filter((name) => !isAllowed(source, name))
          .map((name) => `${source.path} imports ${name}`),
      ),
    ).toEqual([]);
  });

  test('do not import each other in a circle', () => {
    const reached = (part: string, seen: readonly string[] = []): readonly string[] =>
      (parts[part]?.parts ?? []).flatMap((next) =>
        seen.includes(next) ? [] : [next, ...reached(next, [...seen, next])],
      );
    expect(Object.keys(parts).filter((part) => reached(part).includes(part))).toEqual([]);
  });
});

test('no two files import each other, directly or through others', () => {
  expect(circlesAmong(importsByFile())).toEqual([]);
});

test('Cypher stands in .cypher files: only the door to Neo4j and the compiler write any in TypeScript', () => {
  const cypher = /\b(MATCH|MERGE|UNWIND|DETACH DELETE)\b[^'"`]*[({$]|\bCYPHER 5\b/;
  const holders = sources
    .filter((source) => !['graph', 'query', 'generated'].includes(source.part))
    .filter((source) => textsOf(source).some((text) => cypher.test(text)));
  expect(holders.map((source) => source.path)).toEqual([]);
});

function partOf(path: string): string {
  return path.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

function importsOf(source: Source): string[] {
  return ts.preProcessFile(source.text, true, true).importedFiles.map((file) => file.fileName);
}

function isAllowed(source: Source, name: string): boolean {
  if (name.startsWith('node:')) return true;
  if (name.startsWith('.')) {
    const part = partOf(relative('src', join(dirname(source.path), name)).replace(/\.js$/, '.ts'));
    return (
      part === source.part || part in free || parts[source.part]?.parts.includes(part) === true
    );
  }
  const packages = parts[source.part]?.packages ?? free[source.part] ?? [];
  return packages.some((each) => name === each || name.startsWith(`${each}/`));
}

function tree(source: Source): ts.SourceFile {
  return ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true);
}

function textsOf(source: Source): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree(source));
  return found;
}
