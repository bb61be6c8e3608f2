/** Two who met, by any keys, and whatever is to be told of it. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** Who met whom as a dense rectangle: each meeting stands in exactly one cell. */
export interface Matrix<Met extends Pair> {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then by column; an empty list where nothing is on record. */
  readonly cells: readonly (readonly (readonly Met[])[])[];
}

/**
 * The fewest parties that cover all meetings become the rows: again and again the one with the most
 * meetings that are not covered yet. The columns are those whom they met, the most met first. Equal
 * ones come in the order of their keys.
 */
export function fewestRows<Met extends Pair>(meetings: readonly Met[]): Matrix<Met> {
  const rows: { readonly key: string; readonly met: readonly Met[] }[] = [];
  let open = meetings;
  while (open.length > 0) {
    const [key = ''] = mostFrequent(open.flatMap(({ a, b }) => (a === b ? [a] : [a, b])));
    rows.push({ key, met: open.filter((met) => isOf(met, key)) });
    open = open.filter((met) => !isOf(met, key));
  }
  const columns = mostFrequent(rows.flatMap(({ key, met }) => met.map((each) => other(each, key))));
  return {
    rows: rows.map(({ key }) => key),
    columns,
    cells: rows.map(({ key, met }) =>
      columns.map((column) => met.filter((each) => other(each, key) === column)),
    ),
  };
}

/** A matrix tells more than a list only from two rows and six columns on. */
export function isWorthAMatrix({ rows, columns }: Matrix<Pair>): boolean {
  return rows.length >= 2 && columns.length >= 6;
}

function isOf({ a, b }: Pair, key: string): boolean {
  return a === key || b === key;
}

function other({ a, b }: Pair, key: string): string {
  return a === key ? b : a;
}

/** Every key once, the most frequent first. */
function mostFrequent(keys: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .sort(([one, many], [another, others]) => others - many || (one < another ? -1 : 1))
    .map(([key]) => key);
}
