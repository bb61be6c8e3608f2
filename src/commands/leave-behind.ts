import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../graph/graph.js';
import { statementsOf } from '../graph/migrate.js';
import { root } from './environment.js';

/**
 * Takes away what has no place in the forms after this one: indexes of other properties,
 * relationships of other types.
 */
export async function leaveBehind(graph: Graph, form: number): Promise<void> {
  const folder = join(root, 'schema', 'changes');
  for (const file of (await readdir(folder))
    .filter((name) => Number.parseInt(name) > form)
    .sort()) {
    for (const statement of statementsOf(await readFile(join(folder, file), 'utf8')))
      await graph.write((transaction) => transaction.run(statement));
  }
}
