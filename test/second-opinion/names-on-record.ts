import type { Line, Claim, Thing } from './things.js';
import { canonical } from './json-in-order.js';

export function namesIn(line: Line): Thing['names'] {
  const names: unknown = line['names'];
  return Array.isArray(names) ? names : [];
}

export function namesOf(says: readonly Claim[]): Thing['names'] {
  return [
    ...new Map(
      says
        .flatMap((claim) => claim.names)
        .map((name) => [canonical([name.text, name.lang ?? null, name.kind ?? null]), name]),
    ).values(),
  ];
}

export function addedUp(says: readonly Claim[], field: string): string[] {
  return [
    ...new Set(
      says.flatMap((claim) => {
        const list: unknown = claim.says[field];
        return Array.isArray(list) ? list.map(String) : [];
      }),
    ),
  ];
}
