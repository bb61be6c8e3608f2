import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { generateCypher } from '../../tools/generate.js';
import { checkout } from '../setup/checkout.js';
import { cypherSources } from './cypher-files.js';

/** The language support is bundled for require; its module form does not load under jest. */
const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support');

const sources = cypherSources();

describe.each(sources.map((source) => [source.name, source] as const))(
  '%s.cypher',
  (_, { text, file }) => {
    test('says in its first line what it answers', () => {
      expect(file.summary).toMatch(/^[A-Z].*\.$/);
    });

    test('is correct Cypher', () => {
      const found: readonly { readonly severity: number; readonly message: string }[] =
        lintCypherQuery(`CYPHER 5\n${text}`, {
          parameters: Object.fromEntries(file.params.map((param) => [param.name, null])),
        }).diagnostics;
      expect(found.filter((each) => each.severity === 1).map((each) => each.message)).toEqual([]);
    });

    test('declares the parameters that it uses, and no others', () => {
      const code = text
        .split('\n')
        .filter((line) => !line.startsWith('//'))
        .join('\n');
      const used = [
        ...new Set([...code.matchAll(/(?<![\w:])\$(\w+)/g)].map(([, name = '']) => name)),
      ];
      expect(used.sort()).toEqual(file.params.map((param) => param.name).sort());
    });

    test('is laid out simply: one clause a line (a short branch of a subquery may be one), no tabs, no spaces at line ends, one newline at the end', () => {
      const lines = text.split('\n');
      expect(lines.filter((line) => /\t|\s$/.test(line))).toEqual([]);
      expect(text).toMatch(/[^\n]\n$/);
      expect(
        lines
          .filter((line) => !/^(\/\/|\s)/.test(line))
          .map(outermost)
          .filter(
            (line) =>
              /\S.*\s(MATCH|OPTIONAL MATCH|UNWIND|RETURN|ORDER BY|MERGE)\s/.test(
                line.replace(/^\s*(OPTIONAL MATCH|ON (CREATE|MATCH))/, ''),
              ) &&
              !/^\s*WITH\b.*ORDER BY/.test(line) &&
              !/^\s*WHERE\b.*/.test(line),
          ),
      ).toEqual([]);
    });
  },
);

test('src/generated/cypher.ts is what the files say (`npm run generate` writes it)', () => {
  expect(readFileSync(join(checkout, 'src/generated/cypher.ts'), 'utf8')).toBe(
    generateCypher(checkout),
  );
});

test('a statement has the name of its folder and file only', () => {
  expect(
    sources.filter((source) => !/^[a-z]+\/[a-z-]+$/.test(source.name)).map((source) => source.name),
  ).toEqual([]);
});

/** A line without what stands in brackets or quotes. */
function outermost(line: string): string {
  let text = line.replace(/'[^']*'/g, '').replace(/\/\/.*$/, '');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\([^(){}[\]]*\)|\{[^(){}[\]]*\}|\[[^(){}[\]]*\]/g, '');
  }
  return text.replace(/\{.*|^.*\}/g, '');
}
