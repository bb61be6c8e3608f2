/** What an id may be of; the words before its colon. */
export const idKinds = [
  'country',
  'agency',
  'official',
  'post',
  'tenure',
  'membership',
  'series',
  'event',
  'participation',
  'convention',
  'action',
  'source',
  'document',
  'topic',
  'claim',
] as const;

export type IdKind = (typeof idKinds)[number];

const pattern = new RegExp(`^(${idKinds.join('|')}):[A-Za-z0-9][A-Za-z0-9._-]{0,119}$`);

/** The form of an id, as a regular expression for the published schema. */
export const idPattern = pattern.source;

/** The kind of an id; undefined when the text is no id. */
export function kindOfId(id: string): IdKind | undefined {
  const found = pattern.exec(id)?.[1];
  return idKinds.find((kind) => kind === found);
}
