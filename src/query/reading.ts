import type { GraphQLField, GraphQLNamedType } from 'graphql';
import type { Hop, Predicate } from '../graph/statement.js';

/** What a request is answered with, apart from the graph. */
export interface Circumstances {
  /** Today as `YYYY-MM-DD`, for `asOf` where none is given. */
  readonly today: string;
  /** What a root field found out beforehand, see {@link HopReading.prepare}. */
  readonly prepared?: Readonly<Record<string, unknown>>;
}

export type ArgumentValues = Readonly<Record<string, unknown>>;

/**
 * What a conclusion is drawn from: properties of its node and the rows of a hop, each row by column
 * name.
 */
export interface Grounds {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly args: ArgumentValues;
  readonly circumstances: Circumstances;
}

/** Stands in a concluded value for the node that a row of the grounds holds. */
export class RowNode {
  constructor(
    readonly row: number,
    readonly column: string,
  ) {}
}

/**
 * How a field is read from the graph.
 * - property: the property of the node, or the column of the row, with this name (the field's own
 *   unless given).
 * - hop: rows of a nested statement, as one object, a list, or a page of a connection.
 * - conclusion: a pure function of properties and rows. Where it yields nodes it places {@link
 *   RowNode}s.
 */
export type Reading =
  { readonly sort: 'property'; readonly property?: string } | HopReading | ConclusionReading;

export interface HopReading {
  readonly sort: 'hop';
  readonly shape: 'one' | 'list' | 'page';
  /**
   * The statement, or how the arguments choose it (by what shape.ts tells apart only: the plan is
   * kept by it).
   */
  readonly hop: Hop | ((args: ArgumentValues) => Hop);
  /**
   * For each argument that is a filter: the subjects whose `where-…` files it uses, and what they
   * call the variables.
   */
  readonly filters?: Readonly<Record<string, readonly FilterTarget[]>>;
  /**
   * For searches that go step by step, at a root field only: what they find becomes parameters of
   * the statement.
   */
  readonly prepare?: (
    read: Read,
    args: ArgumentValues,
  ) => Promise<Readonly<Record<string, unknown>>>;
  /** Parameters that are not simply an argument's value. */
  readonly values?: Readonly<
    Record<string, (args: ArgumentValues, circumstances: Circumstances) => unknown>
  >;
}

/** Runs one reading statement and gives its rows. */
export type Read = (
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<readonly (readonly unknown[])[]>;

/**
 * Where the conditions of a filter are looked up, and which of the statement's variables they speak
 * of.
 */
export interface FilterTarget {
  readonly subject: string;
  /** The condition's variable → the statement's. */
  readonly variables: Readonly<Record<string, string>>;
}

/** What the schema knows of its filters. */
export interface FilterSchema {
  /** Every condition by the name of its file: `meetings/where-city`. */
  readonly conditions: Readonly<Record<string, Predicate>>;
  /**
   * For fields whose values the database knows in another form: the field's name → how to turn a
   * value.
   */
  readonly conversions: Readonly<Record<string, (value: unknown) => unknown>>;
}

export interface ConclusionReading {
  readonly sort: 'conclusion';
  readonly properties?: readonly string[];
  readonly hop?: Hop;
  readonly filters?: Readonly<Record<string, readonly FilterTarget[]>>;
  readonly values?: HopReading['values'];
  readonly conclude: (grounds: Grounds) => unknown;
}

declare module 'graphql' {
  interface GraphQLSchemaExtensions {
    filters?: FilterSchema;
  }
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    reading?: Reading;
  }
  interface GraphQLObjectTypeExtensions<_TSource, _TContext> {
    /** The node label of the type, where it is not its name. */
    label?: string;
  }
}

/** How a field is read; a plain property when nothing else is said. */
export function readingOf(field: GraphQLField<unknown, unknown>): Reading {
  return field.extensions.reading ?? { sort: 'property' };
}

/** The node label of a type. */
export function labelOf(type: GraphQLNamedType): string {
  const label: unknown = type.extensions['label'];
  return typeof label === 'string' ? label : type.name;
}
