/** A relationship of a thing to another. */
export interface Link {
  readonly type: string;
  /** Id of the other end. */
  readonly other: string;
  /** Whether it points at the thing. */
  readonly isIncoming: boolean;
  readonly properties: Readonly<Record<string, string | number | null>>;
}
