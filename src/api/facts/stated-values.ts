/**
 * What a line has besides the values that its evidence states: names add up by themselves, remarks
 * are ours.
 */
const notStated: ReadonlySet<string> = new Set(['names', 'note', 'wikidata']);

/**
 * The fields and values of a claim, from the JSON object that holds them, in the order of the
 * fields' names.
 */
export function statedValues(
  says: unknown,
): { readonly field: string; readonly value: string | null }[] {
  const values: unknown = typeof says === 'string' ? JSON.parse(says) : {};
  return Object.entries(typeof values === 'object' && values !== null ? values : {})
    .filter(([field]) => !notStated.has(field))
    .map(([field, value]: [string, unknown]) => ({ field, value: valueText(value) }))
    .sort((one, other) => (one.field < other.field ? -1 : 1));
}

/**
 * The fields that a claim supports: all that it states, unless it is kept with fewer; none once it
 * is retracted.
 */
export function supportedBy({
  says,
  supports,
  retractedAt,
}: Readonly<Record<string, unknown>>): readonly string[] {
  if (typeof retractedAt === 'string') return [];
  const stated = statedValues(says).map(({ field }) => field);
  return Array.isArray(supports) ? stated.filter((field) => supports.includes(field)) : stated;
}

/** A value as text: texts as they are, everything else as JSON. */
export function valueText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
