import type { Values } from './claims.js';
import type { Kind } from './kind.js';

/**
 * What is shown of a thing: of one that is only planned no status that would say that it is so. A
 * planned event is at most scheduled; whoever takes part by a plan is expected.
 */
export function asShown(kind: Kind, values: Values, isPlanned: boolean): Values {
  const { status } = values;
  if (!isPlanned || status === undefined) return values;
  if (kind.type === 'participation') return { ...values, status: 'EXPECTED' };
  return kind.type === 'event' && status === 'OCCURRED'
    ? { ...values, status: 'SCHEDULED' }
    : values;
}
