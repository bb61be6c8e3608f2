import { LONGEST_SHOWN } from './limits.js';
import type { Place } from './spool.js';

/** What is wrong with a line: which field, its value, and what was expected. */
export interface Problem {
  readonly field: string;
  readonly value: unknown;
  readonly expected: string;
}

/** A problem and the line it stands in. */
export interface LineProblem extends Problem {
  readonly file: string;
  readonly line: number;
}

/** A problem that only the whole record shows, and the place of its line. */
export interface PlacedProblem extends Problem {
  readonly place: Place;
}

/**
 * A problem with no more of a long value or field than people read, so that many of them can be
 * kept.
 */
export function shortened<T extends Problem>(problem: T): T {
  return {
    ...problem,
    field: cut(problem.field),
    value: shortValue(problem.value),
    expected: cut(problem.expected, 10 * LONGEST_SHOWN),
  };
}

/**
 * A problem as one line: file, line, field, value and what was expected, with nothing in it that a
 * terminal obeys.
 */
export function problemText(problem: LineProblem): string {
  const { file, line, field, value, expected } = shortened(problem);
  const shown = value === undefined ? 'nothing' : JSON.stringify(value);
  return plainly(
    `${file}:${line}: ${field === '' ? '' : `${field} is `}${shown}; expected ${expected}`,
  );
}

/** A text with signs that steer a terminal, or the direction of writing, as their numbers. */
export function plainly(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}

function shortValue(value: unknown): unknown {
  if (typeof value === 'string') return cut(value);
  if (typeof value !== 'object' || value === null) return value;
  const text = JSON.stringify(value);
  return text.length <= LONGEST_SHOWN ? value : cut(text);
}

function cut(text: string, longest = LONGEST_SHOWN): string {
  // Half of a surrogate pair is no character.
  return text.length <= longest
    ? text
    : `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
