import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordSchema } from '../src/record/json-schema.js';

/** The published JSON Schema as its file holds it. */
export function recordSchemaText(): string {
  return `${JSON.stringify(recordSchema(), null, 2)}\n`;
}

if (import.meta.url === `file://${process.argv[1]}`)
  writeFileSync(
    join(import.meta.dirname, '..', 'schema', 'record.schema.json'),
    recordSchemaText(),
  );
