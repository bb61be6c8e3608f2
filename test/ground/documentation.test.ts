import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { writtenPages } from '../../src/commands/documentation.js';

test.each(Object.entries(writtenPages()))(
  '%s is what the code says (npm run docs writes it)',
  async (path, text) => {
    expect(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
  },
);
