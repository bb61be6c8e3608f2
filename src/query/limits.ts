/** What one question may ask for. Each number is what the database still plans in under half a second. */
export const limits = {
  /** Items of one page, as the contract says. */
  page: 200,
  /** Lists nested in one another: planning doubles with every one (9 deep: 78 ms, 12 deep: 304 ms). */
  depth: 9,
  /** Linked fields under one root field: planning grows with their number (80 take about 280 ms once). */
  hops: 100,
} as const;
