import type { EventFilter, EventKind } from '../../generated/operations.js';
import type { Search } from '../../shared/address.js';
import { isDay } from '../../shared/as-of.js';
import { isId } from '../../shared/entity-path.js';

/** Kinds of events, those that gather many first. */
export const eventKinds: readonly EventKind[] = [
  'CONFERENCE',
  'SUMMIT',
  'SESSION',
  'NEGOTIATION_ROUND',
  'SIGNING_CEREMONY',
  'MEETING',
  'CALL',
  'VISIT',
  'SIDE_EVENT',
  'RECEPTION',
  'PRESS_CONFERENCE',
  'OTHER',
];

/**
 * The filters that an address means: of the rows, and of the counts of kinds, for which the kind is
 * left open.
 */
export function eventFilters(
  address: Search,
  asOf: string,
): { readonly rows: EventFilter; readonly all: EventFilter } {
  const to = address['to'];
  const from = address['from'];
  const all: EventFilter = {
    period: {
      to: to !== undefined && isDay(to) && to < asOf ? to : asOf,
      ...(from !== undefined && isDay(from) && { from }),
    },
    ...idIn(address, 'country', (country) => ({ country })),
    ...idIn(address, 'series', (series) => ({ series })),
    ...idIn(address, 'topic', (topic) => ({ topic })),
  };
  const kind = eventKinds.find((each) => each === address['kind']);
  const rows: EventFilter = {
    ...all,
    ...(kind === undefined
      ? isNarrow(address)
        ? {}
        : { not: { kinds: ['MEETING', 'CALL'] } }
      : { kinds: [kind] }),
  };
  return { rows, all };
}

/** Whether something was asked for beside kind and time: then meetings belong to the answer. */
export function isNarrow(address: Search): boolean {
  return ['country', 'series', 'topic'].some((name) => isId(address[name] ?? ''));
}

function idIn(address: Search, name: string, make: (id: string) => EventFilter): EventFilter {
  const value = address[name];
  return value !== undefined && isId(value) ? make(value) : {};
}
