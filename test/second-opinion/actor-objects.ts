import { boundsOrNull } from './dates.js';
import { factKind, timelineOf } from './facts.js';
import { counterpartsOf, given, latestOf, newestFirst } from './meetings.js';
import { coAttendeesOf } from './co-attendees.js';
import { type Claim, type Thing, type World } from './things.js';
import { type Line } from './line.js';
import { covers, text } from './presence.js';
import { latestFirst, sortedBy } from './in-order.js';

import { page } from './page.js';
import type { Shape } from './page.js';
import type { Answering } from './answering.js';

/** What every actor has: where it took part, whom it met, what is stated of it. */
function actorOf(thing: Thing, answering: Answering): Shape {
  const {
    world,
    meetings,
    filters,
    filterIn,
    shape,
    node,
    shapes,
    statements,
    conflicts,
    claimShape,
  } = answering;
  return {
    participations: (args: Line) => {
      const mine = world.presences.filter(
        (presence) =>
          presence.involved.has(thing.id) && filters.participation(presence, filterIn(args)),
      );
      return page(
        sortedBy(mine, (presence) => [
          latestFirst(latestOf(world.things.get(presence.event))),
          presence.id,
        ]),
        args,
        (presence) => shape(presence.thing),
      );
    },
    meetings: (args: Line) =>
      page(
        meetings.all.filter(
          (meeting) =>
            meetings.attendances(meeting.id).some((presence) => presence.involved.has(thing.id)) &&
            meetings.matches(meeting, filterIn(args)),
        ),
        args,
        shape,
      ),
    counterparts: (args: Line) =>
      page(
        counterpartsOf(
          thing.id,
          { world, meetings },
          { filter: filterIn(args), level: String(args['level'] ?? usualLevel(thing)) },
        ),
        args,
        (met) => ({
          party: node(met.party),
          side: node(met.side),
          meetingCount: met.meetings.length,
          firstMet: text(
            met.meetings.find((one) => typeof one.values['when'] === 'string'),
            'when',
          ),
          lastMet: text(met.meetings.at(-1), 'when'),
          meetings: shapes(newestFirst(met.meetings)),
        }),
      ),
    timeline: (args: Line) =>
      page(timelineOf(thing.id, world, args['period']), args, (entry) => ({
        on: entry.on,
        kind: factKind(entry.fact),
        summary: entry.fact.id,
        fact: shape(entry.fact),
        event: node(entry.event),
      })),
    conflicts: conflicts(thing),
    statements: statements(thing.id),
    said: (args: Line) => page(saidBy(thing.id, world), args, claimShape),
  };
}

/** The claims whose words are an actor's own, of the latest documents first. */
function saidBy(id: string, world: World): Claim[] {
  return sortedBy(
    [...world.things.values()]
      .flatMap((one) => one.claims)
      .filter((claim) => claim.entry['assertedBy'] === id),
    (claim) => [
      latestFirst(
        boundsOrNull(world.things.get(claim.document)?.values['published'])?.latest ?? null,
      ),
      claim.document,
      claim.id,
    ],
  );
}

/**
 * What counts as one counterpart of an actor unless it is said: of a country the side, else the
 * person.
 */
function usualLevel(thing: Thing): string {
  return thing.type === 'country' ? 'SIDE' : 'PERSON';
}

/** What countries and agencies alone have. */
function stateOrOrganisation(
  thing: Thing,
  { world, dayIn, shape, nodes, those, acts, status }: Answering,
): Shape {
  return {
    successorOf: () => nodes(thing.lists['successorOf']),
    memberships: (args: Line) =>
      page(
        sortedBy(
          those('membership', 'member', thing.id).filter((one) => covers(one, dayIn(args))),
          (one) => [text(world.things.get(String(one.values['of'])), 'name') ?? '', one.id],
        ),
        args,
        shape,
      ),
    actions: acts(those('action', 'actor', thing.id)),
    treatyStatus: (args: Line) => status(thing.id, String(args['of']), args),
  };
}

/** Whether what is only possible is asked for, too. */
function certainty(args: Line): 'certain' | 'possible' {
  return args['possible'] === true ? 'possible' : 'certain';
}

/** The fields of a country. */
export function countryOf(thing: Thing, answering: Answering): Shape {
  const { postsOf, holdersOf } = answering;
  return {
    ...actorOf(thing, answering),
    ...stateOrOrganisation(thing, answering),
    posts: postsOf('country', thing.id),
    officials: holdersOf('country', thing.id),
  };
}

/** The fields of an agency. */
export function agencyOf(thing: Thing, answering: Answering): Shape {
  const { world, dayIn, shape, shapes, byName, linked, those, postsOf, holdersOf } = answering;
  return {
    ...actorOf(thing, answering),
    ...stateOrOrganisation(thing, answering),
    ...linked(thing, 'country', 'partOf'),
    parts: shapes(byName(those('agency', 'partOf', thing.id))),
    posts: postsOf('agency', thing.id),
    officials: holdersOf('agency', thing.id),
    members: (args: Line) =>
      page(
        sortedBy(
          those('membership', 'of', thing.id).filter((one) => covers(one, dayIn(args))),
          (one) => [text(world.things.get(String(one.values['member'])), 'name') ?? '', one.id],
        ),
        args,
        shape,
      ),
  };
}

/** The fields of an official. */
export function officialOf(thing: Thing, answering: Answering): Shape {
  const {
    world,
    meetings,
    filters,
    dayIn,
    shape,
    node,
    shapes,
    byName,
    those,
    latestTenures,
    acts,
  } = answering;
  return {
    ...actorOf(thing, answering),
    signed: acts(those('action', 'signedBy', thing.id)),
    coAttendees: (args: Line) =>
      page(coAttendeesOf(thing.id, { world, meetings }, args), args, (row) => ({
        official: node(row.official),
        eventCount: row.events.length,
        events: shapes(row.events),
      })),
    tenures: (args: Line) =>
      page(
        latestTenures(
          those('tenure', 'official', thing.id).filter(
            (tenure) =>
              given(args['asOf']) === null || covers(tenure, dayIn(args), certainty(args)),
          ),
        ),
        args,
        shape,
      ),
    represents: (args: Line) =>
      byName(
        [
          ...new Set(
            filters
              .tenuresOn(dayIn(args))
              .filter((tenure) => tenure.values['official'] === thing.id)
              .map((tenure) => world.things.get(filters.represented(tenure) ?? '')),
          ),
        ].filter((one) => one !== undefined),
      ).map(shape),
  };
}

/** The fields of a post. */
export function postOf(
  thing: Thing,
  { world, dayIn, shape, shapes, byName, linked, those, latestTenures }: Answering,
): Shape {
  return {
    ...linked(thing, 'agency', 'country', 'accreditedTo'),
    single: thing.values['single'] === true,
    tenures: shapes(latestTenures(those('tenure', 'post', thing.id))),
    holders: (args: Line) =>
      byName(
        [
          ...new Set(
            those('tenure', 'post', thing.id)
              .filter((tenure) => covers(tenure, dayIn(args), certainty(args)))
              .map((tenure) => world.things.get(String(tenure.values['official']))),
          ),
        ].filter((one) => one !== undefined),
      ).map(shape),
  };
}
