/**
 * A giver of names that remembers what it gave, so that the same can be given again in the same
 * order.
 */
export interface Remembered<Asked extends readonly unknown[]> {
  give(...asked: Asked): string;
  /** Gives from the beginning again; to be asked in the same order. */
  again(): (...asked: Asked) => string;
}

/** Remembers what a giver gives. */
export function remember<Asked extends readonly unknown[]>(
  giver: (...asked: Asked) => string,
): Remembered<Asked> {
  const given: string[] = [];
  return {
    give(...asked) {
      const name = giver(...asked);
      given.push(name);
      return name;
    },
    again() {
      let next = 0;
      return () => {
        const name = given[next];
        if (name === undefined) throw new Error('more is asked for than was given the first time');
        next += 1;
        return name;
      };
    },
  };
}
