export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares field by field. */
export function compareRows(
  a: readonly (number | string)[],
  b: readonly (number | string)[],
): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? '';
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/**
 * Sorted by a key of several fields; "-" before nothing: give negative numbers or use
 * `latestFirst`.
 */
export function sortedBy<T>(
  items: readonly T[],
  key: (item: T) => readonly (number | string)[],
): T[] {
  return [...items].sort((a, b) => compareRows(key(a), key(b)));
}

/** A day turned so that the latest sorts first; without a day last. */
export function latestFirst(day: string | null): number {
  return day === null ? 1 : -Number(day.replaceAll('-', ''));
}
