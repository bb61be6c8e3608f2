import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApiSchema, schemaText } from '../src/api/schema.js';

/** Writes schema/api.graphql: what the API promises, as its classes declare it. */
export async function writeSchema(root: string): Promise<void> {
  writeFileSync(join(root, 'schema/api.graphql'), schemaText(await buildApiSchema()));
}
