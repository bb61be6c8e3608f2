import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consentActs } from '../../src/model/treaty-acts.js';
import { filled } from '../../tools/fill-lists.js';
import { linkLists } from '../../tools/link-lists.js';
import { checkout } from '../setup/checkout.js';
import { cypherSources } from './cypher-files.js';

describe('a list of relationships in a statement', () => {
  const folder = join(checkout, 'cypher');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

  test('is as it follows from the kinds (`npm run generate` fills it in)', () => {
    for (const { path, text } of files) expect([path, filled(path, text)]).toEqual([path, text]);
    expect(files.filter(({ text }) => text.includes('// Lists ')).length).toBeGreaterThan(8);
  });

  const line = (links: string) => `MATCH (a)-[:${links}]->(b)`;
  const whole = linkLists.get('what links facts') ?? [];

  test('is filled in where a kind has come to it, and keeps its order where none has', () => {
    const comment = '// Lists what links facts.';
    const [first = '', ...rest] = whole;
    expect(filled('a.cypher', `${comment}\n${line(rest.join('|'))}`)).toBe(
      `${comment}\n${line(whole.join('|'))}`,
    );
    const turned = `${comment}\n${line([...rest, first].join('|'))}`;
    expect(filled('a.cypher', turned)).toBe(turned);
  });

  test('is left alone when it has three or fewer: they are what the line means', () => {
    expect(filled('a.cypher', line('OF|IN|UNDER'))).toBe(line('OF|IN|UNDER'));
  });

  test('says above it what it lists, in the words of one of the lists', () => {
    expect(() => filled('a.cypher', line(whole.join('|')))).toThrow(
      'cypher/a.cypher:1: 1 lists of relationships, but the line above names 0',
    );
    expect(() => filled('a.cypher', `// Lists all.\n${line(whole.join('|'))}`)).toThrow(
      'cypher/a.cypher:2: there is no list of all; there are what links entities; ',
    );
  });
});

test('acts that bind are listed where entry into force is asked alone, and are those of the law of treaties', () => {
  const withOthers = typesOf([...consentActs, 'WITHDRAWAL', 'DOMESTIC_APPROVAL']);
  const found = cypherSources().flatMap(({ name, text }) =>
    [...text.matchAll(/\[('[A-Z_]+'(?:, '[A-Z_]+')+)\]/g)]
      .map(([, list = '']) => typesOf(list.replace(/'/g, '').split(', ')))
      .filter((list) => list.includes('RATIFICATION'))
      .map((list) => ({ name, list })),
  );
  // Who is a party is concluded once, in src/model/treaty-status.ts, and stands in the graph.
  expect(found.map(({ name }) => name)).toEqual([
    'conventions/entry-for-party',
    'conventions/entry',
  ]);
  expect(found.filter(({ list }) => list !== withOthers)).toEqual([]);
});

function typesOf(acts: readonly string[]): string {
  return [...new Set(acts)].sort().join('|');
}
