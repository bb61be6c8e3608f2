import { RapporteurError } from '../../errors.js';
import { pathsArrivals, pathsEnds, pathsNeighbours } from '../../generated/cypher.js';
import type { ArgumentValues, Read } from '../../query/reading.js';
import { howMany } from '../shared/how-many.js';
import { hasPeriod, periodFrom, periodTo } from '../shared/period.js';
import { chainsOf } from './chains.js';
import type { Chain, Met } from './chains.js';

/** Most hops that a chain may be asked to have: further ones say little of two people. */
export const MOST_HOPS = 8;

/** Layers after which a search gives up telling whether a longer chain exists: each costs a statement. */
const MOST_LAYERS = 2 * MOST_HOPS;

/** One end of a search: the officials at each distance, and whom those before the outermost layer met. */
interface End {
  readonly layers: readonly (readonly string[])[];
  readonly met: Met;
  readonly seen: ReadonlySet<string>;
  /** Participations of the outermost layer: what a step beyond it costs. */
  readonly weight: number;
}

/** What a search knows so far. */
interface Search {
  readonly forward: End;
  /** Its first layer met somebody who is the end, or acted for it; undefined while that is looked for only among those met from the start. */
  readonly backward: End | undefined;
  /** The last hops: who met whom that is the end, or acted for it. */
  readonly last: Met;
  /** The shortest chains so far, at most one more than asked for. */
  readonly chains: readonly Chain[];
}

/**
 * Shortest chains of asserted meetings, from both ends, layer by layer, one statement a layer: each step is taken from the
 * end whose outermost layer took part in less. Where none is within the hops allowed, the search goes on until it knows
 * whether there is a longer one. Chains are rows of officials, ordered by their ids.
 */
export async function findPaths(
  read: Read,
  args: ArgumentValues,
): Promise<Readonly<Record<string, unknown>>> {
  const [from, to, maxHops, first] = [
    String(args['from']),
    String(args['to']),
    Number(args['maxHops'] ?? 4),
    howMany(args, 3),
  ];
  if (maxHops < 1 || maxHops > MOST_HOPS)
    throw new RapporteurError(
      'BAD_ARGUMENT',
      `\`maxHops\` is ${maxHops}; it may be 1 to ${MOST_HOPS}.`,
      { value: String(maxHops), fix: 'Search in two parts, from somebody in the middle.' },
    );
  if (from === to) return { found: [], complete: true, note: null };
  const weights = new Map(
    (await read(pathsEnds.text, { ends: [from, to] })).map(([id, weight]) => [
      String(id),
      Number(weight),
    ]),
  );
  const strayed = strayOf(from, to, new Set(weights.keys()));
  if (strayed !== undefined) return { found: [], complete: true, note: strayed };
  const step = stepper({ read, args, from, to, most: first + 1, weight: weights.get(to) ?? 0 });
  let search: Search = {
    forward: {
      layers: [[from]],
      met: new Map(),
      seen: new Set([from]),
      weight: weights.get(from) ?? 0,
    },
    backward: undefined,
    last: new Map(),
    chains: [],
  };
  while (search.chains.length === 0 && goesOn(search) && ruledOut(search) < MOST_LAYERS)
    search = await step(search);
  const { chains } = search;
  const length = chains[0]?.length ?? 0;
  if (length > maxHops)
    return {
      found: [],
      complete: false,
      note: `No chain within ${maxHops} hops; the shortest has ${length} (\`maxHops\`).`,
    };
  if (length > 0)
    return {
      found: chains.slice(0, first),
      complete: chains.length <= first,
      note:
        chains.length <= first
          ? null
          : `There are more than ${first} chains of this length; ask for more with \`first\`.`,
    };
  return goesOn(search)
    ? {
        found: [],
        complete: false,
        note: `No chain within ${MOST_LAYERS} hops; there are people beyond.`,
      }
    : { found: [], complete: true, note: null };
}

/** Why no chain can lead from the one to the other, in words. */
function strayOf(from: string, to: string, known: ReadonlySet<string>): string | undefined {
  const unknown = [from, to].filter((id) => !known.has(id));
  if (unknown.length > 0) return `Nothing on record has the id ${unknown.join(' or ')}.`;
  if (!from.startsWith('official:')) return `Chains begin with an official; ${from} is none.`;
  if (!/^(?:official|agency|country):/.test(to))
    return `Chains lead to an official, an agency or a country; ${to} is none of them.`;
  return undefined;
}

function goesOn({ forward, backward }: Search): boolean {
  return [forward, backward].every((end) => end === undefined || end.layers.at(-1)?.length !== 0);
}

/** Up to how many hops there is no chain. */
function ruledOut({ forward, backward }: Search): number {
  return forward.layers.length - 1 + (backward?.layers.length ?? 0);
}

interface Question {
  readonly read: Read;
  readonly args: ArgumentValues;
  readonly from: string;
  readonly to: string;
  readonly most: number;
  /** In how much the end took part. */
  readonly weight: number;
}

/** One step of a search: one statement, then the chains that it closed. */
function stepper(question: Question): (search: Search) => Promise<Search> {
  const { from, to, most } = question;
  const isOfficial = to.startsWith('official:');
  return async (search) => {
    const { forward, backward, last } = search;
    if (backward === undefined && question.weight < forward.weight) {
      const rows = isOfficial ? turned(await neighbours(question, [to])) : await arrivals(question);
      const met = metOf(rows.filter((row) => row.to !== from));
      return closed(
        {
          ...search,
          backward: {
            layers: [[...met.keys()].sort()],
            met: new Map(),
            seen: new Set([...met.keys(), ...(isOfficial ? [to] : [])]),
            weight: weightOf(rows),
          },
          last: met,
        },
        most,
      );
    }
    if (backward !== undefined && backward.weight < forward.weight)
      return closed(
        {
          ...search,
          backward: beyond(backward, await neighbours(question, backward.layers.at(-1) ?? [])),
        },
        most,
      );
    const rows = await neighbours(
      question,
      forward.layers.at(-1) ?? [],
      backward === undefined && !isOfficial,
    );
    if (backward !== undefined) return closed({ ...search, forward: beyond(forward, rows) }, most);
    const arriving = metOf(
      rows.flatMap((row) =>
        isOfficial
          ? row.to === to
            ? [row]
            : []
          : row.arriving.length > 0
            ? [{ ...row, meetings: row.arriving }]
            : [],
      ),
    );
    const chains = chainsOf({
      forward,
      backward: { layers: [[...arriving.keys()]], met: new Map() },
      last: arriving,
      most,
    });
    return { forward: beyond(forward, rows), backward, last, chains };
  };
}

/**
 * Looks whether the ends have met. Chains on which everybody who acted for the end stands already are none: then the search
 * goes on from the start alone, since others may be as near to the end without being as near to both.
 */
function closed(search: Search, most: number): Search {
  const { forward, backward, last } = search;
  if (backward === undefined) return search;
  const outermost = new Set(backward.layers.at(-1));
  if (!(forward.layers.at(-1) ?? []).some((one) => outermost.has(one))) return search;
  const chains = chainsOf({ forward, backward, last, most });
  return chains.length > 0
    ? { ...search, chains }
    : {
        ...search,
        backward: { ...backward, layers: backward.layers.slice(0, 1), weight: Infinity },
      };
}

/** An end one layer further out. */
function beyond(end: End, rows: readonly Neighbour[]): End {
  const fresh = rows.filter((row) => !end.seen.has(row.to));
  const layer = [...new Set(fresh.map((row) => row.to))].sort();
  return {
    layers: [...end.layers, layer],
    met: new Map([...end.met, ...metOf(rows)]),
    seen: new Set([...end.seen, ...layer]),
    weight: weightOf(fresh.map((row) => ({ from: row.to, weight: row.weight }))),
  };
}

function weightOf(rows: readonly { readonly from: string; readonly weight: number }[]): number {
  return [...new Map(rows.map((row) => [row.from, row.weight])).values()].reduce(
    (sum, weight) => sum + weight,
    0,
  );
}

/** Whom somebody met, at which meetings; and in how much the one that a step leads to took part. */
interface Neighbour {
  readonly from: string;
  readonly to: string;
  readonly meetings: readonly string[];
  readonly arriving: readonly string[];
  readonly weight: number;
}

async function neighbours(
  { read, args, to }: Question,
  frontier: readonly string[],
  isArriving = false,
): Promise<readonly Neighbour[]> {
  const rows = await read(pathsNeighbours.text, {
    frontier,
    arrivingAt: isArriving ? to : null,
    ...limits(args),
  });
  return rows.map(([from, other, meetings, arriving, weight]) => ({
    from: String(from),
    to: String(other),
    meetings: texts(meetings),
    arriving: texts(arriving),
    weight: Number(weight),
  }));
}

async function arrivals({ read, args, to }: Question): Promise<readonly Neighbour[]> {
  const rows = await read(pathsArrivals.text, { arrivingAt: to, ...limits(args) });
  return rows.map(([from, other, meetings, weight]) => ({
    from: String(from),
    to: String(other),
    meetings: texts(meetings),
    arriving: [],
    weight: Number(weight),
  }));
}

/** A meeting of two is one of either. */
function turned(rows: readonly Neighbour[]): readonly Neighbour[] {
  return rows.map((row) => ({ ...row, from: row.to, to: row.from }));
}

function limits(args: ArgumentValues): Readonly<Record<string, unknown>> {
  return {
    maxParticipants: args['maxParticipants'] ?? 12,
    avoiding: args['avoiding'] ?? [],
    hasPeriod: hasPeriod(args),
    periodFrom: periodFrom(args),
    periodTo: periodTo(args),
  };
}

function metOf(rows: readonly Neighbour[]): Met {
  const met = new Map<string, Map<string, readonly string[]>>();
  for (const { from, to, meetings } of rows) {
    const row = met.get(from) ?? new Map<string, readonly string[]>();
    met.set(from, row.set(to, meetings));
  }
  return met;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
