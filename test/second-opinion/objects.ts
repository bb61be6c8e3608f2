import { allFacts, factsOf } from './facts.js';
import { isCalled } from './called.js';
import { given, list, mayFallIn, newestFirst } from './meetings.js';
import { eventTally, tally } from './tally.js';
import { around } from './neighbourhood.js';
import { chains } from './paths.js';
import { type World } from './things.js';
import { factTypes } from './plans.js';
import { type Line } from './line.js';
import { text } from './presence.js';
import { sortedBy } from './in-order.js';

import { page } from './page.js';
import { answeringFrom } from './answering.js';
import type { Shape } from './page.js';
import type { OwnFields } from './answering.js';
import { agencyOf, countryOf, officialOf, postOf } from './actor-objects.js';
import {
  actionOf,
  claimOf,
  documentOf,
  membershipOf,
  participationOf,
  sourceOf,
  tenureOf,
} from './fact-objects.js';
import { eventOf, seriesOf, topicOf } from './event-objects.js';
import { conventionOf } from './convention-objects.js';

/** The fields of each kind of thing. */
const kinds: Readonly<Record<string, OwnFields>> = {
  country: countryOf,
  agency: agencyOf,
  official: officialOf,
  post: postOf,
  tenure: tenureOf,
  membership: membershipOf,
  action: actionOf,
  claim: claimOf,
  participation: participationOf,
  event: eventOf,
  series: seriesOf,
  convention: conventionOf,
  topic: topicOf,
  source: sourceOf,
  document: documentOf,
};

/** Root fields of the contract over a world. */
export function rootOf(world: World, lines: readonly Line[], loadedAt: string): Shape {
  const {
    meetings,
    filterIn,
    shape,
    node,
    nodeOf,
    shapes,
    byName,
    listing,
    pairs,
    presences,
    newestDocuments,
    filters,
    acts,
  } = answeringFrom(
    { world, lines, loadedAt },
    (thing, answering) => kinds[thing.type]?.(thing, answering) ?? {},
  );
  return {
    node: (args: Line) => node(String(args['id'])),
    nodes: (args: Line) => (list(args['ids']) ?? []).map(node),
    search: (args: Line) => {
      const kinds = list(args['kinds']);
      const hits = [...world.things.values()].filter(
        (thing) =>
          !factTypes.includes(thing.type) &&
          (kinds === null || kinds.includes(thing.type.toUpperCase())) &&
          isCalled(thing, String(args['text'])),
      );
      return page(
        sortedBy(hits, (thing) => [thing.id]),
        args,
        (thing) => ({
          node: shape(thing),
          matched: text(thing, 'name') ?? text(thing, 'title'),
          score: 1,
        }),
      );
    },
    ...Object.fromEntries(
      ['convention', 'country', 'official', 'agency', 'event', 'series', 'document'].map((type) => [
        type,
        nodeOf(type),
      ]),
    ),
    conventions: listing('convention', byName),
    countries: listing('country', byName),
    officials: listing('official', byName),
    agencies: listing('agency', byName),
    events: listing('event', newestFirst),
    documents: (args: Line) =>
      page(
        newestDocuments(
          world
            .of('document')
            .filter(
              (one) =>
                (given(args['source']) === null || one.values['source'] === args['source']) &&
                (args['period'] == null || mayFallIn(one.values['published'], args['period'])),
            ),
        ),
        args,
        shape,
      ),
    actions: acts(world.of('action')),
    sources: (args: Line) =>
      page(
        byName(
          world
            .of('source')
            .filter(
              (one) =>
                (list(args['kinds'])?.includes(String(one.values['kind'])) ?? true) &&
                (given(args['country']) === null || one.values['country'] === args['country']),
            ),
        ),
        args,
        shape,
      ),
    eventTally: (args: Line) =>
      eventTally(
        world.of('event').filter((event) => filters.passes(event, filterIn(args))),
        world,
        args,
      ),
    facts: (args: Line) => page(factsOf(world, filterIn(args) ?? {}), args, shape),
    encounters: (args: Line) => pairs(meetings.encounters(meetings.all, filterIn(args)), args),
    meetings: (args: Line) =>
      page(
        meetings.all.filter((meeting) => meetings.matches(meeting, filterIn(args))),
        args,
        shape,
      ),
    commonEvents: (args: Line) => {
      const actors = list(args['actors']) ?? [];
      const common = world
        .of('event')
        .filter(
          (one) =>
            actors.length > 0 &&
            actors.every((id) =>
              meetings.attendances(one.id).some((presence) => presence.involved.has(id)),
            ),
        );
      return page(newestFirst(common), args, (one) => ({
        event: shape(one),
        basis: meetings.isMeeting(one) ? 'ASSERTED_MEETING' : 'CO_ATTENDANCE',
        participations: presences(
          meetings
            .attendances(one.id)
            .filter((presence) => actors.some((id) => presence.involved.has(id))),
        ),
      }));
    },
    paths: (args: Line) => {
      const { paths, complete } = chains(world, meetings, args);
      return {
        complete,
        note: complete ? null : 'stopped',
        paths: paths.map((hops) => ({
          length: hops.length,
          hops: hops.map((hop) => ({
            from: node(hop.from),
            to: node(hop.to),
            meetings: shapes(hop.meetings),
          })),
        })),
      };
    },
    neighbourhood: (args: Line) => {
      const found = around(world, args);
      return { ...found, nodes: found.nodes.map((one) => ({ ...one, node: node(one.id) })) };
    },
    meetingTally: (args: Line) => tally(world, meetings, args),
    record: () => ({
      version: '1',
      loadedAt,
      pending: [],
      newestDocument: text(
        newestDocuments(
          world.of('document').filter((one) => one.values['published'] !== undefined),
        )[0],
        'published',
      ),
      counts: [{ kind: 'FACT', count: allFacts(world).length }],
    }),
  };
}
