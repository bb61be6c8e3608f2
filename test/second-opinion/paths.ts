import { list, mayFallIn, newestFirst, sizeOf, type Meetings } from './meetings.js';
import { type Presence, type Thing, type World } from './things.js';
import { type Line } from './line.js';
import { text } from './presence.js';
import { sortedBy } from './in-order.js';

/** A chain of officials, each of whom met the next. */
export interface Chains {
  readonly paths: readonly (readonly {
    readonly from: string;
    readonly to: string;
    readonly meetings: readonly Thing[];
  }[])[];
  readonly complete: boolean;
}

/** The shortest chains between two, and whether that is all there is to say. */
export function chains(world: World, meetings: Meetings, args: Line): Chains {
  const narrow = chainsWithin(world, meetings, args);
  const most = args['maxParticipants'] ?? 12;
  if (most !== 12 || args['from'] === args['to']) return narrow;
  // A shorter chain that the usual limit hides makes the answer incomplete.
  const { paths } = chainsWithin(world, meetings, { ...args, maxParticipants: Infinity });
  const [hidden, shown] = [paths[0]?.length, narrow.paths[0]?.length];
  const isHidden = hidden !== undefined && (shown === undefined || hidden < shown);
  return isHidden ? { ...narrow, complete: false } : narrow;
}

/**
 * Breadth first, whole layers at a time, until there is a chain or nobody further: one that is
 * longer than asked for is not told.
 */
function chainsWithin(world: World, meetings: Meetings, args: Line): Chains {
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
