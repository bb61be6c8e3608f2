/** A value that is stated for a field. */
export interface Value {
  readonly field: string;
  readonly value: string | null;
}

/** What a document says otherwise than is shown; that it is silent on a field is no difference. */
export function differing(says: readonly Value[], shown: readonly Value[]): readonly Value[] {
  const asShown = new Map(shown.map(({ field, value }) => [field, value]));
  return says.filter(
    ({ field, value }) => value !== null && asShown.has(field) && asShown.get(field) !== value,
  );
}
