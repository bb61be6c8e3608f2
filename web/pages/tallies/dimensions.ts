import type { TalliesData } from '../../generated/operations.js';

/** By what meetings are counted on the page, in the order of its buttons. */
export const dimensions = {
  pairs: 'Pairs of sides',
  years: 'Years',
  sides: 'Sides',
  people: 'People',
  conferences: 'Conferences',
  topics: 'Topics',
} as const;

/** The word for a dimension in an address. */
export type Dimension = keyof typeof dimensions;

/** The dimension that an address names; pairs where it names none. */
export function dimensionIn(by: string | undefined): Dimension {
  return isDimension(by) ? by : 'pairs';
}

function isDimension(by: string | undefined): by is Dimension {
  return by !== undefined && Object.hasOwn(dimensions, by);
}

/** A row of a tally with a name that can be read. */
export interface TallyRow {
  readonly key: string;
  readonly name: string;
  readonly number: number;
  /** What is not known, or stands alone: a row of its own. */
  readonly isQuiet: boolean;
}

/**
 * The rows of a dimension; years in their order, all others by number. What is not known comes
 * last.
 */
export function rowsOf(data: TalliesData, by: Dimension): readonly TallyRow[] {
  const rows = data[by].rows.map(({ keys, labels, count }): TallyRow => {
    const [key = ''] = keys;
    const isQuiet = key === '';
    return { key, name: isQuiet ? quietName[by] : (labels[0] ?? key), number: count, isQuiet };
  });
  const known = rows.filter(({ isQuiet }) => !isQuiet);
  if (by === 'years') known.sort((one, other) => (one.key < other.key ? -1 : 1));
  return [...known, ...rows.filter(({ isQuiet }) => isQuiet)];
}

const quietName: Readonly<Record<Dimension, string>> = {
  pairs: 'Sides not known',
  years: 'Year not known',
  sides: 'Side not known',
  people: 'A person whom no source names',
  conferences: 'At no conference',
  topics: 'No topic on record',
};
