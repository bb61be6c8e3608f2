import * as cypher from '../generated/cypher.js';
import type { Row } from '../graph/graph.js';
import { FIRST_DAY, LAST_DAY } from '../model/dates.js';
import type { Life } from '../model/holding-period.js';
import type { Runner } from './columns.js';

/** What things named by others are like, as far as it matters to those that name them. */
export interface Surroundings {
  isShown(id: string): boolean;
  /** Seniority of a post: its place among the ranks, the most senior being 0. */
  seniorityOf(post: string): number | undefined;
  /** On which days a country or agency may have existed. */
  lifeOf(id: string): Life;
  /** Whether an event or convention is only planned. */
  isPlanned(id: string): boolean;
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
  const around = new Map(rows.map((row) => [String(row[0]), aroundOf(row)]));
  return surroundingsOf(new Set(around.keys()), around);
}

/** What matters of one thing that is named. */
interface Around {
  readonly seniority: number | undefined;
  readonly life: Life;
  readonly isPlanned: boolean;
}

function aroundOf([, seniority, firstDay, lastDay, planned]: Row): Around {
  return {
    seniority: typeof seniority === 'number' ? seniority : undefined,
    life: {
      firstDay: typeof firstDay === 'string' ? firstDay : FIRST_DAY,
      lastDay: typeof lastDay === 'string' ? lastDay : LAST_DAY,
    },
    isPlanned: planned === true,
  };
}

function surroundingsOf(
  shown: ReadonlySet<string>,
  around: ReadonlyMap<string, Around>,
): Surroundings {
  return {
    isShown: (id) => shown.has(id),
    seniorityOf: (post) => around.get(post)?.seniority,
    lifeOf: (id) => around.get(id)?.life ?? { firstDay: FIRST_DAY, lastDay: LAST_DAY },
    isPlanned: (id) => around.get(id)?.isPlanned ?? false,
    with: (more) => surroundingsOf(new Set([...shown, ...more]), around),
  };
}
