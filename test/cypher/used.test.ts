import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkout } from '../setup/checkout.js';
import { constantName } from '../../tools/generate.js';
import { cypherSources } from './cypher-files.js';

test('every statement is used by its name; conditions are looked up by the fields of filters', () => {
  const code = readdirSync(join(checkout, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('generated'))
    .map((path) => readFileSync(join(checkout, 'src', path), 'utf8'))
    .join('\n');
  const words = new Set(code.match(/\w+/g));
  expect(
    cypherSources()
      .filter(({ file }) => file.sort !== 'predicate')
      .map(({ name }) => name)
      .filter((name) => !words.has(constantName(name))),
  ).toEqual([]);
});
