import { dateWords } from './date-words.js';
import { plain } from './words.js';

const dateFields = [
  'on',
  'effective',
  'from',
  'to',
  'when',
  'published',
  'credentials',
  'opened',
  'adopted',
  'openUntil',
];
const wordFields = ['act', 'role', 'status', 'kind', 'mode', 'property'];

/**
 * A value that a document states for a field, in words; ids stay ids until their names are known.
 */
export function valueWords(field: string, value: string | null): string | null {
  if (value === null) return null;
  if (dateFields.includes(field) && /^[\d.?]/.test(value)) return dateWords(value);
  return wordFields.includes(field) && /^[A-Z_]+$/.test(value) ? plain(value) : value;
}

/** The name of a field as people say it. */
export function fieldWords(field: string): string {
  return fields[field] ?? plain(field.replace(/[A-Z]/g, (letter) => ` ${letter}`)).trim();
}

const fields: Readonly<Record<string, string>> = {
  on: 'date',
  effective: 'in force from',
  actor: 'who',
  onBehalfOf: 'on behalf of',
  listedAs: 'listed as',
  signedBy: 'signed by',
  of: 'organisation',
  from: 'from',
  to: 'until',
};
