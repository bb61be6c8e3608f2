import type { Problem } from './problem.js';

/** What a strict reading gives: the value, and what is doubled, altered or broken in it. */
export interface StrictValue {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * The field that takes a text as well as a number: a number that would be altered is kept in it as
 * its text.
 */
const TAKES_TEXT = 'value';

/**
 * Reads JSON that the machine's parser has found to be well formed, and looks at what that one
 * passes over: keys that stand twice in an object, numbers that cannot be kept as they are written,
 * and halves of surrogate pairs.
 */
export function readStrictly(text: string): StrictValue {
  const reading: Reading = { text, at: 0, problems: [] };
  return { value: readValue(reading, ''), problems: reading.problems };
}

interface Reading {
  readonly text: string;
  at: number;
  readonly problems: Problem[];
}

function readValue(reading: Reading, field: string): unknown {
  skipBlanks(reading);
  switch (reading.text[reading.at]) {
    case '{':
      return readObject(reading, field);
    case '[':
      return readList(reading, field);
    case '"':
      return readText(reading, field);
    default:
      return readWord(reading, field);
  }
}

function readObject(reading: Reading, field: string): unknown {
  const entries = new Map<string, unknown>();
  reading.at += 1;
  for (skipBlanks(reading); reading.text[reading.at] !== '}'; skipBlanks(reading)) {
    const key = readText(reading, field);
    const path = field === '' ? key : `${field}.${key}`;
    skipBlanks(reading);
    reading.at += 1;
    const value = readValue(reading, path);
    if (entries.has(key))
      reading.problems.push({ field: path, value, expected: `${JSON.stringify(key)} only once` });
    entries.set(key, value);
    skipComma(reading);
  }
  reading.at += 1;
  return Object.fromEntries(entries);
}

function readList(reading: Reading, field: string): unknown[] {
  const items: unknown[] = [];
  reading.at += 1;
  for (skipBlanks(reading); reading.text[reading.at] !== ']'; skipBlanks(reading)) {
    items.push(readValue(reading, `${field}[${items.length}]`));
    skipComma(reading);
  }
  reading.at += 1;
  return items;
}

function readText(reading: Reading, field: string): string {
  const end = endOfText(reading.text, reading.at) + 1;
  const value: unknown = JSON.parse(reading.text.slice(reading.at, end));
  const read = String(value);
  reading.at = end;
  if (!isWellFormed(read))
    reading.problems.push({
      field,
      value: read,
      expected: 'text of whole characters: it has half of a surrogate pair (\\uD800 to \\uDFFF)',
    });
  return read;
}

/** A number, true, false or null. */
function readWord(reading: Reading, field: string): unknown {
  const start = reading.at;
  while (reading.at < reading.text.length && !/[\s,\]}]/.test(reading.text.charAt(reading.at)))
    reading.at += 1;
  const word = reading.text.slice(start, reading.at);
  const value: unknown = JSON.parse(word);
  if (typeof value !== 'number' || String(value) === word) return value;
  if (field.split('.').at(-1) === TAKES_TEXT) return word;
  if (plainly(word) !== plainly(String(value)))
    reading.problems.push({
      field,
      value: word,
      expected: 'a number that can be kept as it is written: at most 15 digits',
    });
  return value;
}

/** A number with its digits and its power of ten alone, so that equal numbers have equal texts. */
function plainly(number: string): string {
  const [, sign = '', whole = '', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? [];
  const digits = `${whole}${part}`.replace(/^0+/, '');
  const short = digits.replace(/0+$/, '');
  const exponent = Number(power) - part.length + digits.length - short.length;
  return short === '' ? '0' : `${sign}${short}e${exponent}`;
}

function skipBlanks(reading: Reading): void {
  while (/[ \t\r\n]/.test(reading.text.charAt(reading.at))) reading.at += 1;
}

function skipComma(reading: Reading): void {
  skipBlanks(reading);
  if (reading.text[reading.at] === ',') reading.at += 1;
}

/**
 * The quotation mark that ends the text that begins at a place: the next one that no backslash
 * takes away.
 */
export function endOfText(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end < 0 ? json.length : end;
}

function isEscaped(json: string, place: number): boolean {
  let first = place;
  while (json[first - 1] === '\\') first -= 1;
  return (place - first) % 2 === 1;
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
