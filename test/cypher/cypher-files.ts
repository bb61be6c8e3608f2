import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CypherFile } from '../../src/graph/statement.js';
import { parseCypherFile } from '../../tools/parse-cypher.js';
import { checkout } from '../setup/checkout.js';

/** One .cypher file as it stands and as it is read. */
export interface CypherSource {
  /** `meetings/where-between`. */
  readonly name: string;
  readonly text: string;
  readonly file: CypherFile;
}

/** Every .cypher file, in the order of names. */
export function cypherSources(): readonly CypherSource[] {
  const folder = join(checkout, 'cypher');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .sort()
    .map((path) => {
      const name = relative('.', path).replace(/\.cypher$/, '');
      const text = readFileSync(join(folder, path), 'utf8');
      return { name, text, file: parseCypherFile(name, text) };
    });
}
