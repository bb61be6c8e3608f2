/**
 * A way from things to others, or from the start: how it is matched, and in which order it is
 * listed.
 */
export interface Hop {
  /** A pattern from `this` to `that`; without `this` it starts anew. */
  readonly match: string;
  readonly where?: (parameters: Readonly<Record<string, unknown>>) => readonly string[];
  readonly order?: string;
}

const newest = "coalesce(that.latest, '') DESC, that.id";
const newestEvent = 'that.day DESC, that.id';
const acts: Hop['where'] = ({ acts: of, convention }) => [
  ...(of ? ['that.act IN $acts'] : []),
  ...(convention ? ['EXISTS { (that)-[:UNDER]->(:Entity {id: $convention}) }'] : []),
];
const within: Hop['where'] = ({ country, kinds, statuses, to }) => [
  ...(country ? ['EXISTS { (that)-[:IN_COUNTRY]->(:Entity {id: $country}) }'] : []),
  ...(kinds ? ['that.kind IN $kinds'] : []),
  ...(statuses ? ['that.status IN $statuses'] : []),
  ...(to ? ['that.earliest <= $to', "that.day >= '0000-01-01'"] : []),
];
const member: Hop['where'] = ({ memberOf }) =>
  memberOf
    ? [
        'EXISTS { (that)-[:HAS_MEMBERSHIP]->(m:Membership)-[:IN]->(:Entity {id: $memberOf}) WHERE m.certainFrom <= $asOf AND m.certainTo >= $asOf }',
      ]
    : [];

/** The ways by the field that takes them. */
export const HOPS = {
  'Query.entity': { match: '(that:Entity {id: this})' },
  'Query.countries': { match: '(that:Country)', where: member, order: 'that.name, that.id' },
  'Query.events': { match: '(that:Event)', where: within, order: newestEvent },
  'Query.meetings': { match: '(that:Meeting)', where: within, order: newestEvent },
  'Convention.actions': {
    match: '(:Entity {id: this})<-[:UNDER]-(that:Action)',
    where: acts,
    order: newest,
  },
  'Country.actions': {
    match: '(:Entity {id: this})-[:PERFORMED]->(that:Action)',
    where: acts,
    order: newest,
  },
  'TreatyAction.actor': { match: '(:Fact {id: this})<-[:PERFORMED]-(that)' },
  'Official.tenures': {
    match: '(:Entity {id: this})-[:HAS]->(that:Tenure)',
    order: 'that.certainFrom DESC, that.id',
  },
  'Official.meetings': {
    match: '(:Entity {id: this})-[:ATTENDED]->(that:Meeting)',
    order: newestEvent,
  },
  'Tenure.post': { match: '(:Fact {id: this})-[:OF]->(that)' },
  'Post.agency': { match: '(:Entity {id: this})-[:POST_IN]->(that)' },
  'Post.country': { match: '(:Entity {id: this})-[:POST_OF]->(that)' },
  'Event.country': { match: '(:Entity {id: this})-[:IN_COUNTRY]->(that)' },
  'Event.participations': {
    match: '(:Entity {id: this})<-[:AT_EVENT]-(that:Participation)',
    order: 'that.seniority, that.id',
  },
  'Participation.official': { match: '(:Fact {id: this})<-[:TOOK_PART]-(that:Official)' },
  'Participation.post': { match: '(:Fact {id: this})-[:IN_CAPACITY_OF]->(that)' },
  'Participation.onBehalfOf': { match: '(:Fact {id: this})-[:ON_BEHALF_OF]->(that)' },
} satisfies Record<string, Hop>;

export type HopName = keyof typeof HOPS;
export type Parameters = Readonly<Record<string, unknown>>;

/** Enough of each node for every field that the schema has of it. */
const PROJECTION =
  'that { .id, .name, .title, .kind, .rank, .act, .on, .place, .from, .to, .when, .latest, .city, .role, __typename: labels(that) }';

/** One thing's list, as a resolver that knows nothing of the others asks for it. */
export function listText(name: HopName, parameters: Parameters): string {
  const { match, filters, order } = partsOf(name, parameters);
  return `CYPHER 5 WITH $this AS this MATCH ${match}${filters} WITH that${order}${limitOf(parameters)} RETURN ${PROJECTION}`;
}

/** The lists of many things in one statement, as DataLoader wants them. */
export function listsText(name: HopName, parameters: Parameters): string {
  const { match, filters, order } = partsOf(name, parameters);
  return `CYPHER 5 UNWIND $these AS this RETURN this, COLLECT { MATCH ${match}${filters} WITH that${order}${limitOf(parameters)} RETURN ${PROJECTION} }`;
}

/** How many there are, for one thing or many. */
export function countsText(name: HopName, parameters: Parameters): string {
  const { match, filters } = partsOf(name, parameters);
  return `CYPHER 5 UNWIND $these AS this RETURN this, COUNT { MATCH ${match}${filters} RETURN that }`;
}

function limitOf({ first }: Parameters): string {
  return first === undefined ? '' : ' LIMIT $first';
}

function partsOf(name: HopName, parameters: Parameters) {
  const { match, where, order }: Hop = HOPS[name];
  const conditions = where?.(parameters) ?? [];
  return {
    match,
    filters: conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '',
    order: order ? ` ORDER BY ${order}` : '',
  };
}
