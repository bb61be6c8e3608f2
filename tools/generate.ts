import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CypherFile } from '../src/graph/statement.js';
import { readCypherFiles } from './cypher-files.js';
import { fillLists } from './fill-lists.js';
import { parseCypherFile } from './parse-cypher.js';
import { writeQuestions } from './write-questions.js';

/**
 * Writes src/generated/cypher.ts: one typed constant for each .cypher file, and a table of them by
 * name.
 */
export function generateCypher(root: string): string {
  const files = readCypherFiles(join(root, 'cypher')).map(({ name, text }) =>
    parseCypherFile(name, text),
  );
  const constants = files.map(
    (file) =>
      `/** ${file.summary} */\nexport const ${constantName(file.name)}: ${typeOf(file)} = ${JSON.stringify(file, null, 2)};\n`,
  );
  const table = files.map((file) => `  '${file.name}': ${constantName(file.name)},\n`);
  return [
    '// Made by `npm run generate` from cypher/**/*.cypher; not edited by hand.\n',
    "import type { CypherFile, Hop, Predicate, Statement } from '../graph/statement.js';\n\n",
    constants.join('\n'),
    '\n/** Every statement by the name of its file. */\n',
    `export const cypherFiles: Readonly<Record<string, CypherFile>> = {\n${table.join('')}};\n`,
  ].join('');
}

/** The constant of a statement: `meetings/where-between` becomes `meetingsWhereBetween`. */
export function constantName(name: string): string {
  return name.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function typeOf(file: CypherFile): string {
  return file.sort.charAt(0).toUpperCase() + file.sort.slice(1);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const root = join(import.meta.dirname, '..');
  fillLists(root);
  mkdirSync(join(root, 'src/generated'), { recursive: true });
  writeFileSync(join(root, 'src/generated/cypher.ts'), generateCypher(root));
  // Only now: the classes of the API import what was just written.
  const { writeSchema } = await import('./write-schema.js');
  await writeSchema(root);
  const { writeRecordSchema } = await import('./write-record-schema.js');
  writeRecordSchema(root);
  writeQuestions(root);
  const { writeOperations } = await import('./write-operations.js');
  await writeOperations(root);
}
