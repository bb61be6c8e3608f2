import type { Row } from '../graph/graph.js';

/**
 * For which side everybody at an event is there as it is written, and as it follows: who is told
 * twice takes part once for each side, as the most senior, and for himself only where no side is
 * told. Rows are as those of record/attendance, the most senior first.
 */
export function sidesToldAndDue(rows: readonly Row[]): {
  readonly has: readonly unknown[];
  readonly wants: readonly unknown[];
} {
  const due = rows.map(([id, status, party, , side], place) => {
    const before = rows.slice(0, place);
    const same = rows.filter((row) => row[1] === 'ATTENDED' && row[2] === party);
    const isSided = same.some((row) => row[4] !== party);
    const isFit = (row: Row): boolean => !isSided || row[4] !== party;
    const isKept = (row: Row, earlier: readonly Row[]): boolean =>
      isFit(row) && !earlier.some((one) => same.includes(one) && isFit(one) && one[4] === row[4]);
    const isOne = status !== 'ATTENDED' || typeof party !== 'string' || same.length < 2;
    if (isOne) return [id, side ?? null, null, null];
    const kept = same.filter((row) => isKept(row, rows.slice(0, rows.indexOf(row))));
    return isKept(rows[place] ?? [], before)
      ? [id, side ?? null, null, kept.length > 1 ? true : null]
      : [id, null, true, null];
  });
  return {
    has: rows.map(([id, , , , , side, again, hats]) => [
      id,
      side ?? null,
      again ?? null,
      hats ?? null,
    ]),
    wants: due,
  };
}
