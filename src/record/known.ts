import * as cypher from '../generated/cypher.js';
import type { Row } from '../graph/graph.js';
import type { WeighedClaim } from '../model/conclude.js';

/** Where statements are run: in a write's transaction, or one by one for reading. */
export interface Runner {
  run(statement: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Row[]>;
}

/** A claim on record, with what the graph keeps of it. */
export interface KnownClaim {
  readonly id: string;
  readonly says: string;
  readonly rank: WeighedClaim['rank'];
  readonly modality: WeighedClaim['modality'];
  readonly credibility: number | null;
  readonly document: string;
  readonly recordedAt: string;
  readonly isLive: boolean;
  readonly place: number | null;
}

/** What is on record of one id. */
export interface Known {
  readonly id: string;
  readonly told: readonly string[];
  readonly toldIn: readonly number[];
  readonly isShown: boolean;
  readonly claims: readonly KnownClaim[];
}

/** Reads what is on record of some ids; ids of which nothing is are not in the map. */
export async function readKnown(
  runner: Runner,
  ids: readonly string[],
): Promise<Map<string, Known>> {
  const rows = await runner.run(cypher.recordState.text, { ids });
  return new Map(
    rows.map(([id, told, toldIn, shown, claims]): [string, Known] => [
      String(id),
      {
        id: String(id),
        told: texts(told),
        toldIn: numbers(toldIn),
        isShown: shown === true,
        claims: lists(claims).map(knownClaim),
      },
    ]),
  );
}

/** A claim from its columns. */
export function knownClaim(row: Row): KnownClaim {
  const [id, says, rank, modality, credibility, document, recordedAt, isLive, place] = row;
  return {
    id: String(id),
    says: String(says),
    rank: rank === 'PREFERRED' || rank === 'DEPRECATED' ? rank : 'NORMAL',
    modality: modality === 'DENIED' || modality === 'PLANNED' ? modality : 'ASSERTED',
    credibility: numberOrNull(credibility),
    document: String(document),
    recordedAt: String(recordedAt),
    isLive: isLive === true,
    place: numberOrNull(place),
  };
}

export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

export function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}

export function lists(value: unknown): Row[] {
  return Array.isArray(value) ? value.filter((each) => Array.isArray(each)) : [];
}

export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
