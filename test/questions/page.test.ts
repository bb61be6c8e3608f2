import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionsPage } from '../../tools/write-questions.js';
import { checkout } from '../setup/checkout.js';

test('docs/questions.md shows the stored questions as they are (`npm run generate` writes it)', () => {
  expect(readFileSync(join(checkout, 'docs/questions.md'), 'utf8')).toBe(questionsPage(checkout));
});
