import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkLists } from './link-lists.js';

/** Four relationships or more follow from the kinds; fewer are what the line means. */
const LIST = /(?<=\[\w*:)[A-Z_]+(?:\|[A-Z_]+){3,}/g;
const NAMES = /^\s*\/\/ Lists (.+)\.$/;

/**
 * The text of a .cypher file with its lists of relationships as they follow from the kinds. The
 * line above says what they list, in their order: `// Lists what links facts.`, and `; ` between
 * two.
 */
export function filled(path: string, text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      if (line.startsWith('//') || line.search(LIST) < 0) return line;
      const names = NAMES.exec(lines[index - 1] ?? '')?.[1]?.split('; ') ?? [];
      return filledLine(line, names, `cypher/${path}:${index + 1}`);
    })
    .join('\n');
}

/** Fills the lists of all .cypher files of a checkout. */
export function fillLists(root: string): void {
  const folder = join(root, 'cypher');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.cypher')) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    const now = filled(path, text);
    if (now !== text) writeFileSync(join(folder, path), now);
  }
}

function filledLine(line: string, names: readonly string[], at: string): string {
  const found = line.match(LIST) ?? [];
  if (found.length !== names.length)
    throw new Error(
      `${at}: ${found.length} lists of relationships, but the line above names ${names.length}, as \`// Lists what links facts.\` would`,
    );
  let next = 0;
  return line.replace(LIST, (list) => {
    const name = names[next] ?? '';
    next += 1;
    const wanted = linkLists.get(name);
    if (wanted === undefined)
      throw new Error(
        `${at}: there is no list of ${name}; there are ${[...linkLists.keys()].join('; ')}`,
      );
    return isSame(list.split('|'), wanted) ? list : wanted.join('|');
  });
}

/** The order of a list means nothing; it stays as somebody wrote it. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}
