import { RapporteurError } from '../../errors.js';
import { accented, spellingsOf } from '../../model/names.js';

/** What a search looks for. */
export interface Sought {
  readonly query: string;
  /** How it may be spelled, as {@link spellingsOf} a name. */
  readonly spellings: readonly string[];
  /** With its accents: a name that has the same comes before one without. */
  readonly accented: string;
}

/** What a search for a text looks for. Errors: BAD_ARGUMENT. */
export function soughtFor(text: string): Sought {
  return { query: luceneQuery(text), spellings: spellingsOf(text), accented: accented(text) };
}

/**
 * A Lucene query on the spellings of names for a search: every word must begin a word of one and
 * the same name, and counts more where it is one. Errors: BAD_ARGUMENT.
 */
function luceneQuery(text: string): string {
  return anySpelling(
    text,
    (word) => `+(folded:${word}^2 OR folded:${word}* OR spellings:${word}^2 OR spellings:${word}*)`,
  );
}

/**
 * A Lucene query on the spellings of names for a filter: every word must begin a word of one and
 * the same name; a text without words is every name's. Errors: BAD_ARGUMENT.
 */
export function wordsQuery(text: string): string {
  const query = anySpelling(text, (word) => `+(folded:${word}* OR spellings:${word}*)`);
  return query === NOTHING ? 'folded:*' : query;
}

function anySpelling(text: string, asked: (word: string) => string): string {
  const spellings = spellingsOf(text).map(wordsOf);
  const [only = [], ...others] = spellings.filter((words) => words.length > 0);
  if (only.length === 0) return NOTHING;
  const queries = [only, ...others].map((words) => words.map(asked).join(' '));
  return others.length === 0 ? queries.join('') : queries.map((query) => `(${query})`).join(' ');
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
function wordsOf(folded: string): readonly string[] {
  if (folded.length > LONGEST)
    throw new RapporteurError(
      'BAD_ARGUMENT',
      `\`text\` has ${folded.length} characters; it may have ${LONGEST}.`,
      { value: folded, fix: 'Look for a part of the name.' },
    );
  return folded
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, '\\$&'));
}
