import type { IdKind } from './ids.js';

/** What a field of a record line holds. */
export type ValueType =
  'text' | 'date' | 'one of' | 'id' | 'ids' | 'flag' | 'code' | 'value' | 'rule';

/** One field of a kind. */
export interface FieldOfKind {
  readonly type: ValueType;
  readonly meaning: string;
  readonly required?: true;
  /** For `one of`: the values; for `code`: the pattern. */
  readonly values?: readonly string[];
  readonly pattern?: string;
  /** For ids: what they may be of. */
  readonly of?: readonly IdKind[];
  /** Lines add to the list instead of competing for it. */
  readonly addsUp?: true;
  /** The relationship that an id becomes; `<` when it points at the node of this kind. */
  readonly link?: string;
  /** The property, where it is not the field's name. */
  readonly property?: string;
  /**
   * For texts: how many characters (Unicode code points) they may have, where it is not the usual
   * number.
   */
  readonly longest?: number;
  readonly whenMissing?: string | boolean;
}

/** A type of record line. */
export interface Kind {
  readonly type: IdKind;
  readonly label: string;
  readonly sort: 'entity' | 'fact';
  readonly meaning: string;
  readonly fields: Readonly<Record<string, FieldOfKind>>;
}

/** Seniority of posts, the most senior first. */
export const ranks = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'DEPUTY_HEAD',
  'MINISTER',
  'VICE_MINISTER',
  'AMBASSADOR',
  'AGENCY_HEAD',
  'PARTY_LEADER',
  'LEGISLATOR',
  'DIRECTOR',
  'EXPERT',
  'OTHER',
] as const;

export const nameKinds = [
  'OFFICIAL',
  'SHORT',
  'ACRONYM',
  'ALIAS',
  'TRANSLITERATION',
  'FORMER',
  'MISSPELLING',
] as const;
