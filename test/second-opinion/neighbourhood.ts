import { list } from './meetings.js';
import { type World } from './things.js';
import { type Line } from './line.js';
import { text } from './presence.js';
import { sortedBy } from './in-order.js';
import { counted } from './tally.js';

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
  ['successorOf', 'SUCCESSOR_OF'],
];

const facts: Readonly<Record<string, readonly [string, string]>> = {
  tenure: ['official', 'post'],
  membership: ['member', 'of'],
  action: ['actor', 'convention'],
};

function edgesOf(world: World): Edge[] {
  const following = world.presences.filter(({ thing }) => thing.follows);
  const edges: Edge[] = following.flatMap((presence) =>
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
    if (from !== undefined && to !== undefined && thing.follows)
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
