/**
 * An act by its bounds: the first day on which it may have been done, and the one from which it
 * counts.
 */
export interface DatedAct {
  readonly earliest: string;
  readonly latest: string;
}

/** A count that holds from a day on. */
export interface Step {
  readonly day: string;
  readonly certain: number;
  /**
   * How many it may be already, when acts of uncertain date are counted as early as they can be.
   */
  readonly possible: number;
}

/**
 * How acts add up over time: those that certainly were done by a day, and those that may have been.
 */
export function stepsOf(acts: readonly DatedAct[]): readonly Step[] {
  const days = [...new Set(acts.flatMap(({ earliest, latest }) => [earliest, latest]))].sort();
  return days.map((day) => ({
    day,
    certain: acts.filter(({ latest }) => latest <= day).length,
    possible: acts.filter(({ earliest }) => earliest <= day).length,
  }));
}
