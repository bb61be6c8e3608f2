import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text of Cypher, and the name under which it is used: `meetings/where-between`. */
export interface NamedCypher {
  readonly name: string;
  readonly text: string;
}

/**
 * Every text of a folder of .cypher files, in the order of names; what several kinds share stands
 * for each of them.
 */
export function readCypherFiles(folder: string): readonly NamedCypher[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .flatMap((path) =>
      forEachName(path.replace(/\.cypher$/, ''), readFileSync(join(folder, path), 'utf8')),
    )
    .sort((one, other) => (`${one.name}.` < `${other.name}.` ? -1 : 1));
  const twice = found.find(({ name }, index) => found[index + 1]?.name === name);
  if (twice !== undefined) throw new Error(`cypher/${twice.name}.cypher is there twice`);
  return found;
}

/**
 * A file for each name that its line `// @for` gives: `events/where-city Event, meetings/where-city
 * Event:Meeting`. The text is written for the first; for the others its label is another one, and
 * its type too, with the enums of its kinds and statuses, unless a `:` parts them.
 */
export function forEachName(name: string, text: string): readonly NamedCypher[] {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith('// @for '));
  if (at < 0) return [{ name, text }];
  const where = `cypher/${name}.cypher:${at + 1}`;
  const entries = (lines[at] ?? '')
    .slice('// @for '.length)
    .split(',')
    .map((entry) => entryOf(entry, where));
  const [first] = entries;
  if (first === undefined || entries.length < 2)
    throw new Error(`${where}: what only one kind needs stands under its own name`);
  const rest = lines.filter((_, index) => index !== at).join('\n');
  if (instead(rest, first, NOBODY) === rest)
    throw new Error(`${where}: neither text nor header has ${first.label}, as the first name does`);
  return entries.map((entry) => ({ name: entry.name, text: instead(rest, first, entry) }));
}

interface Entry {
  readonly name: string;
  readonly type: string;
  readonly label: string;
}

/** No file has this name: what changes under it is what changes at all. */
const NOBODY: Entry = { name: '', type: '', label: '' };

function entryOf(text: string, where: string): Entry {
  const found = /^\s*([a-z]+\/[a-z-]+) (\w+)(?::(\w+))?\s*$/.exec(text);
  if (found === null) throw new Error(`${where}: \`${text.trim()}\` is no name with a label`);
  const [, name = '', type = '', label = type] = found;
  return { name, type, label };
}

function instead(text: string, first: Entry, other: Entry): string {
  return text
    .split('\n')
    .map((line) =>
      line.startsWith('//')
        ? line.replace(
            new RegExp(`(?<=^// @.*[\\s[])${first.type}(?=(Kind|Status)?\\b)`, 'g'),
            other.type,
          )
        : line.replace(new RegExp(`:${first.label}\\b`, 'g'), `:${other.label}`),
    )
    .join('\n');
}
