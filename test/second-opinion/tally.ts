import { list, type Meetings, type WorldOfMeetings } from './meetings.js';
import { onceEach } from './once-each.js';
import { boundsOrNull } from './dates.js';
import { type Presence, type Thing, type World } from './things.js';
import { type Line } from './line.js';
import { text } from './presence.js';
import { compareText } from './in-order.js';

export function counted(keys: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

/** Counts of meetings by some dimensions. */
export function tally(world: World, meetings: Meetings, args: Line): Counts {
  const filter: unknown = args['filter'];
  const chosen = meetings.all.filter((meeting) =>
    meetings.matches(meeting, isObject(filter) ? filter : null),
  );
  const by = list(args['by']) ?? [];
  return countsOf({
    chosen,
    keysFor: (meeting) => keysOf(meeting, by, { world, meetings }),
    world,
    args,
  });
}

/** Counts of events of any kind by some dimensions of their own. */
export function eventTally(events: readonly Thing[], world: World, args: Line): Counts {
  const each: Readonly<Record<string, (event: Thing) => readonly string[]>> = {
    YEAR: (event) => [/^\d{4}/.exec(text(event, 'when') ?? '')?.[0] ?? ''],
    TOPIC: (event) => event.lists['topics'] ?? [],
    CONVENTION: (event) => event.lists['concerns'] ?? [],
  };
  const keysFor = (event: Thing): string[][] =>
    (list(args['by']) ?? []).reduce<string[][]>(
      (rows, dimension) => {
        const found = each[dimension]?.(event) ?? [text(event, dimension.toLowerCase()) ?? ''];
        return rows.flatMap((row) =>
          (found.length === 0 ? [''] : found).map((value) => [...row, value]),
        );
      },
      [[]],
    );
  return countsOf({ chosen: events, keysFor, world, args });
}

/** Rows of a count by key, the greatest first. */
interface Counts {
  readonly rows: { keys: string[]; labels: string[]; count: number }[];
  readonly total: number;
  readonly hasMore: boolean;
}

/** What is counted, and under which keys. */
interface Counting {
  readonly chosen: readonly Thing[];
  readonly keysFor: (thing: Thing) => readonly string[][];
  readonly world: World;
  readonly args: Line;
}

function countsOf({ chosen, keysFor, world, args }: Counting): Counts {
  const rows = new Map<string, Set<string>>();
  for (const thing of chosen)
    for (const keys of keysFor(thing))
      rows.set(JSON.stringify(keys), (rows.get(JSON.stringify(keys)) ?? new Set()).add(thing.id));
  const sorted = [...rows]
    .map(([key, found]) => {
      const keys: string[] = JSON.parse(key);
      return { keys, labels: keys.map((one) => labelOf(one, world)), count: found.size };
    })
    .sort(
      (a, b) =>
        b.count - a.count ||
        a.keys
          .map((key, index) => compareText(key, b.keys[index] ?? ''))
          .find((order) => order !== 0) ||
        0,
    );
  const first = Number(args['first'] ?? 100);
  return { rows: sorted.slice(0, first), total: chosen.length, hasMore: sorted.length > first };
}

function isObject(value: unknown): value is Line {
  return typeof value === 'object' && value !== null;
}

function keysOf(meeting: Thing, by: readonly string[], ground: WorldOfMeetings): string[][] {
  const { meetings } = ground;
  const pairwise = by.some((one) => one.endsWith('_PAIR'));
  const personal = by.some((one) => ['OFFICIAL', 'SIDE', 'RANK'].includes(one));
  const units: readonly Unit[] = pairwise
    ? meetings.pairs(meeting).flatMap(({ a, b }): Unit[] =>
        personal
          ? [
              { pair: [a, b], one: a },
              { pair: [a, b], one: b },
            ]
          : [{ pair: [a, b] }],
      )
    : personal
      ? onceEach(meetings.attendances(meeting.id)).map((one) => ({ one }))
      : [];
  return (units.length === 0 ? [{}] : units).flatMap((unit) =>
    by.reduce<string[][]>(
      (rows, dimension) =>
        rows.flatMap((row) =>
          valuesOf(dimension, { meeting, ...unit }, ground).map((value) => [...row, value]),
        ),
      [[]],
    ),
  );
}

interface Unit {
  readonly pair?: readonly [Presence, Presence];
  readonly one?: Presence;
}

function valuesOf(
  dimension: string,
  { meeting, pair, one }: Unit & { readonly meeting: Thing },
  { world, meetings }: WorldOfMeetings,
): string[] {
  const [first = ''] = (text(meeting, 'when') ?? '').split('/');
  const bounds = first === '' || first === '..' ? null : boundsOrNull(first);
  const within = (length: number): string =>
    bounds !== null && bounds.earliest.slice(0, length) === bounds.latest.slice(0, length)
      ? bounds.latest.slice(0, length)
      : '';
  const both = (pick: (presence: Presence) => string | null): string => {
    const ids = (pair ?? []).map(pick).filter((id) => id !== null);
    return ids.length === 2 ? [...ids].sort(compareText).join('|') : '';
  };
  switch (dimension) {
    case 'YEAR':
      return [within(4)];
    case 'MONTH':
      return [within(7)];
    case 'KIND':
    case 'MODE':
    case 'CITY':
    case 'COUNTRY':
      return [text(meeting, dimension.toLowerCase()) ?? ''];
    case 'OFFICIAL':
      return [one?.official ?? ''];
    case 'SIDE':
      return [one?.side ?? ''];
    case 'RANK':
      return [one?.post == null ? '' : (text(world.things.get(one.post), 'rank') ?? '')];
    case 'OFFICIAL_PAIR':
      return [both((presence) => presence.official)];
    case 'SIDE_PAIR':
      return [both((presence) => presence.side)];
    case 'CONFERENCE':
      return [meetings.conference(meeting)?.id ?? ''];
    default:
      return meeting.lists['topics']?.length ? [...meeting.lists['topics']] : [''];
  }
}

function labelOf(key: string, world: World): string {
  if (key === '') return 'not known';
  const names = key.split('|').map((id) => {
    const thing = world.things.get(id);
    return text(thing, 'name') ?? text(thing, 'title') ?? id;
  });
  return names.join(' – ');
}
