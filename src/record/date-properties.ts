import type { Values } from '../model/claims.js';
import { boundsOf, periodOf } from '../model/dates.js';
import type { Kind } from '../model/kind.js';

/** The first and last days of a thing's dates, as statements compare them. */
export function dateProperties(kind: Kind, values: Values): Record<string, string> {
  const bounds = (field: string, earliest: string, latest: string): Record<string, string> => {
    const value = values[field];
    if (typeof value !== 'string') return {};
    const found = boundsOf(value);
    return { [earliest]: found.earliest, [latest]: found.latest };
  };
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
    case 'convention':
      return bounds('inForce', 'inForceEarliest', 'inForceFrom');
    case 'tenure':
      return {
        ...periodProperties(values),
        ...bounds('credentials', 'credentialsEarliest', 'credentialsLatest'),
      };
    default:
      return lasts(kind) ? periodProperties(values) : {};
  }
}

/** Whether a fact of this kind holds from a day to a day. */
function lasts({ sort, fields }: Kind): boolean {
  return sort === 'fact' && 'from' in fields && 'to' in fields;
}

function periodProperties(values: Values): Record<string, string> {
  const { from, to } = values;
  const period = periodOf(
    typeof from === 'string' ? from : undefined,
    typeof to === 'string' ? to : undefined,
  );
  return { ...period };
}
