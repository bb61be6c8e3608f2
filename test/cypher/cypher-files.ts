import { join } from 'node:path';
import type { CypherFile } from '../../src/graph/statement.js';
import { readCypherFiles } from '../../tools/cypher-files.js';
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
  return readCypherFiles(join(checkout, 'cypher')).map(({ name, text }) => ({
    name,
    text,
    file: parseCypherFile(name, text),
  }));
}
