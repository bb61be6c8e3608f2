import { foldName } from '../../model/names.js';

/** The folded form of what is searched for. */
export function searchText(text: string): string {
  return foldName(text);
}

/** A Lucene query on folded names: every word must occur, the last may be the beginning of one. */
export function luceneQuery(text: string): string {
  const words = foldName(text).split(' ').filter(Boolean);
  if (words.length === 0) return '+"nothing to search for"';
  return words.map((word, index) => {
    const escaped = word.replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, '\\$&');
    const exact = `folded:${escaped}^2`;
    return index === words.length - 1 ? `+(${exact} OR folded:${escaped}*)` : `+${exact}`;
  }).join(' ');
}
