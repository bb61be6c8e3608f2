/**
 * What one question may ask for. Each number is what the database still plans in under half a
 * second, with room for slower machines.
 */
export const limits = {
  /** Items of one page, as the contract says. */
  page: 200,
  /**
   * Lists nested in one another: planning doubles with every one (8 deep: up to 290 ms, 9 deep: up
   * to 470 ms).
   */
  depth: 8,
  /**
   * Linked fields under one root field: planning grows with their number (80 small ones take 280 to
   * 600 ms once).
   */
  hops: 50,
  /**
   * Characters of a statement: the best measure of how long it takes to plan (12,000 take about 400
   * ms, 26,000 about a second).
   */
  characters: 12_000,
} as const;
