import { foldName } from '../../model/names.js';

/** The folded form of what is searched for. */
export function searchText(text: string): string {
  return foldName(text);
}

/** A Lucene query on folded names for a search: every word must begin a word of one and the same name, and counts more where it is one. */
export function luceneQuery(text: string): string {
  const words = wordsOf(text);
  return words.length === 0 ? NOTHING : words.map((word) => `+(folded:${word}^2 OR folded:${word}*)`).join(' ');
}

/** A Lucene query on folded names for a filter: every word must begin a word of one and the same name. */
export function wordsQuery(text: string): string {
  const words = wordsOf(text);
  return words.length === 0 ? 'folded:*' : words.map((word) => `+folded:${word}*`).join(' ');
}

/** Matches no name: folded names have no such sign. */
const NOTHING = 'folded:"-"';

/** Folded words are letters and digits; escaped all the same, since Lucene reads some words as operators. */
function wordsOf(text: string): readonly string[] {
  return foldName(text).split(' ').filter(Boolean).map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
}
