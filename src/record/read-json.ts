import { isObject } from '../model/json.js';
import type { Problem } from './problem.js';
import { DEEPEST } from './limits.js';
import { endOfText, readStrictly } from './strict-json.js';

/** A line's value and its JSON, or why it is none. */
export type ReadJson =
  { readonly value: unknown; readonly text: string } | { readonly problems: readonly Problem[] };

/**
 * From this length on a line is measured before it is parsed: a deep one would take memory by the
 * gigabyte.
 */
const MEASURED_FIRST = 65_536;

/**
 * Reads the JSON of a line so that nothing is lost or altered without a word: each key of an object
 * once, numbers as they are written, no half of a surrogate pair, nothing deeper than it may be.
 * What needs no special care is read by the machine's own parser alone, which is several times as
 * fast.
 */
export function readJson(text: string): ReadJson {
  if (text.length >= MEASURED_FIRST && isTooDeep(text)) return { problems: [tooDeep(text)] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problems: [{ field: '', value: text, expected: `JSON${reasonOf(error)}` }] };
  }
  const seen = look(value);
  if (seen.depth > DEEPEST) return { problems: [tooDeep(text)] };
  if (!needsCare(text, seen)) return { value, text };
  const strict = readStrictly(text);
  if (strict.problems.length > 0) return { problems: strict.problems };
  return { value: strict.value, text: JSON.stringify(strict.value) };
}

/** What a parsed value is like: how deep, with how many keys, and whether it has numbers. */
interface Seen {
  depth: number;
  keys: number;
  hasNumbers: boolean;
}

function look(value: unknown): Seen {
  const seen: Seen = { depth: 0, keys: 0, hasNumbers: false };
  lookInto(value, 1, seen);
  return seen;
}

function lookInto(value: unknown, depth: number, seen: Seen): void {
  if (typeof value === 'number') seen.hasNumbers = true;
  if (typeof value !== 'object' || value === null) return;
  seen.depth = Math.max(seen.depth, depth);
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const each of value) lookInto(each, depth + 1, seen);
  else if (isObject(value))
    for (const key in value) {
      seen.keys += 1;
      lookInto(value[key], depth + 1, seen);
    }
}

/**
 * Whether the parser may have dropped or altered something: it tells of no double key and of no
 * rounded number.
 */
function needsCare(text: string, { keys, hasNumbers }: Seen): boolean {
  return (
    hasLooseQuote(text) ||
    hasSpacedColon(text) ||
    keysWritten(text) !== keys ||
    (hasNumbers && isNumberAltered(text)) ||
    /\\u[dD][89a-fA-F]/.test(text)
  );
}

/**
 * A quotation mark after two backslashes may end a text or not: only then a key could be
 * overlooked.
 */
function hasLooseQuote(text: string): boolean {
  return text.includes('\\\\"');
}

/** A key that a blank parts from its colon would be missed when keys are counted. */
function hasSpacedColon(text: string): boolean {
  return /"[ \t\r\n]+:/.test(text);
}

/**
 * Counts quotation marks that a colon follows: each key has one, and a text may have more, never
 * fewer.
 */
function keysWritten(text: string): number {
  let count = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2))
    if (text[at - 1] !== '\\') count += 1;
  return count;
}

/** Numbers of a few plain digits are the only ones that need no second look. */
function isNumberAltered(text: string): boolean {
  return /[:,[][ \t\r\n]*(?:-?\d{1,15}[.eE]|-?\d{16}|-0)/.test(text);
}

function isTooDeep(text: string): boolean {
  return measured(text).depth > DEEPEST;
}

function tooDeep(text: string): Problem {
  return {
    field: measured(text).field,
    value: text,
    expected: `lists and objects at most ${DEEPEST} deep inside one another`,
  };
}

/**
 * How deep lists and objects stand, up to the first that stands too deep, and in which field of the
 * line that is.
 */
function measured(text: string): { readonly depth: number; readonly field: string } {
  const marks = /["[\]{}]/g;
  let depth = 0;
  let deepest = 0;
  let field = '';
  for (let mark = marks.exec(text); mark !== null && deepest <= DEEPEST; mark = marks.exec(text)) {
    const [sign] = mark;
    if (sign === '"') {
      const end = endOfText(text, mark.index);
      if (depth === 1 && isKey(text, end)) field = text.slice(mark.index + 1, end);
      marks.lastIndex = end + 1;
    } else {
      depth += sign === '[' || sign === '{' ? 1 : -1;
      deepest = Math.max(deepest, depth);
    }
  }
  return { depth: deepest, field };
}

function isKey(text: string, end: number): boolean {
  return /^[ \t\r\n]*:/.test(text.slice(end + 1, end + 20));
}

/** Where the parser stumbled, without the piece of text that it repeats. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const place = /^(.*) (?:in|after) JSON at position (\d+)/.exec(message);
  return place === null ? '' : `: ${place[1] ?? ''} at character ${Number(place[2]) + 1}`;
}
