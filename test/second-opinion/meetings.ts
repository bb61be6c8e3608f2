import { onceEach, oncePerParties } from './once-each.js';
import { boundsOrNull } from './dates.js';
import { ranks, type Presence, type Thing, type World } from './things.js';
import { type Line } from './line.js';
import { text } from './presence.js';
import { latestFirst, sortedBy } from './in-order.js';

/** Two sides that met; `a` the more senior, then the smaller id. */
export interface Pair {
  readonly a: Presence;
  readonly b: Presence;
  readonly meeting: Thing;
}

/** A world with its meetings as they follow from it. */
export interface WorldOfMeetings {
  readonly world: World;
  readonly meetings: Meetings;
}

/** Who met whom, and how meetings are chosen. */
export interface Meetings {
  readonly all: readonly Thing[];
  isMeeting(event: Thing): boolean;
  attendances(event: string): readonly Presence[];
  pairs(meeting: Thing): readonly Pair[];
  matches(meeting: Thing, filter: Line | null): boolean;
  /** Conditions on the meeting alone, without those on who took part. */
  matchesItself(meeting: Thing, filter: Line | null): boolean;
  /** between, involving and rankAtLeast for two given sides. */
  matchesSides(a: Presence, b: Presence, filter: Line | null): boolean;
  encounters(meetings: readonly Thing[], filter: Line | null): Pair[];
  below(event: string): readonly Thing[];
  conference(event: Thing): Thing | null;
}

/** The newest first. */
export function newestFirst(events: readonly Thing[]): Thing[] {
  return sortedBy(events, (event) => [latestFirst(latestOf(event)), event.id]);
}

export function latestOf(event: Thing | undefined): string | null {
  return boundsOrNull(event?.values['when'])?.latest ?? null;
}

/** Whether a date may fall inside a period; no date falls in none. */
export function mayFallIn(date: unknown, period: unknown): boolean {
  const bounds = boundsOrNull(date);
  if (bounds === null || !isLine(period)) return false;
  const from = given(period['from']);
  const to = given(period['to']);
  if (from !== null && to !== null && String(from) > String(to)) return false;
  return (from === null || bounds.latest >= from) && (to === null || bounds.earliest <= to);
}

export function given(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function isLine(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The items of a list argument; null when it is absent. */
export function list(value: unknown): readonly string[] | null {
  return Array.isArray(value) ? value.map(String) : null;
}

/** Most senior first. */
export function seniorFirst(presences: readonly Presence[]): Presence[] {
  return sortedBy(presences, (presence) => [presence.seniority, presence.id]);
}

export function meetingsOf(world: World): Meetings {
  const byEvent = new Map<string, Presence[]>();
  for (const presence of world.presences)
    if (presence.attended)
      byEvent.set(presence.event, [...(byEvent.get(presence.event) ?? []), presence]);
  const attendances = (event: string): readonly Presence[] => byEvent.get(event) ?? [];
  const isMeeting = (event: Thing): boolean =>
    ['MEETING', 'CALL'].includes(String(event.values['kind'])) &&
    event.values['status'] === 'OCCURRED';
  const parents = (event: Thing): string[] =>
    ['partOf', 'onMarginsOf'].map((field) => text(event, field)).filter((id) => id !== null);
  const around = (event: Thing): Thing[] => {
    const found = new Set<Thing>([event]);
    for (const inner of found)
      for (const id of parents(inner)) {
        const outer = world.things.get(id);
        if (outer !== undefined) found.add(outer);
      }
    return [...found];
  };
  const isAt = (event: Thing, at: string): boolean =>
    around(event).some((outer) => outer.id === at || outer.values['series'] === at);
  const pairs = (meeting: Thing): Pair[] => {
    const present = onceEach(attendances(meeting.id)).filter(({ side }) => side !== null);
    return present.flatMap((a, index) =>
      present
        .slice(index + 1)
        .filter((b) => b.side !== a.side && b.party !== a.party)
        .map((b) => ({ a, b, meeting })),
    );
  };
  const isInPostOf = (presence: Presence, agencies: readonly string[]): boolean =>
    agencies.includes(String(world.things.get(presence.post ?? '')?.values['agency']));
  const matchesSides: Meetings['matchesSides'] = (a, b, filter) => {
    const agencies = list(filter?.['inPostsOf']);
    const either = (id: string): boolean => a.involved.has(id) || b.involved.has(id);
    const rank = rankOf(filter);
    return (
      (list(filter?.['between'])?.every(either) ?? true) &&
      (list(filter?.['involving'])?.some(either) ?? true) &&
      (agencies === null || isInPostOf(a, agencies) || isInPostOf(b, agencies)) &&
      a.seniority <= rank &&
      b.seniority <= rank
    );
  };
  const matchesItself: Meetings['matchesItself'] = (meeting, filter) => {
    const fits = (field: string, holds: (value: unknown) => boolean): boolean =>
      filter?.[field] === undefined || filter[field] === null || holds(filter[field]);
    const oneOf = (field: string, values: readonly unknown[]): boolean =>
      fits(field, (wanted) => list(wanted)?.some((one) => values.includes(one)) ?? false);
    return (
      fits('at', (at) => isAt(meeting, String(at))) &&
      fits('period', (period) => mayFallIn(meeting.values['when'], period)) &&
      oneOf('kinds', [meeting.values['kind']]) &&
      oneOf('modes', [meeting.values['mode']]) &&
      oneOf('topics', meeting.lists['topics'] ?? []) &&
      oneOf('concerns', meeting.lists['concerns'] ?? []) &&
      fits('city', (city) => meeting.values['city'] === city) &&
      fits('country', (country) => meeting.values['country'] === country) &&
      fits('maxParticipants', (most) => sizeOf(attendances(meeting.id)) <= Number(most)) &&
      fits('onMargins', (wanted) => parents(meeting).length > 0 === wanted)
    );
  };
  const matches: Meetings['matches'] = (meeting, filter) => {
    const there = (id: string): boolean =>
      attendances(meeting.id).some((presence) => presence.involved.has(id));
    const agencies = list(filter?.['inPostsOf']);
    const ranked =
      given(filter?.['rankAtLeast']) === null ||
      pairs(meeting).some(
        ({ a, b }) => a.seniority <= rankOf(filter) && b.seniority <= rankOf(filter),
      );
    return (
      matchesItself(meeting, filter) &&
      ranked &&
      (list(filter?.['between'])?.every(there) ?? true) &&
      (list(filter?.['involving'])?.some(there) ?? true) &&
      (agencies === null ||
        attendances(meeting.id).some((presence) => isInPostOf(presence, agencies)))
    );
  };
  const all = newestFirst(world.of('event').filter(isMeeting));
  return {
    all,
    isMeeting,
    attendances,
    pairs,
    matches,
    matchesItself,
    matchesSides,
    encounters: (meetings, filter) =>
      newestFirst(meetings)
        .filter((meeting) => matchesItself(meeting, filter))
        .flatMap((meeting) =>
          sortedBy(
            oncePerParties(pairs(meeting)).filter(({ a, b }) => matchesSides(a, b, filter)),
            ({ a, b }) => [a.id, b.id],
          ),
        ),
    below: (event) =>
      world
        .of('event')
        .filter((one) => one.id !== event && around(one).some((outer) => outer.id === event)),
    conference: (event) =>
      sortedBy(
        around(event).filter((outer) => outer !== event && parents(outer).length === 0),
        (outer) => [outer.id],
      )[0] ?? null,
  };
}

function rankOf(filter: Line | null): number {
  const rank = given(filter?.['rankAtLeast']);
  return rank === null ? 99 : ranks.indexOf(rank);
}

/** How many distinct parties. */
export function sizeOf(presences: readonly Presence[]): number {
  return new Set(presences.map((presence) => presence.party).filter((party) => party !== null))
    .size;
}

/** Someone met, with the meetings, oldest first. */
export interface Met {
  readonly party: string;
  readonly side: string | null;
  readonly meetings: readonly Thing[];
}

/** In which meetings, and whether sides or persons are counted. */
export interface CounterpartsAsked {
  readonly filter: Line | null;
  readonly level: string;
}

/** Whom an actor met, the most met first. */
export function counterpartsOf(
  actor: string,
  { world, meetings }: WorldOfMeetings,
  { filter, level }: CounterpartsAsked,
): Met[] {
  const oldestFirst = newestFirst(meetings.all)
    .toReversed()
    .filter((meeting) => meetings.matchesItself(meeting, filter));
  const found = new Map<string, { side: string | null; meetings: Thing[] }>();
  for (const meeting of oldestFirst) {
    const present = onceEach(meetings.attendances(meeting.id));
    for (const own of present.filter(
      (presence) => presence.involved.has(actor) && presence.side !== null,
    )) {
      for (const other of seniorFirst(present).filter(
        (presence) =>
          presence.side !== null &&
          presence.side !== own.side &&
          presence.party !== own.party &&
          meetings.matchesSides(own, presence, filter),
      )) {
        const party = level === 'SIDE' ? other.side : other.party;
        if (party === null || party === actor) continue;
        const before = found.get(party);
        const side = world.things.get(String(other.side))?.type === 'post' ? null : other.side;
        found.set(party, {
          side,
          meetings: [...(before?.meetings ?? []).filter((one) => one !== meeting), meeting],
        });
      }
    }
  }
  const rows = [...found].map(([party, met]): Met => ({ party, ...met }));
  return sortedBy(rows, (row) => [
    -row.meetings.length,
    latestFirst(latestOf(row.meetings.at(-1))),
    row.party,
  ]);
}
