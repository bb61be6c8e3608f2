import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenPages } from '../src/commands/documentation.js';

for (const [path, text] of Object.entries(writtenPages()))
  writeFileSync(join(import.meta.dirname, '..', path), text);
