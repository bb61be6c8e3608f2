import type { IdKind } from './ids.js';
import type { FieldOfKind, Kind } from './kind.js';

/** A text. */
export const text = (meaning: string, more: Partial<FieldOfKind> = {}): FieldOfKind => ({
  type: 'text',
  meaning,
  ...more,
});
/** A date. */
export const date = (meaning: string): FieldOfKind => ({ type: 'date', meaning });
/** One of some values. */
export const oneOf = (
  values: readonly string[],
  meaning: string,
  more: Partial<FieldOfKind> = {},
): FieldOfKind => ({ type: 'one of', values, meaning, ...more });
/** The id of something of these kinds, and the relationship that it becomes. */
export const id = (
  of: readonly IdKind[],
  link: string,
  meaning: string,
  more: Partial<FieldOfKind> = {},
): FieldOfKind => ({ type: 'id', of, link, meaning, ...more });
/** Ids of things of these kinds, and the relationship that each becomes. */
export const ids = (
  of: readonly IdKind[],
  link: string,
  meaning: string,
  more: Partial<FieldOfKind> = {},
): FieldOfKind => ({ type: 'ids', of, link, meaning, ...more });
/** What a thing cannot be shown without. */
export const required = { required: true } as const;
/** Whole sentences and addresses: nothing looks them up by their value. */
export const sentences = { longest: 10_000 } as const;
/** Texts that are pages long. */
export const pages = { longest: 1_000_000 } as const;
/** A book of a thousand pages has some three million characters. */
export const book = { longest: 5_000_000 } as const;
const note = { note: text('A remark.', pages) } as const;

/** Who acts, people too. */
export const actors = ['official', 'country', 'agency'] as const;
/** Who acts for itself. */
export const sides = ['country', 'agency'] as const;
const name = { name: text('The name it goes by.', required) };

/** A kind of thing that stands by itself. */
export const entity = (
  type: IdKind,
  label: string,
  meaning: string,
  fields: Kind['fields'],
): Kind => ({
  type,
  label,
  sort: 'entity',
  meaning,
  fields: {
    ...(type === 'document' || type === 'post' ? { title: text('Its title.', required) } : name),
    ...fields,
    ...note,
    wikidata: text('Its id in Wikidata.'),
  },
});
/** A kind of what documents say. */
export const fact = (
  type: IdKind,
  label: string,
  meaning: string,
  fields: Kind['fields'],
): Kind => ({
  type,
  label,
  sort: 'fact',
  meaning,
  fields: { ...fields, ...note },
});
