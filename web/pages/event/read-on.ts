import { ask } from '../../data/ask.js';
import { Unanswered } from '../../data/fault.js';
import { eventMore } from '../../generated/operations.js';
import type { EventMoreData } from '../../generated/operations.js';

type Lists = NonNullable<EventMoreData['event']>;

/** The next page of one of an event's long lists, after a cursor. */
export function readOn<Name extends 'encounters' | 'participations' | 'actions'>(
  id: string,
  name: Name,
): (after: string) => Promise<NonNullable<Lists[Name]>> {
  return async (after) => {
    const { data } = await ask(eventMore, {
      id,
      after,
      met: name === 'encounters',
      present: name === 'participations',
      acts: name === 'actions',
    });
    const page = data.event?.[name];
    if (page === undefined || page === null)
      throw new Unanswered({ kind: 'refused', message: 'The event is no longer on record.' });
    return page;
  };
}
