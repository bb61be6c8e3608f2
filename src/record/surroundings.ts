import * as cypher from '../generated/cypher.js';
import type { Runner } from './columns.js';

/** What things named by others are like, as far as it matters to those that name them. */
export interface Surroundings {
  isShown(id: string): boolean;
  /** Seniority of a post: its place among the ranks, the most senior being 0. */
  seniorityOf(post: string): number | undefined;
  /** The same with further things shown. */
  with(shown: ReadonlySet<string>): Surroundings;
}

/** Looks at things that are named. */
export async function readSurroundings(
  runner: Runner,
  named: readonly string[],
): Promise<Surroundings> {
  const ids = [...new Set(named)];
  const rows = ids.length === 0 ? [] : await runner.run(cypher.recordShown.text, { ids });
  const seniority = new Map(
    rows.flatMap(([id, place]): [string, number][] =>
      typeof place === 'number' ? [[String(id), place]] : [],
    ),
  );
  return surroundingsOf(new Set(rows.map(([id]) => String(id))), seniority);
}

function surroundingsOf(
  shown: ReadonlySet<string>,
  seniority: ReadonlyMap<string, number>,
): Surroundings {
  return {
    isShown: (id) => shown.has(id),
    seniorityOf: (post) => seniority.get(post),
    with: (more) => surroundingsOf(new Set([...shown, ...more]), seniority),
  };
}
