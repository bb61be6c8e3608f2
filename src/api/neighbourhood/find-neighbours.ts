import { RapporteurError } from '../../errors.js';
import { neighbourhoodDegrees, neighbourhoodNext } from '../../generated/cypher.js';
import type { ArgumentValues, Read } from '../../query/reading.js';

/** How far a neighbourhood may reach: three steps from anything in a record of diplomacy is most of it. */
export const MOST_STEPS = 3;
/** Neighbours that may be told at once. */
export const MOST_NEIGHBOURS = 1_000;

interface Neighbour {
  readonly id: string;
  readonly distance: number;
  readonly degree: number;
}

/** What stands around something: one statement a step, one for the degrees; nearest and best connected first. */
export async function findNeighbours(read: Read, args: ArgumentValues): Promise<Readonly<Record<string, unknown>>> {
  const [of, depth, limit] = [String(args['of']), Number(args['depth'] ?? 1), Number(args['limit'] ?? 100)];
  if (depth < 1 || depth > MOST_STEPS) throw new RapporteurError('BAD_ARGUMENT', `\`depth\` is ${depth}; it may be 1 to ${MOST_STEPS}.`, { value: String(depth), fix: 'Ask around one of the neighbours next.' });
  if (limit < 0 || limit > MOST_NEIGHBOURS) throw new RapporteurError('BAD_ARGUMENT', `\`limit\` is ${limit}; it may be 0 to ${MOST_NEIGHBOURS}.`, { value: String(limit), fix: 'Ask for certain kinds only.' });
  const distances = await distancesFrom(read, of, depth);
  const kinds: unknown = args['kinds'];
  const wanted = [...distances].filter(([id]) => !Array.isArray(kinds) || kinds.includes(kindOf(id)));
  const degrees = new Map((await read(neighbourhoodDegrees.text, { ids: wanted.map(([id]) => id) })).map(([id, degree]): [string, number] => [String(id), Number(degree)]));
  const ranked = wanted.map(([id, distance]): Neighbour => ({ id, distance, degree: degrees.get(id) ?? 0 })).sort(byNearness);
  return { neighbours: ranked.slice(0, limit).map(({ id, distance, degree }) => [id, distance, degree]), hidden: countsByKind(ranked.slice(limit)) };
}

async function distancesFrom(read: Read, of: string, depth: number): Promise<ReadonlyMap<string, number>> {
  const distances = new Map<string, number>();
  let frontier: readonly string[] = [of];
  for (let step = 1; step <= depth && frontier.length > 0; step += 1) {
    const rows = await read(neighbourhoodNext.text, { frontier });
    frontier = rows.map(([id]) => String(id)).filter((id) => id !== of && !distances.has(id));
    for (const id of frontier) distances.set(id, step);
  }
  return distances;
}

function byNearness(one: Neighbour, other: Neighbour): number {
  return one.distance - other.distance || other.degree - one.degree || (one.id < other.id ? -1 : 1);
}

function countsByKind(hidden: readonly Neighbour[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { id } of hidden) counts.set(kindOf(id), (counts.get(kindOf(id)) ?? 0) + 1);
  return [...counts].sort(([kind, count], [otherKind, otherCount]) => otherCount - count || (kind < otherKind ? -1 : 1));
}

/** The kind of an entity, from its id. */
function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':')).toUpperCase();
}
