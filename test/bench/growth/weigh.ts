/**
 * How much an answer holds: one for each value in it, and for a whole number as many as it says,
 * since all whole numbers of the API count something; that a list is empty is a value too. So
 * "3,000 meetings" weighs 3,000, and may cost what counting 3,000 costs.
 */
export function weightOf(answer: unknown): number {
  if (typeof answer === 'number') return Number.isInteger(answer) ? Math.max(1, answer) : 1;
  if (typeof answer !== 'object' || answer === null) return 1;
  return Math.max(
    1,
    Object.values(answer).reduce((sum: number, value) => sum + weightOf(value), 0),
  );
}
