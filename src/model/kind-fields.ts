import type { IdKind } from './ids.js';
import type { FieldOfKind, Kind } from './kind.js';

/** A text. */
export const text = (meaning: string, more: Partial<FieldOfKind> = {}): FieldOfKind => ({
  type: 'text',
  meaning,
  ...more,
});

/** A date as EDTF. */
export const date = (meaning: string): FieldOfKind => ({ type: 'date', meaning });

/** One of some words. */
export const oneOf = (
  values: readonly string[],
  meaning: string,
  more: Partial<FieldOfKind> = {},
): FieldOfKind => ({ type: 'one of', values, meaning, ...more });

/** One thing of these kinds, under the relationship that leads there. */
export const id = (of: readonly IdKind[], link: string, meaning: string): FieldOfKind => ({
  type: 'id',
  of,
  link,
  meaning,
});

/** One thing of these kinds, without which nothing is shown. */
export const requiredId = (of: readonly IdKind[], link: string, meaning: string): FieldOfKind => ({
  ...id(of, link, meaning),
  ...required,
});

/** Several things of these kinds, to which lines add. */
export const ids = (of: readonly IdKind[], link: string, meaning: string): FieldOfKind => ({
  type: 'ids',
  of,
  link,
  meaning,
  addsUp: true,
});

/** Without it nothing is shown. */
export const required = { required: true } as const;

/**
 * Whole sentences and addresses, and texts that are pages long; nothing looks them up by their
 * value.
 */
export const sentences = { longest: 10_000 } as const;

/** Texts that are pages long. */
export const pages = { longest: 1_000_000 } as const;

/** A book of a thousand pages has some three million characters. */
export const book = { longest: 5_000_000 } as const;

const note = { note: text('A remark.', pages) } as const;

/** Kinds that take part in events. */
export const actors = ['official', 'country', 'agency'] as const;

/** Kinds on whose behalf somebody takes part. */
export const sides = ['country', 'agency'] as const;

const name = { name: text('The name it goes by.', required) };

/** A kind of entity: with a name, a note and its id in Wikidata. */
export const entity = (
  [type, label]: readonly [IdKind, string],
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

/** A kind of fact. */
export const fact = (
  [type, label]: readonly [IdKind, string],
  meaning: string,
  fields: Kind['fields'],
): Kind => ({
  type,
  label,
  sort: 'fact',
  meaning,
  fields: { ...fields, ...note },
});
