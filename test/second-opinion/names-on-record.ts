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

/** And what anybody calls a thing that goes by another name; facts have no names. */
export function withOtherNames(
  names: Thing['names'],
  shown: Readonly<Record<string, unknown>>,
  told: readonly Readonly<Record<string, unknown>>[],
): Thing['names'] {
  const main = shown['name'] ?? shown['title'];
  const known = new Set<unknown>([main, ...names.map((name) => name.text)]);
  const others = new Set(
    told.map((says) => says['name'] ?? says['title']).filter((name) => typeof name === 'string'),
  );
  return [...names, ...[...others].filter((name) => !known.has(name)).map((text) => ({ text }))];
}
