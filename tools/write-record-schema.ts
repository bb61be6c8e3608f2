import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordSchema } from '../src/record/json-schema.js';

/** The published JSON Schema as its file holds it. */
export function recordSchemaText(): string {
  return `${JSON.stringify(recordSchema(), null, 2)}\n`;
}

/** Writes schema/record.schema.json: what a line of a record may hold, as the kinds declare it. */
export function writeRecordSchema(root: string): void {
  writeFileSync(join(root, 'schema/record.schema.json'), recordSchemaText());
}
