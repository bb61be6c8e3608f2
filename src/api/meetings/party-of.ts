import type { ArgumentValues } from '../../query/reading.js';
import { filterValue } from '../shared/filter-value.js';

/** The one party that a filter of meetings names; undefined where it names none or several. */
export function partyOf(args: ArgumentValues): unknown {
  const involving = filterValue('involving')(args);
  return Array.isArray(involving) && involving.length === 1 ? involving[0] : undefined;
}
