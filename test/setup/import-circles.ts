import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { checkout } from './checkout.js';

/**
 * Which file of ours imports which, types included: what is told of each other has to be told in
 * one place.
 */
export function importsByFile(): ReadonlyMap<string, readonly string[]> {
  const files = ['src', 'test', 'tools', 'web', 'bin'].flatMap((folder) =>
    readdirSync(join(checkout, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|js)$/.test(entry.name))
      .map((entry) => relative(checkout, join(entry.parentPath, entry.name)))
      .filter((path) => !path.includes('/dist/')),
  );
  return new Map(files.map((file) => [file, importedBy(file, new Set(files))]));
}

/**
 * Circles among files that import one another: each as its files in the order in which they import.
 */
export function circlesAmong(
  imports: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}

function importedBy(file: string, known: ReadonlySet<string>): readonly string[] {
  const text = readFileSync(join(checkout, file), 'utf8');
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .flatMap((name) => {
      const path = join(dirname(file), name).replace(/\.jsx?$/, '');
      return [`${path}.ts`, `${path}.tsx`, `${path}.js`]
        .filter((each) => known.has(each))
        .slice(0, 1);
    });
}
