import { chainsOf } from './chains.js';
import type { Chain, Met } from './chains.js';
import type { Question, Neighbour } from './neighbours.js';
import { neighbours, arrivals, turned, metOf } from './neighbours.js';

/**
 * One end of a search: the officials at each distance, and whom those before the outermost layer
 * met.
 */
interface End {
  readonly layers: readonly (readonly string[])[];
  readonly met: Met;
  readonly seen: ReadonlySet<string>;
  /** Participations of the outermost layer: what a step beyond it costs. */
  readonly weight: number;
}

/** What a search knows so far. */
export interface Search {
  readonly forward: End;
  /**
   * Its first layer met somebody who is the end, or acted for it; undefined while that is looked
   * for only among those met from the start.
   */
  readonly backward: End | undefined;
  /** The last hops: who met whom that is the end, or acted for it. */
  readonly last: Met;
  /** The shortest chains so far, at most one more than asked for. */
  readonly chains: readonly Chain[];
}

/** A search that has not taken its first step; `weight` tells in how much its start took part. */
export function searchFrom(start: string, weight: number): Search {
  return {
    forward: { layers: [[start]], met: new Map(), seen: new Set([start]), weight },
    backward: undefined,
    last: new Map(),
    chains: [],
  };
}

/** Whether there are people on both sides from whom a search could go on. */
export function goesOn({ forward, backward }: Search): boolean {
  return [forward, backward].every((end) => end === undefined || end.layers.at(-1)?.length !== 0);
}

/** Up to how many hops there is no chain. */
export function ruledOut({ forward, backward }: Search): number {
  return forward.layers.length - 1 + (backward?.layers.length ?? 0);
}

/** One step of a search: one statement, then the chains that it closed. */
export function stepper(question: Question): (search: Search) => Promise<Search> {
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
 * Looks whether the ends have met. Chains on which everybody who acted for the end stands already
 * are none: then the search goes on from the start alone, since others may be as near to the end
 * without being as near to both.
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
