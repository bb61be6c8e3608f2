import type {
  CypherFile,
  Hop,
  OrderKey,
  Parameter,
  Predicate,
  Variable,
} from '../src/graph/statement.js';

/**
 * Reads one .cypher file: its header says what it answers and what goes in and out, its text runs as it stands.
 * Throws an Error that names the file when the header and the text do not fit each other.
 */
export function parseCypherFile(name: string, text: string): CypherFile {
  const header = readHeader(name, text);
  const code = text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
  if (header.of.length > 0) return predicate(header, code);
  return header.to.length > 0
    ? hop(header, code)
    : {
        sort: 'statement',
        name,
        summary: header.summary,
        params: header.params,
        columns: header.columns,
        text: `CYPHER 5\n${code}`,
      };
}

interface Header {
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
type Binding = Omit<Variable, 'expression'>;

function readHeader(name: string, text: string): Header {
  const lines = text
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .map((line) => line.slice(2).trim());
  const find = (word: string) =>
    lines.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1);
  const all = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const route = /^(?:from (.+?) )?to (one )?(?:row )?(.+)$/.exec(
    lines.find((line) => /^(from .+ )?to /.test(line)) ?? '',
  );
  const summary = lines[0];
  if (summary === undefined || !summary.endsWith('.'))
    throw new Error(`${name}: the first comment line must be a sentence that says what it answers`);
  return {
    name,
    summary,
    from: bindings(route?.[1]),
    to: bindings(route?.[3]),
    single: route?.[2] !== undefined,
    of: bindings(find('of')),
    inside: bindings(find('with')),
    same: find('same') ?? '',
    answers: (find('answers') ?? '').split(', ').filter(Boolean),
    params: all('param').map(parameter),
    columns: all('column').map(parameter),
  };
}

function bindings(text: string | undefined): Binding[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [name = '', type = ''] = part.split(/\s+/);
      return {
        name,
        type: type.replace(/[[\]?!]/g, ''),
        list: type.startsWith('['),
        nullable: type.endsWith('?'),
      };
    });
}

function parameter(text: string): Parameter {
  const [name = '', ...type] = text.split(/\s+/);
  return { name, type: type.join(' ') };
}

function hop(header: Header, code: string): Hop {
  const parts = /^([\s\S]*)\nRETURN\s+([\s\S]+?)(?:\nORDER BY\s+([\s\S]+))?$/.exec(`\n${code}`);
  if (parts === null)
    throw new Error(`${header.name}: a hop ends with RETURN on a line of its own, then ORDER BY`);
  const lines = (parts[1] ?? '').trim().split('\n');
  const body = (header.from.length > 0 ? lines.slice(1) : lines).join('\n');
  const variables = variablesIn(`${body}\n${lines[0] ?? ''}\nRETURN ${parts[2] ?? ''}`, [
    ...header.from,
    ...header.to,
  ]);
  const columns = new Map(topLevel(parts[2] ?? '').map((column) => columnOf(column)));
  const to = header.to.map((variable) => {
    const expression = columns.get(variable.name);
    if (expression === undefined)
      throw new Error(`${header.name}: no column ${variable.name} in RETURN`);
    return { ...variable, expression: mark(expression, variables) };
  });
  return {
    sort: 'hop',
    name: header.name,
    summary: header.summary,
    from: header.from.map((each) => ({ ...each, expression: mark(each.name, variables) })),
    to,
    single: header.single,
    params: header.params,
    body: mark(body, variables),
    tail: tailOf(header.name, body),
    order: topLevel(parts[3] ?? '').map((key) => orderKey(key, columns, variables)),
    same: mark(header.same, variables),
    answers: header.answers,
    text: `CYPHER 5\n${code}`,
  };
}

function predicate(header: Header, code: string): Predicate {
  const parts = /^(?<once>[\s\S]*)\nMATCH [^\n]+\nWHERE\s+(?<condition>[\s\S]+)\nRETURN\s/.exec(
    `\n${code}`,
  )?.groups;
  if (parts === undefined)
    throw new Error(
      `${header.name}: a condition stands between a MATCH of one line with its WHERE and RETURN`,
    );
  const { condition = '', once = '' } = parts;
  const variables = variablesIn(`${once}\n${condition}`, [...header.of, ...header.inside]);
  return {
    sort: 'predicate',
    name: header.name,
    summary: header.summary,
    of: header.of.map((each) => ({ ...each, expression: `«${each.name}»` })),
    inside: header.inside.map((each) => ({ ...each, expression: `«${each.name}»` })),
    params: header.params,
    once: mark(once.trim(), variables),
    condition: mark(condition, variables),
    same: mark(header.same, variables),
    text: `CYPHER 5\n${code}`,
  };
}

function columnOf(column: string): [string, string] {
  const parts = /^([\s\S]+?)\s+AS\s+(\w+)$/.exec(column);
  return parts === null ? [column, column] : [parts[2] ?? '', parts[1] ?? ''];
}

function orderKey(
  key: string,
  columns: ReadonlyMap<string, string>,
  variables: ReadonlySet<string>,
): OrderKey {
  const descending = /\sDESC$/.test(key);
  const expression = key.replace(/\s(DESC|ASC)$/, '');
  return { expression: mark(columns.get(expression) ?? expression, variables), descending };
}

function tailOf(name: string, body: string): Hop['tail'] {
  const words =
    maskNested(body).match(/\b(OPTIONAL MATCH|MATCH|WHERE|WITH|UNWIND|CALL|YIELD)\b/g) ?? [];
  const last = words.at(-1);
  if (last === 'OPTIONAL MATCH' || (last === 'WHERE' && words.at(-2) === 'OPTIONAL MATCH'))
    throw new Error(`${name}: end an OPTIONAL MATCH with a WITH, conditions are added at the end`);
  if (last === 'WHERE') return 'where';
  return last === 'MATCH' || last === 'WITH' ? 'match' : 'with';
}

/** Blanks what stands in braces, brackets, strings and comments, so that only the outermost clauses are left. */
function maskNested(text: string): string {
  let depth = 0;
  return text
    .replace(/\/\*[\s\S]*?\*\/|'[^']*'/g, (part) => ' '.repeat(part.length))
    .replace(/[^]/g, (character) => {
      if (character === '{' || character === '(') depth += 1;
      if (character === '}' || character === ')') depth -= 1;
      return depth > 0 ? ' ' : character;
    });
}

function topLevel(text: string): string[] {
  const masked = maskNested(text.replace(/\[/g, '(').replace(/\]/g, ')'));
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index <= masked.length; index += 1) {
    if (index === masked.length || masked[index] === ',') {
      parts.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  return parts.filter(Boolean);
}

function variablesIn(text: string, bound: readonly Binding[]): Set<string> {
  const plain = text.replace(/\/\*[\s\S]*?\*\/|'[^']*'/g, ' ');
  const patterns = [
    /\(\s*([a-zA-Z_]\w*)\s*(?=[:){])/g,
    /\[\s*([a-zA-Z_]\w*)\s*(?=[:\]*])/g,
    /\bAS\s+([a-zA-Z_]\w*)/g,
    /(?<![.$\w])([a-zA-Z_]\w*)\s+IN\s/g,
    /(?<![.$\w])([a-zA-Z_]\w*)\s*=\s*(?=\(|shortestPath|ANY|ALL SHORTEST)/g,
  ];
  const found = patterns.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
  return new Set(
    [...found, ...bound.map((variable) => variable.name)].filter(
      (name) => !/^([A-Z]+|null|true|false)$/.test(name),
    ),
  );
}

/** Writes every variable between « and », outside strings, comments, properties, labels and parameters. */
function mark(text: string, variables: ReadonlySet<string>): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|'[^']*'|YIELD [^\n]*|(?<=[{,]\s*)[a-zA-Z_]\w*(?=\s*:)|(?<![.:$\w|])([a-zA-Z_]\w*)(?!\w)(?!\()/g,
    (whole, name: string | undefined) => {
      if (whole.startsWith('YIELD ')) return whole.replace(/AS (\w+)/g, 'AS «$1»');
      return name !== undefined && variables.has(name) ? `«${name}»` : whole;
    },
  );
}
