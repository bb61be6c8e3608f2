import { list, mayFallIn, newestFirst, sizeOf, type Meetings } from './meetings.js';
import { boundsOrNull } from './dates.js';
import {
  compareText,
  sortedBy,
  text,
  type Line,
  type Presence,
  type Thing,
  type World,
} from './world.js';

/** A chain of officials, each of whom met the next. */
export interface Chains {
  readonly paths: readonly (readonly {
    readonly from: string;
    readonly to: string;
    readonly meetings: readonly Thing[];
  }[])[];
  readonly complete: boolean;
}

/** Breadth first, whole layers at a time, until there is a chain or nobody further: one that is longer than asked for is not told. */
export function chains(world: World, meetings: Meetings, args: Line): Chains {
  const [from, to] = [String(args['from']), String(args['to'])];
  const avoiding = list(args['avoiding']) ?? [];
  const used = meetings.all.filter(
    (meeting) =>
      !avoiding.includes(meeting.id) &&
      sizeOf(meetings.attendances(meeting.id)) <= Number(args['maxParticipants'] ?? 12) &&
      (args['period'] === undefined ||
        args['period'] === null ||
        mayFallIn(meeting.values['when'], args['period'])),
  );
  const hops = new Map<
    string,
    Map<string, { meetings: Set<Thing>; arrivals: { meeting: Thing; as: Presence }[] }>
  >();
  for (const meeting of used) {
    for (const { a, b } of meetings.pairs(meeting)) {
      if ([a, b].some((one) => avoiding.some((id) => one.involved.has(id)))) continue;
      for (const [one, other] of [
        [a, b],
        [b, a],
      ]) {
        if (one?.official == null || other?.official == null || one.official === other.official)
          continue;
        const row = hops.get(one.official) ?? new Map();
        const hop = row.get(other.official) ?? { meetings: new Set(), arrivals: [] };
        hop.meetings.add(meeting);
        hop.arrivals.push({ meeting, as: other });
        hops.set(one.official, row.set(other.official, hop));
      }
    }
  }
  const isOf = (presence: Presence): boolean => {
    const post = presence.post === null ? undefined : world.things.get(presence.post);
    return (
      presence.official !== from &&
      (presence.behalf === to || text(post, 'agency') === to || text(post, 'country') === to)
    );
  };
  const toOfficial = world.things.get(to)?.type === 'official';
  const arrives = (last: string, next: string): Thing[] => {
    const hop = hops.get(last)?.get(next);
    if (hop === undefined) return [];
    if (toOfficial) return next === to ? [...hop.meetings] : [];
    return [...new Set(hop.arrivals.filter(({ as }) => isOf(as)).map(({ meeting }) => meeting))];
  };
  if (from === to) return { paths: [], complete: true };
  const seen = new Set([from]);
  let layer: string[][] = [[from]];
  const found: string[][] = [];
  let length = 0;
  for (; found.length === 0 && layer.length > 0; length += 1) {
    const next = layer.flatMap((path) =>
      [...(hops.get(path.at(-1) ?? '')?.keys() ?? [])]
        .filter((id) => !seen.has(id))
        .map((id) => [...path, id]),
    );
    const last = layer.flatMap((path) =>
      [...(hops.get(path.at(-1) ?? '')?.keys() ?? [])]
        .filter((id) => !path.includes(id))
        .map((id) => [...path, id]),
    );
    found.push(...last.filter((path) => arrives(path.at(-2) ?? '', path.at(-1) ?? '').length > 0));
    for (const path of next) seen.add(path.at(-1) ?? '');
    layer = next;
  }
  if (found.length > 0 && length > Number(args['maxHops'] ?? 4))
    return { paths: [], complete: false };
  const first = Number(args['first'] ?? 3);
  const ordered = sortedBy(found, (path) => path);
  return {
    complete: ordered.length <= first,
    paths: ordered.slice(0, first).map((path) =>
      path.slice(1).map((next, index) => {
        const last = path[index] ?? '';
        const isLast = index === path.length - 2;
        return {
          from: last,
          to: next,
          meetings: newestFirst(
            isLast ? arrives(last, next) : [...(hops.get(last)?.get(next)?.meetings ?? [])],
          ),
        };
      }),
    ),
  };
}

/** A link between two entities. */
interface Edge {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
}

const single: Readonly<Record<string, readonly (readonly [field: string, kind: string])[]>> = {
  agency: [
    ['country', 'COUNTRY'],
    ['partOf', 'PART_OF'],
  ],
  post: [
    ['agency', 'AGENCY'],
    ['country', 'COUNTRY'],
    ['accreditedTo', 'ACCREDITED_TO'],
  ],
  source: [['country', 'COUNTRY']],
  event: [
    ['country', 'COUNTRY'],
    ['series', 'SERIES'],
    ['partOf', 'PART_OF'],
    ['onMarginsOf', 'ON_MARGINS_OF'],
  ],
  convention: [
    ['depositary', 'DEPOSITARY'],
    ['supplements', 'SUPPLEMENTS'],
  ],
  document: [
    ['source', 'SOURCE'],
    ['copyOf', 'COPY_OF'],
  ],
};
const several: readonly (readonly [field: string, kind: string])[] = [
  ['organisers', 'ORGANISER'],
  ['hosts', 'HOST'],
  ['concerns', 'CONCERNS'],
  ['topics', 'TOPIC'],
];
const facts: Readonly<Record<string, readonly [string, string]>> = {
  tenure: ['official', 'post'],
  membership: ['member', 'of'],
  action: ['actor', 'convention'],
};

function edgesOf(world: World): Edge[] {
  const edges: Edge[] = world.presences.flatMap((presence) =>
    [...presence.involved].map((source) => ({
      source,
      target: presence.event,
      kind: 'PARTICIPATION',
    })),
  );
  for (const thing of world.things.values()) {
    for (const [field, kind] of single[thing.type] ?? []) {
      const target = text(thing, field);
      if (target !== null) edges.push({ source: thing.id, target, kind });
    }
    for (const [field, kind] of several)
      for (const target of thing.lists[field] ?? []) edges.push({ source: thing.id, target, kind });
    const [from, to] = facts[thing.type] ?? [];
    if (from !== undefined && to !== undefined)
      edges.push({
        source: String(thing.values[from]),
        target: String(thing.values[to]),
        kind: thing.type.toUpperCase(),
      });
  }
  return edges.filter(
    (edge) =>
      edge.source !== edge.target && world.things.has(edge.source) && world.things.has(edge.target),
  );
}

/** What stands around something. */
export interface Around {
  readonly nodes: readonly {
    readonly id: string;
    readonly distance: number;
    readonly degree: number;
  }[];
  readonly links: readonly (Edge & { readonly count: number })[];
  readonly hidden: readonly { readonly kind: string; readonly count: number }[];
}

export function around(world: World, args: Line): Around {
  const edges = edgesOf(world);
  const next = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    next.set(a, (next.get(a) ?? new Set()).add(b));
  };
  for (const { source, target } of edges) {
    join(source, target);
    join(target, source);
  }
  const start = String(args['of']);
  const distance = new Map([[start, 0]]);
  for (const [id, far] of distance)
    if (far < Number(args['depth'] ?? 1))
      for (const other of next.get(id) ?? [])
        if (!distance.has(other)) distance.set(other, far + 1);
  const kinds = list(args['kinds']);
  const kindOf = (id: string): string => String(world.things.get(id)?.type).toUpperCase();
  const all = [...distance]
    .filter(([id]) => id !== start && (kinds === null || kinds.includes(kindOf(id))))
    .map(([id, far]) => ({ id, distance: far, degree: next.get(id)?.size ?? 0 }));
  const ranked = sortedBy(all, (node) => [node.distance, -node.degree, node.id]);
  const limit = Number(args['limit'] ?? 100);
  const nodes = ranked.slice(0, limit);
  const shown = new Set([start, ...nodes.map((node) => node.id)]);
  const hidden = counted(ranked.slice(limit).map((node) => kindOf(node.id)));
  const links = counted(
    edges
      .filter((edge) => shown.has(edge.source) && shown.has(edge.target))
      .map((edge) => JSON.stringify([edge.source, edge.target, edge.kind])),
  );
  return {
    nodes,
    hidden: sortedBy(
      [...hidden].map(([kind, count]) => ({ kind, count })),
      (row) => [-row.count, row.kind],
    ),
    links: sortedBy(
      [...links].map(([key, count]) => {
        const [source = '', target = '', kind = '']: string[] = JSON.parse(key);
        return { source, target, kind, count };
      }),
      (link) => [link.source, link.target, link.kind],
    ),
  };
}

function counted(keys: readonly string[]): Map<string, number> {
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
  return countsOf(chosen, (meeting) => keysOf(meeting, by, world, meetings), world, args);
}

/** Counts of events of any kind by some dimensions of their own. */
export function eventTally(events: readonly Thing[], world: World, args: Line): Counts {
  const each: Readonly<Record<string, (event: Thing) => readonly string[]>> = {
    YEAR: (event) => [/^\d{4}/.exec(text(event, 'when') ?? '')?.[0] ?? ''],
    TOPIC: (event) => event.lists['topics'] ?? [],
    CONVENTION: (event) => event.lists['concerns'] ?? [],
  };
  const keys = (event: Thing): string[][] =>
    (list(args['by']) ?? []).reduce<string[][]>(
      (rows, dimension) => {
        const found = each[dimension]?.(event) ?? [text(event, dimension.toLowerCase()) ?? ''];
        return rows.flatMap((row) =>
          (found.length === 0 ? [''] : found).map((value) => [...row, value]),
        );
      },
      [[]],
    );
  return countsOf(events, keys, world, args);
}

/** Rows of a count by key, the greatest first. */
interface Counts {
  readonly rows: { keys: string[]; labels: string[]; count: number }[];
  readonly total: number;
  readonly hasMore: boolean;
}

function countsOf(
  chosen: readonly Thing[],
  keysFor: (thing: Thing) => readonly string[][],
  world: World,
  args: Line,
): Counts {
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

function keysOf(
  meeting: Thing,
  by: readonly string[],
  world: World,
  meetings: Meetings,
): string[][] {
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
      ? meetings.attendances(meeting.id).map((one) => ({ one }))
      : [];
  return (units.length === 0 ? [{}] : units).flatMap((unit) =>
    by.reduce<string[][]>(
      (rows, dimension) =>
        rows.flatMap((row) =>
          valuesOf(dimension, meeting, unit, world, meetings).map((value) => [...row, value]),
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
  meeting: Thing,
  unit: Unit,
  world: World,
  meetings: Meetings,
): string[] {
  const [first = ''] = (text(meeting, 'when') ?? '').split('/');
  const bounds = first === '' || first === '..' ? null : boundsOrNull(first);
  const within = (length: number): string =>
    bounds !== null && bounds.earliest.slice(0, length) === bounds.latest.slice(0, length)
      ? bounds.latest.slice(0, length)
      : '';
  const both = (pick: (presence: Presence) => string | null): string => {
    const ids = (unit.pair ?? []).map(pick).filter((id) => id !== null);
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
      return [unit.one?.official ?? ''];
    case 'SIDE':
      return [unit.one?.side ?? ''];
    case 'RANK':
      return [unit.one?.post == null ? '' : (text(world.things.get(unit.one.post), 'rank') ?? '')];
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

/** Officials who were at the same events. */
export function coAttendeesOf(
  official: string,
  world: World,
  meetings: Meetings,
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
