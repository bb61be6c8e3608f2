import { RapporteurError } from '../../errors.js';
import { pathsNeighbours } from '../../generated/cypher.js';
import type { ArgumentValues, Read } from '../../query/reading.js';
import { hasPeriod, periodFrom, periodTo } from '../shared/period.js';

/** Most hops that a search may go: each costs a statement, and further ones say little of two people. */
export const MOST_HOPS = 8;

interface Hop {
  readonly meetings: readonly string[];
  /** Those at which the other arrives where the search goes. */
  readonly arriving: readonly string[];
}

/** Whom each official met: from → to → meetings. */
type Hops = Map<string, Map<string, Hop>>;

/**
 * Shortest chains of asserted meetings, layer by layer: one statement a layer, at most one more than the hops allowed, to
 * know whether somebody stands beyond. Whom the official at the end met is looked up first, so that of the last layer, by
 * far the largest, only those who met them are gone on from. Chains are rows of officials, ordered by their ids.
 */
export async function findPaths(read: Read, args: ArgumentValues): Promise<Readonly<Record<string, unknown>>> {
  const [from, to, maxHops, first] = [String(args['from']), String(args['to']), Number(args['maxHops'] ?? 4), Number(args['first'] ?? 3)];
  if (maxHops < 1 || maxHops > MOST_HOPS) throw new RapporteurError('BAD_ARGUMENT', `\`maxHops\` is ${maxHops}; it may be 1 to ${MOST_HOPS}.`, { value: String(maxHops), fix: 'Search in two parts, from somebody in the middle.' });
  if (from === to) return { found: [], complete: true, note: null };
  const hops: Hops = new Map();
  const metLast = to.startsWith('official:') ? await hopsFrom(read, args, [to]) : undefined;
  const layers: string[][] = [[from]];
  const seen = new Set([from]);
  let chains: string[][] = [];
  while (layers.length <= maxHops && chains.length === 0 && (layers.at(-1) ?? []).length > 0) {
    const layer = layers.at(-1) ?? [];
    const arriving = arrivals(metLast?.get(to), to, layer);
    for (const [one, row] of arriving.size > 0 ? arriving : await hopsFrom(read, args, layer)) hops.set(one, row);
    chains = chainsThrough(layers, hops, first + 1);
    const next = [...new Set(layer.flatMap((one) => [...(hops.get(one)?.keys() ?? [])]))].filter((one) => !seen.has(one)).sort();
    for (const one of next) seen.add(one);
    layers.push(next);
  }
  if (chains.length > 0) {
    const complete = chains.length <= first;
    return { found: chains.slice(0, first).map((chain) => told(chain, hops)), complete, note: complete ? null : `There are more than ${first} chains of this length; ask for more with \`first\`.` };
  }
  const goesOn = await standsBeyond(read, args, layers.at(-1) ?? [], seen);
  return { found: [], complete: !goesOn, note: goesOn ? `No chain within ${maxHops} hops; there are people beyond (\`maxHops\`).` : null };
}

/** Who of a layer met the official at the end, as hops that arrive there: a meeting of two is one of either. */
function arrivals(met: ReadonlyMap<string, Hop> | undefined, to: string, layer: readonly string[]): Hops {
  return new Map(layer.flatMap((one): [string, Map<string, Hop>][] => {
    const hop = met?.get(one);
    return hop === undefined ? [] : [[one, new Map([[to, { meetings: hop.meetings, arriving: hop.meetings }]])]];
  }));
}

async function hopsFrom(read: Read, args: ArgumentValues, frontier: readonly string[]): Promise<Hops> {
  const hops: Hops = new Map();
  const rows = await read(pathsNeighbours.text, {
    frontier, to: args['to'], maxParticipants: args['maxParticipants'] ?? 12, avoiding: args['avoiding'] ?? [], hasPeriod: hasPeriod(args), periodFrom: periodFrom(args), periodTo: periodTo(args),
  });
  for (const [one, other, meetings, arriving] of rows) {
    const row = hops.get(String(one)) ?? new Map<string, Hop>();
    hops.set(String(one), row.set(String(other), { meetings: texts(meetings), arriving: texts(arriving) }));
  }
  return hops;
}

/** Chains from the first layer that arrive in one hop from the last, in order, at most `most`. */
function chainsThrough(layers: readonly (readonly string[])[], hops: Hops, most: number): string[][] {
  const found: string[][] = [];
  const arrives = (one: string, other: string) => (hops.get(one)?.get(other)?.arriving.length ?? 0) > 0;
  const ends = new Set((layers.at(-1) ?? []).filter((one) => [...(hops.get(one)?.keys() ?? [])].some((other) => arrives(one, other))));
  const walk = (chain: readonly string[], depth: number): void => {
    if (found.length >= most) return;
    const last = chain.at(-1) ?? '';
    const next = [...(hops.get(last)?.keys() ?? [])].sort();
    if (depth === layers.length - 1) {
      if (ends.has(last)) for (const other of next) if (arrives(last, other) && !chain.includes(other) && found.length < most) found.push([...chain, other]);
      return;
    }
    const layer = new Set(layers[depth + 1]);
    for (const other of next) if (layer.has(other)) walk([...chain, other], depth + 1);
  };
  if (ends.size > 0) walk(layers[0] ?? [], 0);
  return found;
}

async function standsBeyond(read: Read, args: ArgumentValues, frontier: readonly string[], seen: ReadonlySet<string>): Promise<boolean> {
  if (frontier.length === 0) return false;
  const hops = await hopsFrom(read, args, frontier);
  return [...hops.values()].some((row) => [...row.keys()].some((other) => !seen.has(other)));
}

function told(chain: readonly string[], hops: Hops): readonly unknown[] {
  return chain.slice(1).map((other, index) => {
    const one = chain[index] ?? '';
    const hop = hops.get(one)?.get(other);
    return [one, other, index === chain.length - 2 ? hop?.arriving : hop?.meetings];
  });
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
