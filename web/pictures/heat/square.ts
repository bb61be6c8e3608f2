/** A count for two parties. */
export interface PairCount {
  readonly one: string;
  readonly other: string;
  readonly number: number;
}

/** The most active parties, and how many meetings each two of them had. */
export interface Square {
  readonly parties: readonly string[];
  /** By row, then by column; nought where nothing is on record and on the diagonal. */
  readonly cells: readonly (readonly number[])[];
  /** The part of the cells beside the diagonal that holds something. */
  readonly filled: number;
}

/** So many parties at most: more would make names smaller than can be read. */
export const MOST = 20;
/** Below this part of its cells a square says less than the list. */
export const FILLED_ENOUGH = 0.1;

/** The square of the parties with the most meetings, the most active first, then by key. */
export function squareOf(pairs: readonly PairCount[], most = MOST): Square {
  const totals = new Map<string, number>();
  for (const { one, other, number } of pairs)
    for (const party of [one, other]) totals.set(party, (totals.get(party) ?? 0) + number);
  const parties = [...totals]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([party]) => party);
  const numbers = new Map(
    pairs.flatMap(({ one, other, number }) => [
      [`${one} ${other}`, number] as const,
      [`${other} ${one}`, number] as const,
    ]),
  );
  const cells = parties.map((row) =>
    parties.map((column) => (row === column ? 0 : (numbers.get(`${row} ${column}`) ?? 0))),
  );
  const full = cells.flat().filter((number) => number > 0).length;
  const all = parties.length * (parties.length - 1);
  return { parties, cells, filled: all === 0 ? 0 : full / all };
}
