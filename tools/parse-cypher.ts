import { readCypher } from './cypher-header.js';
import type { CypherHeader } from './cypher-header.js';
import type { CypherFile, Hop, OrderKey, Predicate } from '../src/graph/statement.js';
import { maskNested, topLevel, variablesIn, mark } from './cypher-text.js';

/**
 * Reads one .cypher file: its header says what it answers and what goes in and out, its text runs
 * as it stands. Throws an Error that names the file when the header and the text do not fit each
 * other.
 */
export function parseCypherFile(name: string, text: string): CypherFile {
  const { header, code } = readCypher(name, text);
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

function hop(header: CypherHeader, code: string): Hop {
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

function predicate(header: CypherHeader, code: string): Predicate {
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
