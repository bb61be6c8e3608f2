import type { Thing } from './things.js';
import type { Line } from './line.js';
import { canonical } from './json-in-order.js';

/** The further names in a line. */
export function namesIn(line: Line): Thing['names'] {
  const names: unknown = line['names'];
  return Array.isArray(names) ? names : [];
}

/** Names of which each text, language and kind stands once. */
export function namesOf(names: Thing['names']): Thing['names'] {
  return [
    ...new Map(
      names.map((name) => [canonical([name.text, name.lang ?? null, name.kind ?? null]), name]),
    ).values(),
  ];
}
