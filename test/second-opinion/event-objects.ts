import { boundsOrNull } from './dates.js';
import { newestFirst, seniorFirst } from './meetings.js';
import { ranks, type Presence, type Thing } from './things.js';
import { type Line } from './line.js';
import { sortedBy } from './in-order.js';

import { page } from './page.js';
import type { Shape } from './page.js';
import type { Answering } from './answering.js';

/** The fields of an event. */
export function eventOf(
  thing: Thing,
  {
    world,
    meetings,
    filters,
    filterIn,
    shape,
    nodes,
    byName,
    linked,
    those,
    acts,
    statements,
    evidence,
    conflicts,
    pairs,
  }: Answering,
): Shape {
  const bounds = boundsOrNull(thing.values['when']);
  const list = (field: string) => (): Shape[] => nodes(thing.lists[field]);
  return {
    ...linked(thing, 'country', 'series', 'partOf', 'onMarginsOf'),
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    organisers: list('organisers'),
    hosts: list('hosts'),
    concerns: list('concerns'),
    topics: list('topics'),
    evidence: evidence(thing),
    modality: thing.isPlanned ? 'PLANNED' : 'ASSERTED',
    conflicts: conflicts(thing),
    statements: statements(thing.id),
    actions: acts(those('action', 'event', thing.id)),
    events: (args: Line) => {
      const isOne = (relation: string): boolean =>
        !Array.isArray(args['relation']) || args['relation'].includes(relation);
      const inside = world
        .of('event')
        .filter(
          (one) =>
            (isOne('PROGRAMME') && one.values['partOf'] === thing.id) ||
            (isOne('MARGINS') && one.values['onMarginsOf'] === thing.id),
        );
      return page(
        newestFirst(
          inside.filter(
            (one) => !Array.isArray(args['kinds']) || args['kinds'].includes(one.values['kind']),
          ),
        ),
        args,
        shape,
      );
    },
    participations: (args: Line) =>
      page(
        seniorFirst(
          world.presences.filter(
            (presence) =>
              presence.event === thing.id && filters.participation(presence, filterIn(args)),
          ),
        ),
        args,
        (presence) => shape(presence.thing),
      ),
    meetings: (args: Line) =>
      page(
        newestFirst(
          meetings
            .below(thing.id)
            .filter((one) => meetings.isMeeting(one) && meetings.matches(one, filterIn(args))),
        ),
        args,
        shape,
      ),
    encounters: (args: Line) =>
      pairs(
        meetings.encounters(
          [thing, ...meetings.below(thing.id)].filter(meetings.isMeeting),
          filterIn(args),
        ),
        args,
      ),
    delegations: (args: Line) => {
      const sides = byName(
        [
          ...new Set(
            meetings.attendances(thing.id).map((presence) => world.things.get(presence.side ?? '')),
          ),
        ]
          .filter((side) => side !== undefined && ['country', 'agency'].includes(side.type))
          .filter((side) => side !== undefined),
      );
      return page(sides, args, (side) => {
        const members = seniorFirst(
          meetings.attendances(thing.id).filter((presence) => presence.side === side.id),
        );
        const head = members.find(
          (presence) => presence.thing.values['role'] === 'HEAD_OF_DELEGATION',
        );
        return {
          of: shape(side),
          head: head === undefined ? null : shape(head.thing),
          rank: ranks[members[0]?.seniority ?? 99] ?? null,
          size: members.length,
          members: members.map((one) => shape(one.thing)),
        };
      });
    },
  };
}

/** The fields of a series. */
export function seriesOf(thing: Thing, answering: Answering): Shape {
  const { nodes, shapes, those } = answering;
  return {
    organisers: () => nodes(thing.lists['organisers']),
    editions: shapes(newestFirst(those('event', 'series', thing.id))),
    attendees: (args: Line) => attendeesOf(thing, args, answering),
  };
}

/** Who came to several editions of a series. */
function attendeesOf(series: Thing, args: Line, { world, node, presences }: Answering): Shape {
  const found = new Map<string, Presence[]>();
  for (const presence of world.presences)
    if (
      presence.attended &&
      presence.party !== null &&
      world.things.get(presence.event)?.values['series'] === series.id
    )
      found.set(presence.party, [...(found.get(presence.party) ?? []), presence]);
  const rows = [...found]
    .map(([party, theirs]) => ({
      party,
      theirs,
      editions: new Set(theirs.map((one) => one.event)).size,
    }))
    .filter((row) => row.editions >= Number(args['minimumEditions'] ?? 2));
  return page(
    sortedBy(rows, (row) => [-row.editions, row.party]),
    args,
    (row) => ({
      party: node(row.party),
      editions: row.editions,
      participations: presences(row.theirs),
    }),
  );
}

/** The fields of a topic. */
export function topicOf(thing: Thing, { world, shapes }: Answering): Shape {
  return {
    events: shapes(
      newestFirst(world.of('event').filter((one) => one.lists['topics']?.includes(thing.id))),
    ),
  };
}
