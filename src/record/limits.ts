/**
 * Bytes of the longest line: its text and what is made of it have to fit into memory several times.
 */
export const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * How deep lists and objects of a line may stand inside one another; the format itself needs eight.
 */
export const DEEPEST = 32;

/**
 * Characters (Unicode code points) of names and other short texts. A key of the database's indexes
 * has at most some 8,000 bytes, and a character has up to four: names can be looked up whatever
 * they are written in.
 */
export const LONGEST_TEXT = 1_000;

/**
 * Characters of what an entry of evidence has in words: where it stands, what it quotes, and why.
 */
export const LONGEST_LOCATOR = 10_000;
export const LONGEST_QUOTE = 1_000_000;
export const LONGEST_REASON = 1_000_000;

/**
 * Entries of evidence of one line, further names of one line, and ids of one list; more come on
 * lines of their own.
 */
export const MOST_ENTRIES = 1_000;
export const MOST_NAMES = 1_000;
export const MOST_IDS = 1_000;

/** The greatest whole number in a rule or as a place in a text: larger ones mean nothing there. */
export const LARGEST_NUMBER = 1_000_000_000;

/** Characters of a value that a problem shows. */
export const LONGEST_SHOWN = 200;
