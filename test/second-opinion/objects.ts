import { GraphQLError } from 'graphql';
import { boundsOrNull } from './dates.js';
import {
  allFacts,
  conflictsOf,
  factKind,
  factsOf,
  ifRetracted,
  inWords,
  publishers,
  timelineOf,
} from './facts.js';
import { filtersOf, isCalled } from './filters.js';
import {
  counterpartsOf,
  given,
  isLine,
  latestOf,
  list,
  mayFallIn,
  meetingsOf,
  newestFirst,
  seniorFirst,
  type Pair,
} from './meetings.js';
import { around, chains, coAttendeesOf, eventTally, tally } from './structure.js';
import {
  actDay,
  forceOf,
  standingOf,
  standings,
  standingsOfAll,
  type Standing,
  type Supposed,
} from './treaties.js';
import {
  certainDays,
  covers,
  latestFirst,
  ranks,
  remarks,
  sortedBy,
  text,
  type Claim,
  type Line,
  type Presence,
  type Thing,
  type World,
} from './world.js';

/** A value that graphql-js reads: fields are values or functions of the arguments. */
type Shape = Readonly<Record<string, unknown>>;

const typeNames: Readonly<Record<string, string>> = {
  country: 'Country',
  agency: 'Agency',
  official: 'Official',
  post: 'Post',
  series: 'Series',
  event: 'Event',
  convention: 'Convention',
  document: 'Document',
  source: 'Source',
  topic: 'Topic',
  participation: 'Participation',
  tenure: 'Tenure',
  membership: 'Membership',
  action: 'TreatyAction',
  claim: 'Statement',
};

/** Root fields of the contract over a world. */
export function rootOf(world: World, lines: readonly Line[], loadedAt: string): Shape {
  const meetings = meetingsOf(world);
  const filters = filtersOf(world, meetings);
  const presenceOf = new Map(world.presences.map((presence) => [presence.id, presence]));
  const dayIn = (args: Line): string => given(args['asOf']) ?? world.today;
  const filterIn = (args: Line): Line | null => {
    const filter: unknown = args['filter'];
    return isLine(filter) ? filter : null;
  };
  const known = new Map<string, Shape>();

  const shape = (thing: Thing): Shape => {
    const found = known.get(thing.id) ?? {
      __typename: typeNames[thing.type],
      id: thing.id,
      headline: thing.id,
      ...plain(thing),
      ...own(thing),
    };
    known.set(thing.id, found);
    return found;
  };
  const node = (id: string | null | undefined): Shape | null => {
    const thing = world.things.get(id ?? '');
    return thing === undefined ? null : shape(thing);
  };
  const nodeOf =
    (type: string) =>
    (args: Line): Shape | null => {
      const thing = world.things.get(String(args['id']));
      return thing?.type === type ? shape(thing) : null;
    };
  const nodes = (ids: readonly (string | null)[] | undefined): Shape[] =>
    (ids ?? []).flatMap((id) => {
      const one = node(id);
      return one === null ? [] : [one];
    });
  const shapes =
    (things: readonly Thing[]) =>
    (args: Line): Shape =>
      page(things, args, shape);
  const byName = (things: readonly Thing[]): Thing[] =>
    sortedBy(things, (thing) => [text(thing, 'name') ?? '', thing.id]);
  const linked = (thing: Thing, ...fields: string[]): Shape =>
    Object.fromEntries(fields.map((field) => [field, () => node(text(thing, field))]));
  const those = (type: string, field: string, value: string): Thing[] =>
    world.of(type).filter((thing) => thing.values[field] === value);
  const postsOf = (field: string, id: string) =>
    shapes(
      sortedBy(those('post', field, id), (post) => [
        ranks.indexOf(String(post.values['rank'])),
        text(post, 'title') ?? '',
        post.id,
      ]),
    );
  const latestTenures = (tenures: readonly Thing[]): Thing[] =>
    sortedBy(tenures, (tenure) => [latestFirst(certainDays(tenure).from), tenure.id]);
  const acts =
    (found: readonly Thing[]) =>
    (args: Line): Shape =>
      page(
        sortedBy(
          found.filter((act) => filters.action(act, filterIn(args))),
          (act) => [latestFirst(actDay(act)), act.id],
        ),
        args,
        shape,
      );
  const statements = (id: string) =>
    shapes(
      sortedBy(those('claim', 'about', id), (claim) => [text(claim, 'property') ?? '', claim.id]),
    );
  const listing =
    (type: string, order: (things: readonly Thing[]) => Thing[]) =>
    (args: Line): Shape =>
      page(
        order(world.of(type).filter((thing) => filters.passes(thing, filterIn(args)))),
        args,
        shape,
      );
  const holdersOf =
    (field: string, id: string) =>
    (args: Line): Shape =>
      page(
        byName(
          [
            ...new Set(
              filters
                .tenuresOn(dayIn(args))
                .filter(
                  (tenure) => world.things.get(String(tenure.values['post']))?.values[field] === id,
                )
                .map((tenure) => world.things.get(String(tenure.values['official']))),
            ),
          ].filter((one) => one !== undefined),
        ),
        args,
        shape,
      );

  const claimShape = (claim: Claim): Shape => ({
    __typename: 'Claim',
    note: null,
    headline: claim.about,
    credibility: null,
    locator: null,
    quote: null,
    start: null,
    end: null,
    why: null,
    ...claim.entry,
    id: claim.id,
    document: () => node(claim.document),
    about: () => node(claim.about),
    modality: claim.entry['modality'] ?? 'ASSERTED',
    rank: claim.entry['rank'] ?? 'NORMAL',
    assertedBy: () => node(given(claim.entry['assertedBy'])),
    recordedAt: loadedAt,
    retractedAt: null,
    says: Object.entries(claim.says)
      .filter(([field]) => !remarks.has(field))
      .sort()
      .map(([field, value]) => ({ field, value: inWords(value) })),
  });
  const evidence =
    (thing: Thing) =>
    (args: Line): Shape =>
      page(thing.claims, args, claimShape);
  const pairShape = ({ a, b, meeting }: Pair): Shape => ({
    a: shape(a.thing),
    b: shape(b.thing),
    meeting: shape(meeting),
    conference: () => {
      const outer = meetings.conference(meeting);
      return outer === null ? null : shape(outer);
    },
    basis: 'ASSERTED_MEETING',
  });
  const pairs = (found: readonly Pair[], args: Line): Shape => page(found, args, pairShape);
  const presences = (found: readonly Presence[]): Shape[] =>
    seniorFirst(found).map((presence) => shape(presence.thing));
  const standingShape = (standing: Standing): Shape => ({
    ...standing,
    actor: () => node(standing.actor),
    convention: () => node(standing.convention),
    signed: standing.signed && shape(standing.signed),
    consent: standing.consent && shape(standing.consent),
    withdrawal: standing.withdrawal && shape(standing.withdrawal),
  });
  const status = (actor: string, convention: string, args: Line): Shape => {
    for (const id of [actor, convention]) if (!world.things.has(id)) missing(id);
    return standingShape(standingOf(world, actor, convention, dayIn(args)));
  };

  const actor = (thing: Thing, level: string): Shape => ({
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
        counterpartsOf(thing.id, meetings, filterIn(args), String(args['level'] ?? level), world),
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
    statements: statements(thing.id),
    said: (args: Line) =>
      page(
        sortedBy(
          [...world.things.values()]
            .flatMap((one) => one.claims)
            .filter((claim) => claim.entry['assertedBy'] === thing.id),
          (claim) => [
            latestFirst(
              boundsOrNull(world.things.get(claim.document)?.values['published'])?.latest ?? null,
            ),
            claim.document,
            claim.id,
          ],
        ),
        args,
        claimShape,
      ),
  });
  const stateOrOrganisation = (thing: Thing): Shape => ({
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
  });
  const fact = (thing: Thing): Shape => ({
    evidence: evidence(thing),
    publishers: () => publishers(thing, world),
    recordedAt: loadedAt,
    conflicts: () =>
      conflictsOf(thing).map((conflict) => ({
        ...conflict,
        others: conflict.others.map((other) => ({
          value: other.value,
          claims: other.claims.map(claimShape),
        })),
      })),
    history: [
      {
        from: loadedAt,
        until: null,
        values: Object.entries(thing.concluded)
          .filter(([field]) => !remarks.has(field))
          .sort()
          .map(([field, value]) => ({ field, value: inWords(value) })),
        operation: { id: 'operation:1', kind: 'LOAD', at: loadedAt },
      },
    ],
  });

  const own = (thing: Thing): Shape => {
    switch (thing.type) {
      case 'country':
        return {
          ...actor(thing, 'SIDE'),
          ...stateOrOrganisation(thing),
          posts: postsOf('country', thing.id),
          officials: holdersOf('country', thing.id),
        };
      case 'agency':
        return {
          ...actor(thing, 'PERSON'),
          ...stateOrOrganisation(thing),
          ...linked(thing, 'country', 'partOf'),
          parts: shapes(byName(those('agency', 'partOf', thing.id))),
          posts: postsOf('agency', thing.id),
          officials: holdersOf('agency', thing.id),
          members: (args: Line) =>
            page(
              sortedBy(
                those('membership', 'of', thing.id).filter((one) => covers(one, dayIn(args))),
                (one) => [
                  text(world.things.get(String(one.values['member'])), 'name') ?? '',
                  one.id,
                ],
              ),
              args,
              shape,
            ),
        };
      case 'official':
        return {
          ...actor(thing, 'PERSON'),
          signed: acts(those('action', 'signedBy', thing.id)),
          coAttendees: (args: Line) =>
            page(coAttendeesOf(thing.id, world, meetings, args), args, (row) => ({
              official: node(row.official),
              eventCount: row.events.length,
              events: shapes(row.events),
            })),
          tenures: (args: Line) =>
            page(
              latestTenures(
                those('tenure', 'official', thing.id).filter(
                  (tenure) => given(args['asOf']) === null || covers(tenure, dayIn(args)),
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
      case 'post':
        return {
          ...linked(thing, 'agency', 'country', 'accreditedTo'),
          single: thing.values['single'] === true,
          tenures: shapes(latestTenures(those('tenure', 'post', thing.id))),
          holders: (args: Line) =>
            byName(
              [
                ...new Set(
                  those('tenure', 'post', thing.id)
                    .filter((tenure) => covers(tenure, dayIn(args)))
                    .map((tenure) => world.things.get(String(tenure.values['official']))),
                ),
              ].filter((one) => one !== undefined),
            ).map(shape),
        };
      case 'tenure':
        return {
          ...fact(thing),
          ...linked(thing, 'official', 'post'),
          acting: thing.values['acting'] === true,
        };
      case 'membership':
        return { ...fact(thing), ...linked(thing, 'member', 'of') };
      case 'action':
        return {
          ...fact(thing),
          ...linked(thing, 'actor', 'convention', 'event', 'signedBy', 'against'),
        };
      case 'claim':
        return { ...fact(thing), ...linked(thing, 'about'), value: text(thing, 'value') };
      case 'participation':
        return { ...fact(thing), ...participation(thing) };
      case 'event':
        return event(thing);
      case 'series':
        return {
          organisers: () => nodes(thing.lists['organisers']),
          editions: shapes(newestFirst(those('event', 'series', thing.id))),
          attendees: (args: Line) => attendees(thing, args),
        };
      case 'convention':
        return convention(thing);
      case 'topic':
        return {
          events: shapes(
            newestFirst(world.of('event').filter((one) => one.lists['topics']?.includes(thing.id))),
          ),
        };
      case 'source':
        return {
          ...linked(thing, 'country'),
          documents: shapes(newestDocuments(those('document', 'source', thing.id))),
        };
      case 'document':
        return {
          ...linked(thing, 'source', 'copyOf'),
          retractedAt: lines.some((line) => line['id'] === thing.id && line['retracted'] === true)
            ? loadedAt
            : null,
          facts: shapes(factsOf(world, { document: thing.id })),
          claims: (args: Line) =>
            page(
              sortedBy(
                [...world.things.values()].flatMap((one) =>
                  one.claims.filter((claim) => claim.document === thing.id),
                ),
                (claim) => [claim.about, claim.id],
              ),
              args,
              claimShape,
            ),
          ifRetracted: () => {
            const { vanishing, weakened } = ifRetracted(thing.id, world, lines);
            return { vanishing: shapes(vanishing), weakened: shapes(weakened) };
          },
        };
      default:
        return {};
    }
  };
  const newestDocuments = (documents: readonly Thing[]): Thing[] =>
    sortedBy(documents, (one) => [
      latestFirst(boundsOrNull(one.values['published'])?.latest ?? null),
      one.id,
    ]);

  const participation = (thing: Thing): Shape => {
    const presence = presenceOf.get(thing.id);
    return {
      ...linked(thing, 'event', 'official', 'post', 'onBehalfOf'),
      party: () => node(presence?.party),
      label: thing.id,
      inferredHolder: () => {
        const when = boundsOrNull(world.things.get(String(presence?.event))?.values['when']);
        const post = world.things.get(presence?.post ?? '');
        if (presence?.official !== null || post?.values['single'] !== true || when === null)
          return null;
        const holding = those('tenure', 'post', post.id).filter((tenure) => {
          const { from, to } = certainDays(tenure);
          return from <= to && from <= when.latest && to >= when.earliest;
        });
        const [tenure] = holding;
        return holding.length !== 1 || tenure === undefined
          ? null
          : { official: node(text(tenure, 'official')), tenure: shape(tenure) };
      },
    };
  };
  const event = (thing: Thing): Shape => {
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
              meetings
                .attendances(thing.id)
                .map((presence) => world.things.get(presence.side ?? '')),
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
  };
  const attendees = (series: Thing, args: Line): Shape => {
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
  };
  const convention = (thing: Thing): Shape => ({
    ...linked(thing, 'depositary', 'supplements'),
    evidence: evidence(thing),
    statements: statements(thing.id),
    actions: acts(those('action', 'convention', thing.id)),
    protocols: () =>
      sortedBy(those('convention', 'supplements', thing.id), (one) => [
        text(one, 'adopted') ?? text(one, 'opened') ?? '9999',
        one.id,
      ]).map(shape),
    signatories: (args: Line) =>
      page(
        standings(world, thing.id, dayIn(args)).filter((one) => one.signed !== null),
        args,
        standingShape,
      ),
    parties: (args: Line) =>
      page(
        standings(world, thing.id, dayIn(args)).filter((one) => one.stage === 'PARTY'),
        args,
        standingShape,
      ),
    statuses: (args: Line) =>
      page(
        standingsOfAll(world, thing.id, dayIn(args)).filter(
          (one) => list(args['stages'])?.includes(one.stage) ?? true,
        ),
        args,
        standingShape,
      ),
    shortName: shortNameOf(thing),
    status: (args: Line) => status(String(args['of']), thing.id, args),
    events: shapes(
      newestFirst(world.of('event').filter((one) => one.lists['concerns']?.includes(thing.id))),
    ),
    entryIntoForce: (args: Line) => {
      const whatIf: unknown = args['whatIf'];
      const force = forceOf(
        world,
        thing.id,
        dayIn(args),
        (Array.isArray(whatIf) ? whatIf : []).flatMap((one: Line): Supposed[] => [
          { actor: String(one['actor']), on: String(one['on']) },
        ]),
      );
      const rule: unknown = thing.values['entryIntoForce'];
      return {
        ...force,
        counted: force.counted.map(shape),
        excluded: force.excluded.map((action) => ({ action: shape(action), reason: 'left out' })),
        article: isLine(rule) ? (rule['article'] ?? null) : null,
        rule: isLine(rule) ? 'a rule' : null,
        statedOn: text(thing, 'inForce'),
        forActor: (asked: Line) => force.forActor(String(asked['id'])),
      };
    },
  });

  return {
    node: (args: Line) => node(String(args['id'])),
    nodes: (args: Line) => (list(args['ids']) ?? []).map(node),
    search: (args: Line) => {
      const kinds = list(args['kinds']);
      const hits = [...world.things.values()].filter(
        (thing) =>
          !['participation', 'tenure', 'membership', 'action', 'claim'].includes(thing.type) &&
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

/** The first short name as told, one in English before others; null without any. */
function shortNameOf(thing: Thing): string | null {
  const short = thing.names.filter((name) => name.kind === 'SHORT');
  return (short.find((name) => /^en(-|$)/.test(name.lang ?? '')) ?? short[0])?.text ?? null;
}

function missing(id: string): never {
  throw new GraphQLError(`nothing has the id ${id}`);
}

/** Values and names as they are; links are written over them. */
function plain(thing: Thing): Shape {
  return {
    ...thing.values,
    names: thing.names.map((name) => ({
      text: name.text,
      lang: name.lang ?? null,
      kind: name.kind ?? null,
    })),
  };
}

/** A page by place: the cursor is the number of items before its end. */
function page<T>(items: readonly T[], args: Line, shape: (item: T) => Shape | null): Shape {
  const first = Number(args['first'] ?? 20);
  if (first < 0 || first > 200) throw new GraphQLError('first is at most 200');
  const start = given(args['after']) === null ? 0 : Number(args['after']);
  const kept = items.slice(start, start + first);
  const edges = kept.map((item, index) => ({
    cursor: String(start + index + 1),
    node: shape(item),
  }));
  return {
    nodes: edges.map((edge) => edge.node),
    edges,
    totalCount: items.length,
    pageInfo: {
      hasNextPage: start + first < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
