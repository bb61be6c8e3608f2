import * as cypher from '../../generated/cypher.js';
import type { ArgumentValues } from '../../query/reading.js';
import type { Hop } from '../declare.js';
import { filterValue } from '../shared/filter-value.js';

/** Starts from the smallest set that the filter names. */
export function changesBy(args: ArgumentValues): Hop {
  if (Array.isArray(filterValue('about')(args))) return cypher.changesAbout;
  return typeof filterValue('since')(args) === 'string' ? cypher.changesSince : cypher.changesList;
}
