import { GraphQLError } from 'graphql';
import { boundsOrNull } from './dates.js';
import { conflictShapes, inWords } from './facts.js';
import { filtersOf } from './filters.js';
import { given, isLine, meetingsOf, seniorFirst, type Pair } from './meetings.js';
import { standingOf, type Standing } from './treaties.js';
import { actDay } from './treaty-acts.js';
import { ranks, type Claim, type Presence, type Thing, type World } from './things.js';
import { type Line } from './line.js';
import { certainDays, text } from './presence.js';
import { latestFirst, sortedBy } from './in-order.js';
import { remarks } from './world.js';

import { page } from './page.js';
import type { Shape } from './page.js';
import { plainValues } from './plain-values.js';

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

/**
 * How a world is answered from: its things as objects, and what the fields of several kinds share.
 */
export type Answering = ReturnType<typeof answeringFrom>;

/** The fields that are a thing's own, by its kind. */
export type OwnFields = (thing: Thing, answering: Answering) => Shape;

/** Answers from a world: the objects are made when they are asked for, each once. */
export function answeringFrom(
  { world, lines, loadedAt }: { world: World; lines: readonly Line[]; loadedAt: string },
  ownFields: OwnFields,
) {
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
      ...plainValues(thing),
      ...ownFields(thing, answering),
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
    supports: (world.things.get(claim.about)?.choice.supports.get(claim.id) ?? []).filter(
      (field) => !remarks.has(field),
    ),
  });
  const evidence =
    (thing: Thing) =>
    (args: Line): Shape =>
      page(thing.claims, args, claimShape);
  const conflicts = (thing: Thing) => (): Shape[] => conflictShapes(thing, claimShape);
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
    return standingShape(standingOf(world, actor, { convention, asOf: dayIn(args) }));
  };

  const newestDocuments = (documents: readonly Thing[]): Thing[] =>
    sortedBy(documents, (one) => [
      latestFirst(boundsOrNull(one.values['published'])?.latest ?? null),
      one.id,
    ]);

  const answering = {
    world,
    lines,
    loadedAt,
    meetings,
    filters,
    presenceOf,
    dayIn,
    filterIn,
    shape,
    node,
    nodeOf,
    nodes,
    shapes,
    byName,
    linked,
    those,
    postsOf,
    latestTenures,
    acts,
    statements,
    listing,
    holdersOf,
    claimShape,
    evidence,
    conflicts,
    pairs,
    presences,
    standingShape,
    status,
    newestDocuments,
  };
  return answering;
}

function missing(id: string): never {
  throw new GraphQLError(`nothing has the id ${id}`, { extensions: { code: 'UNKNOWN_ID' } });
}
