import fc from 'fast-check';

/** Chooses by what fast-check draws, so that a question can be made smaller. */
export class Picker {
  constructor(private readonly pick: fc.GeneratorValue) {}

  /** Happens in so many of a hundred cases; smaller questions are those in which it does not. */
  chance(percent: number): boolean {
    return this.pick(fc.nat, { max: 99 }) >= 100 - percent;
  }

  /** One of some values. */
  oneOf<T>(values: readonly T[]): T {
    const value = values[this.pick(fc.nat, { max: Math.max(0, values.length - 1) })];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  }

  /** A number from nought to the most. */
  upTo(most: number): number {
    return this.pick(fc.nat, { max: most });
  }
}
