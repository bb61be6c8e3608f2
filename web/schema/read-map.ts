import { getNamedType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';

/** What a type is about; it has a colour, and is written out where the type is shown. */
export type Subject = 'actor' | 'event' | 'treaty' | 'evidence' | 'other';

/** A type as the drawing shows it. */
export interface TypeOnMap {
  readonly name: string;
  /** Interfaces and unions stand for several types and are drawn dashed. */
  readonly isAbstract: boolean;
  readonly subject: Subject;
}

/** All fields that lead between two types, in both directions, as one line. */
export interface LinkOnMap {
  readonly from: string;
  readonly to: string;
  /** The fields of `from` that lead to `to`. */
  readonly there: readonly string[];
  /** The fields of `to` that lead to `from`. */
  readonly back: readonly string[];
  /** Whether one is an interface or a union that stands for the other. */
  readonly isMembership: boolean;
}

export interface SchemaMap {
  readonly types: readonly TypeOnMap[];
  readonly links: readonly LinkOnMap[];
}

/** An interface of more types than this links to everything and says nothing in a drawing. */
const MEMBERS_DRAWN = 6;

const subjects: Readonly<Record<string, Subject>> = {
  Official: 'actor',
  Country: 'actor',
  Agency: 'actor',
  Post: 'actor',
  Actor: 'actor',
  Party: 'actor',
  Tenure: 'actor',
  Membership: 'actor',
  Counterpart: 'actor',
  Delegation: 'actor',
  InferredHolder: 'actor',
  Event: 'event',
  Series: 'event',
  Participation: 'event',
  Encounter: 'event',
  Topic: 'event',
  CoAttendee: 'event',
  SeriesAttendee: 'event',
  CommonEvent: 'event',
  Convention: 'treaty',
  TreatyAction: 'treaty',
  EntryIntoForce: 'treaty',
  TreatyStatus: 'treaty',
  ExcludedAction: 'treaty',
  Document: 'evidence',
  Source: 'evidence',
  Claim: 'evidence',
  Statement: 'evidence',
  Fact: 'evidence',
  Conflict: 'evidence',
  OtherValue: 'evidence',
  RetractionImpact: 'evidence',
  Shown: 'evidence',
};

/** Says what a type is about. */
export function subjectOf(name: string): Subject {
  return subjects[name] ?? 'other';
}

/**
 * Reads a schema as a drawing: the types one can walk between, and the fields that lead there;
 * pages of lists are left out.
 */
export function readMap(schema: GraphQLSchema): SchemaMap {
  const candidates = Object.values(schema.getTypeMap()).filter((type) => isDrawn(schema, type));
  const names = new Set(candidates.map(({ name }) => name));
  const ways = candidates
    .flatMap((type) => waysFrom(schema, type))
    .filter(({ to }) => names.has(to));
  const types = candidates.filter((type) => isWalkable(schema, type, ways));
  const drawn = new Set(types.map(({ name }) => name));
  return {
    types: types.map((type) => ({
      name: type.name,
      isAbstract: !isObjectType(type),
      subject: subjectOf(type.name),
    })),
    links: inPairs(ways.filter(({ from, to }) => drawn.has(from) && drawn.has(to))),
  };
}

/** The type a field really leads to: of a page of a list, the type of its items. */
export function destination(type: GraphQLNamedType): GraphQLNamedType {
  const nodes =
    isObjectType(type) && type.name.endsWith('Connection') ? type.getFields()['nodes'] : undefined;
  return nodes === undefined ? type : getNamedType(nodes.type);
}

/** Whether a type is only there to hand out lists in pages. */
export function isPaging(name: string): boolean {
  return name.endsWith('Connection') || name.endsWith('Edge') || name === 'PageInfo';
}

function isDrawn(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  if (type.name.startsWith('__') || isPaging(type.name)) return false;
  if (
    type === schema.getQueryType() ||
    type === schema.getMutationType() ||
    type === schema.getSubscriptionType()
  )
    return false;
  if (isInterfaceType(type)) return schema.getPossibleTypes(type).length <= MEMBERS_DRAWN;
  return isObjectType(type) || isUnionType(type);
}

interface Way {
  readonly from: string;
  readonly to: string;
  /** Nothing where an interface or a union stands for the type. */
  readonly field?: string;
}

function waysFrom(schema: GraphQLSchema, type: GraphQLNamedType): Way[] {
  const members =
    isInterfaceType(type) || isUnionType(type)
      ? schema.getPossibleTypes(type).map((member) => ({ from: type.name, to: member.name }))
      : [];
  if (!isObjectType(type) && !isInterfaceType(type)) return members;
  // What an interface has already is drawn there once.
  const inherited = new Set(
    type
      .getInterfaces()
      .flatMap((parent) => (isDrawn(schema, parent) ? Object.keys(parent.getFields()) : [])),
  );
  const fields = Object.values(type.getFields()).filter(({ name }) => !inherited.has(name));
  return [
    ...members,
    ...fields.map((field) => ({
      from: type.name,
      to: destination(getNamedType(field.type)).name,
      field: field.name,
    })),
  ];
}

/**
 * Things with an id, and what lies on a way from one to another; plain values are told where they
 * belong.
 */
function isWalkable(schema: GraphQLSchema, type: GraphQLNamedType, ways: readonly Way[]): boolean {
  const node = schema.getType('Node');
  if (!isObjectType(type) || (isInterfaceType(node) && schema.isSubType(node, type))) return true;
  return ways.some(({ from }) => from === type.name) && ways.some(({ to }) => to === type.name);
}

function inPairs(ways: readonly Way[]): LinkOnMap[] {
  const byPair = Map.groupBy(ways, ({ from, to }) => [from, to].sort().join(' '));
  return [...byPair.values()].flatMap((pair) => {
    const [first] = pair;
    if (first === undefined) return [];
    const { from, to } = first;
    const fields = (start: string): string[] =>
      pair.flatMap((way) => (way.from === start && way.field !== undefined ? [way.field] : []));
    return [
      {
        from,
        to,
        there: fields(from),
        back: from === to ? [] : fields(to),
        isMembership: pair.every(({ field }) => field === undefined),
      },
    ];
  });
}
