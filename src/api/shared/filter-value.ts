import type { ArgumentValues } from '../../query/reading.js';

/** Reads one field of the argument `filter`; null where it is not given. */
export const filterValue = (field: string) => (args: ArgumentValues) =>
  typeof args['filter'] === 'object' && args['filter'] !== null
    ? (Reflect.get(args['filter'], field) ?? null)
    : null;
