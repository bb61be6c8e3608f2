import type { MeetingFilter } from '../../generated/operations.js';
import type { Search } from '../../shared/address.js';
import { isDay } from '../../shared/as-of.js';
import { isId } from '../../shared/entity-path.js';

/** Which meetings an address means: always up to the day of the page. */
export function tallyFilter(address: Search, asOf: string): MeetingFilter {
  const { at, involving, from, to } = address;
  return {
    period: {
      to: to !== undefined && isDay(to) && to < asOf ? to : asOf,
      ...(from !== undefined && isDay(from) && { from }),
    },
    ...(at !== undefined && isId(at) && { at }),
    ...(involving !== undefined && isId(involving) && { involving: [involving] }),
  };
}
