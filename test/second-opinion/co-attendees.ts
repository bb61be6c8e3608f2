import { mayFallIn, newestFirst, type WorldOfMeetings } from './meetings.js';
import { type Thing } from './things.js';
import { type Line } from './line.js';
import { sortedBy } from './in-order.js';

/** Officials who were at the same events. */
export function coAttendeesOf(
  official: string,
  { world, meetings }: WorldOfMeetings,
  args: Line,
): { official: string; events: Thing[] }[] {
  const own = new Set(
    world.presences
      .filter((presence) => presence.attended && presence.official === official)
      .map((presence) => presence.event),
  );
  const found = new Map<string, Set<Thing>>();
  for (const presence of world.presences) {
    const event = world.things.get(presence.event);
    if (
      !presence.attended ||
      presence.official === null ||
      presence.official === official ||
      !own.has(presence.event) ||
      event === undefined
    )
      continue;
    if (
      args['period'] !== undefined &&
      args['period'] !== null &&
      !mayFallIn(event.values['when'], args['period'])
    )
      continue;
    found.set(presence.official, (found.get(presence.official) ?? new Set()).add(event));
  }
  const metAnywhere = (other: string): boolean =>
    meetings.all.some((meeting) =>
      meetings
        .pairs(meeting)
        .some(
          ({ a, b }) =>
            (a.official === official && b.official === other) ||
            (b.official === official && a.official === other),
        ),
    );
  const rows = [...found]
    .map(([other, events]) => ({ official: other, events: newestFirst([...events]) }))
    .filter(
      (row) =>
        row.events.length >= Number(args['minimumEvents'] ?? 1) &&
        (args['withoutMeeting'] !== true || !metAnywhere(row.official)),
    );
  return sortedBy(rows, (row) => [-row.events.length, row.official]);
}
