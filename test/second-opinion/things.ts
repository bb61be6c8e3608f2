import type { Choice } from './choose.js';
import type { Line } from './line.js';

/** One evidence entry with what it says, its line's values resolved. */
export interface Claim {
  readonly id: string;
  readonly about: string;
  readonly document: string;
  readonly entry: Line;
  readonly says: Line;
  /** Further names that its line has. */
  readonly names: Thing['names'];
}

/** An entity or fact, concluded. */
export interface Thing {
  readonly type: string;
  readonly id: string;
  /** What is shown; what names something that is not shown itself is left out. */
  readonly values: Line;
  /** What was concluded, whether or not what it names is shown. */
  readonly concluded: Line;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly names: readonly {
    readonly text: string;
    readonly lang?: string;
    readonly kind?: string;
  }[];
  /** Best first. */
  readonly claims: readonly Claim[];
  /** All that is said of it is a plan. */
  readonly isPlanned: boolean;
  /** Whether anything may follow from it: it is no plan, nor part of one. */
  readonly follows: boolean;
  /** Of tenures and memberships, the days that they cover: for certain, and possibly. */
  readonly span: Span | null;
  /** The day by which somebody asserted it. */
  readonly knownBy: string | null;
  /** How it came about: who publishes it, and what contradicts it. */
  readonly choice: Choice;
}

/** Days from one to another; none when the first lies after the last. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days that something covers. */
export interface Span {
  readonly certain: Days;
  readonly possible: Days;
}

/** A participation with who stands behind it. */
export interface Presence {
  readonly thing: Thing;
  readonly id: string;
  readonly event: string;
  readonly official: string | null;
  readonly post: string | null;
  readonly behalf: string | null;
  readonly side: string | null;
  readonly party: string | null;
  readonly involved: ReadonlySet<string>;
  readonly attended: boolean;
  /** Index of the post's rank, 0 the most senior; 99 without a post. */
  readonly seniority: number;
}

/** Everything that the lines say, held plainly. */
export interface World {
  readonly things: ReadonlyMap<string, Thing>;
  readonly presences: readonly Presence[];
  readonly today: string;
  /** Things of a type, in the order of first telling. */
  of(type: string): readonly Thing[];
}

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
];
