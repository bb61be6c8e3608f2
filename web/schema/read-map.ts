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

/** All fields that lead from one type to another, as one line. */
export interface LinkOnMap {
  readonly from: string;
  readonly to: string;
  readonly fields: readonly string[];
  /** One of the types that an interface or a union stands for. */
  readonly isMembership: boolean;
}

export interface SchemaMap {
  readonly types: readonly TypeOnMap[];
  readonly links: readonly LinkOnMap[];
}

/** An interface of more types than this links to everything and says nothing in a drawing. */
const MEMBERS_DRAWN = 6;

const subjects: Readonly<Record<string, Subject>> = {
  Official: 'actor', Country: 'actor', Agency: 'actor', Post: 'actor', Actor: 'actor', Party: 'actor', Tenure: 'actor', Membership: 'actor', Counterpart: 'actor', Delegation: 'actor',
  Event: 'event', Series: 'event', Participation: 'event', Encounter: 'event', Topic: 'event',
  Convention: 'treaty', TreatyAction: 'treaty', EntryIntoForce: 'treaty', TreatyStatus: 'treaty',
  Document: 'evidence', Source: 'evidence', Claim: 'evidence', Statement: 'evidence', Fact: 'evidence', Conflict: 'evidence', Shown: 'evidence',
};

/** Says what a type is about. */
export function subjectOf(name: string): Subject {
  return subjects[name] ?? 'other';
}

/** Reads a schema as a drawing: its types, and what leads from which to which; pages of lists are left out. */
export function readMap(schema: GraphQLSchema): SchemaMap {
  const types = Object.values(schema.getTypeMap()).filter((type) => isDrawn(schema, type));
  const names = new Set(types.map(({ name }) => name));
  const links = types.flatMap((type) => [...fieldLinks(type), ...memberLinks(schema, type)]).filter(({ from, to }) => names.has(from) && names.has(to));
  return { types: types.map((type) => ({ name: type.name, isAbstract: !isObjectType(type), subject: subjectOf(type.name) })), links };
}

/** The type a field really leads to: of a page of a list, the type of its items. */
export function destination(type: GraphQLNamedType): GraphQLNamedType {
  const nodes = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields()['nodes'] : undefined;
  return nodes === undefined ? type : getNamedType(nodes.type);
}

/** Whether a type is only there to hand out lists in pages. */
export function isPaging(name: string): boolean {
  return name.endsWith('Connection') || name.endsWith('Edge') || name === 'PageInfo';
}

function isDrawn(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  if (type.name.startsWith('__') || isPaging(type.name)) return false;
  if (type === schema.getQueryType() || type === schema.getMutationType() || type === schema.getSubscriptionType()) return false;
  if (isInterfaceType(type)) return schema.getPossibleTypes(type).length <= MEMBERS_DRAWN;
  return isObjectType(type) || isUnionType(type);
}

function fieldLinks(type: GraphQLNamedType): LinkOnMap[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const inherited = new Set(type.getInterfaces().flatMap((parent) => Object.keys(parent.getFields())));
  const byTarget = new Map<string, string[]>();
  for (const field of Object.values(type.getFields())) {
    // What an interface has already is drawn there once.
    if (inherited.has(field.name) && isObjectType(type) && type.getInterfaces().some((parent) => parent.name !== 'Node' && field.name in parent.getFields())) continue;
    const to = destination(getNamedType(field.type)).name;
    byTarget.set(to, [...(byTarget.get(to) ?? []), field.name]);
  }
  return [...byTarget].map(([to, fields]) => ({ from: type.name, to, fields, isMembership: false }));
}

function memberLinks(schema: GraphQLSchema, type: GraphQLNamedType): LinkOnMap[] {
  if (!isInterfaceType(type) && !isUnionType(type)) return [];
  return schema.getPossibleTypes(type).map((member) => ({ from: type.name, to: member.name, fields: [], isMembership: true }));
}
