/** One line of a record. */
export type Line = Readonly<Record<string, unknown>>;
