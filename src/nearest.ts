import { distance } from 'fastest-levenshtein';

/**
 * The one of some words that is fewest edits away; undefined where even that is further than
 * `most`.
 */
export function nearest(word: string, words: readonly string[], most: number): string | undefined {
  const [best] = words
    .map((other) => ({ other, edits: distance(word.toLowerCase(), other.toLowerCase()) }))
    .sort((one, another) => one.edits - another.edits);
  return best !== undefined && best.edits <= most ? best.other : undefined;
}
