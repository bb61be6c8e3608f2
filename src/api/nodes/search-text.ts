import { RapporteurError } from '../../errors.js';
import { foldName } from '../../model/names.js';

/** The folded form of what is searched for. */
export function searchText(text: string): string {
  return foldName(text);
}

/**
 * A Lucene query on folded names for a search: every word must begin a word of one and the same
 * name, and counts more where it is one. Errors: BAD_ARGUMENT.
 */
export function luceneQuery(text: string): string {
  const words = wordsOf(text);
  return words.length === 0
    ? NOTHING
    : words
        .map(
          (word) => `+(folded:${word}^2 OR folded:${word}* OR parts:${word}^2 OR parts:${word}*)`,
        )
        .join(' ');
}

/**
 * A Lucene query on folded names for a filter: every word must begin a word of one and the same
 * name. Errors: BAD_ARGUMENT.
 */
export function wordsQuery(text: string): string {
  const words = wordsOf(text);
  return words.length === 0
    ? 'folded:*'
    : words.map((word) => `+(folded:${word}* OR parts:${word}*)`).join(' ');
}

/** Matches no name: folded names have no such sign. */
const NOTHING = 'folded:"-"';

/**
 * Characters of a folded text at most: the index refuses a word of a thousand, and as many words.
 */
const LONGEST = 256;

/**
 * Folded words are letters and digits; escaped all the same, since Lucene reads some words as
 * operators.
 */
function wordsOf(text: string): readonly string[] {
  const folded = foldName(text);
  if (folded.length > LONGEST)
    throw new RapporteurError(
      'BAD_ARGUMENT',
      `\`text\` has ${folded.length} characters; it may have ${LONGEST}.`,
      { value: text, fix: 'Look for a part of the name.' },
    );
  return folded
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
}
