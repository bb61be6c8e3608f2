import { idKinds, idPattern } from '../model/ids.js';
import type { IdKind } from '../model/ids.js';
import { LARGEST_NUMBER, LONGEST_TEXT } from './limits.js';

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/** A text of at most so many characters. */
export function text(longest = LONGEST_TEXT): Schema {
  return { type: 'string', minLength: 1, maxLength: longest };
}

/** A place in a text, or how many days or months. */
export const place = { type: 'integer', minimum: 0, maximum: LARGEST_NUMBER } as const;

/** How many of something, at least one. */
export const count = { type: 'integer', minimum: 1, maximum: LARGEST_NUMBER } as const;
/** A participation has at most one of the fields that name who took part. */
/** An id of one of these kinds. */
export function idSchema(of: readonly IdKind[]): Schema {
  return { type: 'string', pattern: idPattern.replace(idKinds.join('|'), of.join('|')) };
}
