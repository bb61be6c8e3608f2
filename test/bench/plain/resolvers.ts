import { readFileSync } from 'node:fs';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { HopName, Parameters } from './hops.js';
import type { Reader, Thing } from './readers.js';

/** What each request carries. */
export interface PlainContext {
  readonly reader: Reader;
}

type Arguments = Readonly<Record<string, unknown>>;

type Resolver = GraphQLFieldResolver<Thing | undefined, PlainContext>;

/** The links between the types, by type and field. */
const RESOLVERS: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  Query: {
    convention: one('Query.entity', ({ id }) => id),
    official: one('Query.entity', ({ id }) => id),
    countries: page('Query.countries'),
    events: page('Query.events'),
    meetings: page('Query.meetings'),
  },
  Convention: { actions: page('Convention.actions') },
  Country: { actions: page('Country.actions') },
  TreatyAction: { actor: one('TreatyAction.actor') },
  Official: { tenures: page('Official.tenures'), meetings: page('Official.meetings') },
  Tenure: { post: one('Tenure.post') },
  Post: { agency: one('Post.agency'), country: one('Post.country') },
  Event: { country: one('Event.country'), participations: page('Event.participations') },
  Participation: {
    official: one('Participation.official'),
    post: one('Participation.post'),
    onBehalfOf: one('Participation.onBehalfOf'),
  },
};

/** The contract's types with a resolver for each link between them. */
export function plainSchema(): GraphQLSchema {
  const schema = buildSchema(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = typeNameOf;
    if (!isObjectType(type)) continue;
    for (const [name, resolve] of Object.entries(RESOLVERS[type.name] ?? {}))
      Object.assign(type.getFields()[name] ?? {}, { resolve });
  }
  return schema;
}

function one(name: HopName, start: (args: Arguments) => unknown = () => undefined): Resolver {
  return async (from, args: Arguments, { reader }) =>
    (await reader.list(name, String(start(args) ?? from?.['id']), {}))[0] ?? null;
}

/** A connection whose list and count are read only when they are selected. */
function page(name: HopName): Resolver {
  return (from, { first, filter }: Arguments, { reader }) => {
    const id = String(from?.['id'] ?? '');
    const conditions = conditionsOf(filter);
    return {
      nodes: () => reader.list(name, id, { ...conditions, first }),
      totalCount: () => reader.count(name, id, conditions),
    };
  };
}

function conditionsOf(filter: unknown): Parameters {
  const { period, ...rest }: Arguments =
    typeof filter === 'object' && filter !== null ? { ...filter } : {};
  return { ...rest, ...(typeof period === 'object' && period) };
}

function typeNameOf(thing: Thing): string {
  const labels: unknown = thing['__typename'];
  const kinds = ['Country', 'Agency', 'Official'];
  return kinds.find((kind) => Array.isArray(labels) && labels.includes(kind)) ?? '';
}
