import type { Values } from '../model/claims.js';
import { boundsOf, FIRST_DAY } from '../model/dates.js';
import { holdingPeriod } from '../model/holding-period.js';
import type { Life } from '../model/holding-period.js';
import type { Kind } from '../model/kind.js';

/** What decides about the days of a thing beside its own dates. */
interface Circumstances {
  /** Of an act without a day, the latest day on which it can have been done. */
  readonly knownBy: string | null;
  readonly isPlanned: boolean;
  readonly lifeOf: (id: string) => Life;
}

/** The first and last days of a thing's dates, as statements compare them. */
export function dateProperties(
  kind: Kind,
  values: Values,
  { knownBy, isPlanned, lifeOf }: Circumstances,
): Record<string, string> {
  const bounds = (field: string, earliest: string, latest: string): Record<string, string> => {
    const value = values[field];
    if (typeof value !== 'string') return {};
    const found = boundsOf(value);
    return { [earliest]: found.earliest, [latest]: found.latest };
  };
  const livesOf = ({ member, of }: Values): Life[] =>
    [member, of].flatMap((id) => (typeof id === 'string' ? [lifeOf(id)] : []));
  switch (kind.type) {
    // `day` is the latest day, never null, so that an index gives the order of events, acts and
    // documents.
    case 'event':
      return {
        day: '',
        ...bounds('when', 'earliest', 'latest'),
        ...bounds('when', 'earliest', 'day'),
      };
    case 'action':
      return {
        day: '',
        ...(knownBy !== null && { earliest: FIRST_DAY, latest: knownBy, day: knownBy }),
        ...bounds('on', 'earliest', 'latest'),
        ...bounds('on', 'earliest', 'day'),
        ...bounds('effective', 'effectiveEarliest', 'effectiveFrom'),
      };
    case 'document':
      return {
        day: '',
        ...bounds('published', 'publishedEarliest', 'publishedLatest'),
        ...bounds('published', 'publishedEarliest', 'day'),
      };
    case 'country':
    case 'agency':
      return {
        ...bounds('from', 'firstDay', 'beginLatest'),
        ...bounds('to', 'endEarliest', 'lastDay'),
      };
    case 'convention':
      return isPlanned ? {} : bounds('inForce', 'inForceEarliest', 'inForceFrom');
    case 'tenure':
      return {
        ...holdingPeriod(values, { isPlanned, needsDate: true, lives: [] }),
        ...bounds('credentials', 'credentialsEarliest', 'credentialsLatest'),
      };
    default:
      return lasts(kind)
        ? { ...holdingPeriod(values, { isPlanned, needsDate: false, lives: livesOf(values) }) }
        : {};
  }
}

/** Whether a fact of this kind holds from a day to a day. */
function lasts({ sort, fields }: Kind): boolean {
  return sort === 'fact' && 'from' in fields && 'to' in fields;
}
