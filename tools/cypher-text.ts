import type { Binding } from './cypher-header.js';

/**
 * Blanks what stands in braces, brackets, strings and comments, so that only the outermost clauses
 * are left.
 */
export function maskNested(text: string): string {
  let depth = 0;
  return text
    .replace(/\/\*[\s\S]*?\*\/|'[^']*'/g, (part) => ' '.repeat(part.length))
    .replace(/[^]/g, (character) => {
      if (character === '{' || character === '(') depth += 1;
      if (character === '}' || character === ')') depth -= 1;
      return depth > 0 ? ' ' : character;
    });
}

export function topLevel(text: string): string[] {
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

export function variablesIn(text: string, bound: readonly Binding[]): Set<string> {
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

/**
 * Writes every variable between « and », outside strings, comments, properties, labels and
 * parameters.
 */
export function mark(text: string, variables: ReadonlySet<string>): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|'[^']*'|YIELD [^\n]*|(?<=[{,]\s*)[a-zA-Z_]\w*(?=\s*:)|(?<![.:$\w|])([a-zA-Z_]\w*)(?!\w)(?!\()/g,
    (whole, name: string | undefined) => {
      if (whole.startsWith('YIELD ')) return whole.replace(/AS (\w+)/g, 'AS «$1»');
      return name !== undefined && variables.has(name) ? `«${name}»` : whole;
    },
  );
}
