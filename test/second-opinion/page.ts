import { GraphQLError } from 'graphql';
import { given } from './meetings.js';
import type { Line } from './line.js';

/** A value that graphql-js reads: fields are values or functions of the arguments. */
export type Shape = Readonly<Record<string, unknown>>;

/** A page by place: the cursor is the number of items before its end. */
export function page<T>(items: readonly T[], args: Line, shape: (item: T) => Shape | null): Shape {
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
