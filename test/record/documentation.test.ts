import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLine } from '../../src/record/line-rules.js';
import { checkout } from '../setup/checkout.js';

test('every line that docs/record.md shows keeps the format', () => {
  const text = readFileSync(join(checkout, 'docs/record.md'), 'utf8');
  const lines = [...text.matchAll(/(?:^|`)(\{"type".*\})(?:`|$)/gm)].map(([, line = '']) => line);
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines)
    expect(checkLine(JSON.parse(line))).toMatchObject({ line: JSON.parse(line) });
});
