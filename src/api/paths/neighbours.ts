import { pathsArrivals, pathsNeighbours } from '../../generated/cypher.js';
import type { ArgumentValues, Read } from '../../query/reading.js';
import { hasPeriod, periodFrom, periodTo } from '../shared/period.js';
import type { Met } from './chains.js';

/** What a search for chains asks of the graph: from whom to whom, within which limits. */
export interface Question {
  readonly read: Read;
  readonly args: ArgumentValues;
  readonly from: string;
  readonly to: string;
  readonly most: number;
  /** In how much the end took part. */
  readonly weight: number;
}

/** Whom somebody met, at which meetings; and in how much the one that a step leads to took part. */
export interface Neighbour {
  readonly from: string;
  readonly to: string;
  readonly meetings: readonly string[];
  readonly arriving: readonly string[];
  readonly weight: number;
}

/** Whom those of a frontier met, within the limits of the question. */
export async function neighbours(
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

/** Who met somebody that is the end, or acted for it. */
export async function arrivals({ read, args, to }: Question): Promise<readonly Neighbour[]> {
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
export function turned(rows: readonly Neighbour[]): readonly Neighbour[] {
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

/** Who met whom, at which meetings. */
export function metOf(rows: readonly Neighbour[]): Met {
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
