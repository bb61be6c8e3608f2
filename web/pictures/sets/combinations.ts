/** Something with the sets that it is in. */
export interface InSets {
  readonly key: string;
  readonly sets: readonly boolean[];
}

/** A combination of sets that occurs, with what is in exactly these and no others. */
export interface Combination {
  /** One digit a set: `101` is in the first and third. */
  readonly code: string;
  readonly keys: readonly string[];
}

/**
 * Every combination that occurs but that of no set at all, the largest first, then by more sets and
 * by code.
 */
export function combinationsOf(all: readonly InSets[]): readonly Combination[] {
  const found = new Map<string, string[]>();
  for (const { key, sets } of all) {
    const code = sets.map((isIn) => (isIn ? '1' : '0')).join('');
    if (code.includes('1')) found.set(code, [...(found.get(code) ?? []), key]);
  }
  return [...found]
    .map(([code, keys]): Combination => ({ code, keys }))
    .sort(
      (one, other) =>
        other.keys.length - one.keys.length ||
        ones(other.code) - ones(one.code) ||
        (one.code < other.code ? 1 : -1),
    );
}

function ones(code: string): number {
  return code.replaceAll('0', '').length;
}
