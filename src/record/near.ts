/** No word of the format is longer by half; a long value is no slip of the pen. */
const LONGEST_WORD = 60;

/** A hint at the nearest of the allowed words, where one is near. */
export function near(value: unknown, allowed: readonly string[]): string {
  if (typeof value !== 'string' || value.length > LONGEST_WORD) return '';
  const found = allowed
    .map((word) => ({ word, distance: distanceOf(value.toLowerCase(), word.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance)[0];
  return found !== undefined && found.distance <= Math.max(1, value.length / 3)
    ? ` (did you mean ${found.word}?)`
    : '';
}

/** Edits that turn one word into another. */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, each] of [...other].entries())
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (row[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + (letter === each ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
