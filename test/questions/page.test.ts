import { expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionsPage } from '../../tools/write-questions.js';
import { checkout } from '../setup/checkout.js';
import { questionsFolder } from './stored-questions.js';

test('docs/questions.md shows the stored questions as they are (`npm run generate` writes it)', () => {
  expect(readFileSync(join(checkout, 'docs/questions.md'), 'utf8')).toBe(questionsPage(checkout));
});

test('no answer, trace or variables are left of a question that is gone', () => {
  const files = readdirSync(questionsFolder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(answer\.json|trace|variables\.json)$/.test(path),
  );
  expect(
    files.filter(
      (path) =>
        !existsSync(
          join(
            questionsFolder,
            path.replace(/\.(answer\.json|trace|variables\.json)$/, '.graphql'),
          ),
        ),
    ),
  ).toEqual([]);
});
