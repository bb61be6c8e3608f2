import type { Parameter, Variable } from '../src/graph/statement.js';

/** What the header of a .cypher file says, and the Cypher below it. */
export interface CypherHeader {
  readonly name: string;
  readonly summary: string;
  readonly from: readonly Binding[];
  readonly to: readonly Binding[];
  readonly single: boolean;
  readonly of: readonly Binding[];
  readonly inside: readonly Binding[];
  readonly same: string;
  readonly answers: readonly string[];
  readonly params: readonly Parameter[];
  readonly columns: readonly Parameter[];
}

/** A variable that a header declares; the text below says what it is. */
export type Binding = Omit<Variable, 'expression'>;

/** A .cypher file in its two parts. */
export interface ReadCypher {
  readonly header: CypherHeader;
  /** The Cypher without comments of the kind that ends with its line. */
  readonly code: string;
}

/**
 * Reads the header of a .cypher file: a sentence that says what it answers, further comments if
 * need be, and lines `// @word …`. What it does not know it refuses, by file and line.
 */
export function readCypher(name: string, text: string): ReadCypher {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const comments = lines.slice(0, end < 0 ? lines.length : end);
  const tags = comments.flatMap((line, index) => tagOf(`cypher/${name}.cypher:${index + 1}`, line));
  const at = (line: number) => `cypher/${name}.cypher:${line}`;
  const summary = comments[0]?.slice(2).trim() ?? '';
  if (!/^[A-Z].*\.$/.test(summary))
    throw new Error(`${at(1)}: the first line must be a sentence that says what it answers`);
  lines.slice(comments.length).forEach((line, index) => {
    if (/^\s*\/\/\s*@/.test(line))
      throw new Error(`${at(comments.length + index + 1)}: the header stands above the text`);
  });
  const code = withoutLineComments(lines.slice(comments.length).join('\n')).trim();
  if (code === '') throw new Error(`${at(comments.length)}: there is no Cypher below the header`);
  return { header: headerOf(name, summary, new Tags(tags)), code };
}

/** Takes out what stands behind `//`, but not in strings, quoted names or other comments. */
export function withoutLineComments(code: string): string {
  return code
    .replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (part) =>
      part.startsWith('//') ? '' : part,
    )
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n');
}

interface Tag {
  readonly word: string;
  readonly value: string;
  readonly at: string;
}

/** The words of a header, and whether each may stand more than once. */
const words: Readonly<Record<string, 'once' | 'often'>> = {
  from: 'once',
  to: 'once',
  of: 'once',
  with: 'once',
  same: 'once',
  answers: 'once',
  param: 'often',
  column: 'often',
  for: 'once',
};

/** Words that do not go together: a file is a statement, a hop or a condition. */
const sorts: readonly {
  readonly word: string;
  readonly needs?: string;
  readonly excludes: readonly string[];
}[] = [
  { word: 'of', excludes: ['from', 'to', 'column', 'answers'] },
  { word: 'to', excludes: ['of', 'with', 'column'] },
  { word: 'column', excludes: ['of', 'to', 'from', 'with', 'same', 'answers'] },
  { word: 'from', needs: 'to', excludes: [] },
  { word: 'with', needs: 'of', excludes: [] },
];

function tagOf(at: string, line: string): Tag[] {
  const found = /^\/\/\s*@(\w*)(?:\s+(.*\S))?\s*$/.exec(line);
  if (found === null) return [];
  const [, word = '', value = ''] = found;
  if (!(word in words))
    throw new Error(
      `${at}: @${word} is no word of a header; it knows @${Object.keys(words).join(', @')}`,
    );
  if (value === '') throw new Error(`${at}: @${word} says nothing`);
  return [{ word, value, at }];
}

class Tags {
  constructor(private readonly tags: readonly Tag[]) {
    for (const { word, at } of tags)
      if (words[word] === 'once' && this.all(word).length > 1)
        throw new Error(`${at}: @${word} stands more than once`);
    for (const { word, needs, excludes } of sorts) {
      const own = this.all(word)[0];
      if (own === undefined) continue;
      const other = tags.find((tag) => excludes.includes(tag.word));
      if (other !== undefined)
        throw new Error(`${other.at}: @${other.word} does not go with @${word}`);
      if (needs !== undefined && this.all(needs).length === 0)
        throw new Error(`${own.at}: @${word} needs @${needs}`);
    }
  }

  all(word: string): readonly Tag[] {
    return this.tags.filter((tag) => tag.word === word);
  }

  one(word: string): Tag | undefined {
    return this.all(word)[0];
  }
}

function headerOf(name: string, summary: string, tags: Tags): CypherHeader {
  const to = tags.one('to');
  const single = /^one\s/.test(to?.value ?? '');
  return {
    name,
    summary,
    from: bindings(tags.one('from')),
    to: bindings(to && { ...to, value: to.value.replace(/^one\s+/, '') }),
    single,
    of: bindings(tags.one('of')),
    inside: bindings(tags.one('with')),
    same: tags.one('same')?.value ?? '',
    answers: (tags.one('answers')?.value ?? '').split(/,\s*/).filter(Boolean),
    params: tags.all('param').map(parameter),
    columns: tags.all('column').map(parameter),
  };
}

function bindings(tag: Tag | undefined): Binding[] {
  if (tag === undefined) return [];
  return tag.value.split(',').map((part) => {
    const found = /^\s*(\w+)\s+(\[*\w+[\]!]*\??)\s*$/.exec(part);
    if (found === null) throw new Error(`${tag.at}: \`${part.trim()}\` is no name with a type`);
    const [, name = '', type = ''] = found;
    return {
      name,
      type: type.replace(/[[\]!?]/g, ''),
      list: type.startsWith('['),
      nullable: type.endsWith('?'),
    };
  });
}

function parameter({ value, at }: Tag): Parameter {
  const found = /^(\w+)\s+(\S.*)$/.exec(value);
  if (found === null) throw new Error(`${at}: \`${value}\` is no name with a type`);
  const [, name = '', type = ''] = found;
  return { name, type };
}
