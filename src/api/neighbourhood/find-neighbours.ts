import { RapporteurError } from '../../errors.js';
import { neighbourhoodDegrees, neighbourhoodNext } from '../../generated/cypher.js';
import type { ArgumentValues, Read } from '../../query/reading.js';

/**
 * How far a neighbourhood may reach: three steps from anything in a record of diplomacy is most of
 * it.
 */
export const MOST_STEPS = 3;
/** Neighbours that may be told at once. */
export const MOST_NEIGHBOURS = 1_000;

interface Ranked {
  readonly id: string;
  readonly degree: number;
}

interface Neighbour extends Ranked {
  readonly distance: number;
}

interface Found {
  readonly id: string;
  readonly distance: number;
  /** Most neighbours that it can have. */
  readonly bound: number;
}

/**
 * What stands around something, nearest and best connected first: one statement a step, and at most
 * two for the degrees of each, which are counted only of those that may be told.
 */
export async function findNeighbours(
  read: Read,
  args: ArgumentValues,
): Promise<Readonly<Record<string, unknown>>> {
  const [of, depth, limit] = [
    String(args['of']),
    Number(args['depth'] ?? 1),
    Number(args['limit'] ?? 100),
  ];
  if (depth < 1 || depth > MOST_STEPS)
    throw new RapporteurError(
      'BAD_ARGUMENT',
      `\`depth\` is ${depth}; it may be 1 to ${MOST_STEPS}.`,
      { value: String(depth), fix: 'Ask around one of the neighbours next.' },
    );
  if (limit < 0 || limit > MOST_NEIGHBOURS)
    throw new RapporteurError(
      'BAD_ARGUMENT',
      `\`limit\` is ${limit}; it may be 0 to ${MOST_NEIGHBOURS}.`,
      { value: String(limit), fix: 'Ask for certain kinds only.' },
    );
  const found = await foundAround(read, of, depth);
  const kinds: unknown = args['kinds'];
  const wanted = found.filter(({ id }) => !Array.isArray(kinds) || kinds.includes(kindOf(id)));
  const told: Neighbour[] = [];
  for (let step = 1; step <= depth && told.length < limit; step += 1) {
    const near = wanted.filter(({ distance }) => distance === step);
    told.push(
      ...(await bestConnected(read, near, limit - told.length)).map((each) => ({
        ...each,
        distance: step,
      })),
    );
  }
  const isTold = new Set(told.map(({ id }) => id));
  return {
    neighbours: told.map(({ id, distance, degree }) => [id, distance, degree]),
    hidden: countsByKind(wanted.map(({ id }) => id).filter((id) => !isTold.has(id))),
  };
}

/**
 * So many times those wanted are counted at once before it is looked whether any of the others may
 * have more neighbours.
 */
const AHEAD = 2;

/**
 * Those of most neighbours. A degree costs much to count and little to bound, so of many only the
 * likely ones are counted.
 */
async function bestConnected(
  read: Read,
  found: readonly Found[],
  room: number,
): Promise<readonly Ranked[]> {
  if (found.length === 0) return [];
  if (found.length <= AHEAD * room)
    return (
      await degreesOf(
        read,
        found.map(({ id }) => id),
      )
    ).slice(0, room);
  const bounds = found.toSorted((one, other) => other.bound - one.bound);
  const likely = await degreesOf(
    read,
    bounds.slice(0, AHEAD * room).map(({ id }) => id),
  );
  const least = likely[room - 1]?.degree ?? 0;
  const possible = bounds
    .slice(AHEAD * room)
    .filter(({ bound }) => bound >= least)
    .map(({ id }) => id);
  const others = possible.length === 0 ? [] : await degreesOf(read, possible);
  return [...likely, ...others].sort(byDegree).slice(0, room);
}

async function degreesOf(read: Read, ids: readonly string[]): Promise<readonly Ranked[]> {
  const degrees = new Map(
    (await read(neighbourhoodDegrees.text, { ids })).map(([id, degree]): [string, number] => [
      String(id),
      Number(degree),
    ]),
  );
  return ids.map((id) => ({ id, degree: degrees.get(id) ?? 0 })).sort(byDegree);
}

async function foundAround(read: Read, of: string, depth: number): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  let frontier: readonly string[] = [of];
  for (let distance = 1; distance <= depth && frontier.length > 0; distance += 1) {
    const rows = (await read(neighbourhoodNext.text, { frontier })).map(([id, bound]): Found => ({
      id: String(id),
      distance,
      bound: Number(bound),
    }));
    const fresh = rows.filter(({ id }) => id !== of && !found.has(id));
    for (const each of fresh) found.set(each.id, each);
    frontier = fresh.map(({ id }) => id);
  }
  return [...found.values()];
}

function byDegree(one: Ranked, other: Ranked): number {
  return other.degree - one.degree || (one.id < other.id ? -1 : 1);
}

function countsByKind(hidden: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const id of hidden) counts.set(kindOf(id), (counts.get(kindOf(id)) ?? 0) + 1);
  return [...counts].sort(
    ([kind, count], [otherKind, otherCount]) => otherCount - count || (kind < otherKind ? -1 : 1),
  );
}

/** The kind of an entity, from its id. */
function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':')).toUpperCase();
}
