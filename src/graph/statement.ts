/** Something a statement binds: a node, a list of nodes or a plain value. */
export interface Variable {
  readonly name: string;
  /** A kind of node (`Event`, `Actor`) or of value (`String`, `Int`). */
  readonly type: string;
  readonly list: boolean;
  readonly nullable: boolean;
  /** The Cypher expression that gives it, with its variables written between « and ». */
  readonly expression: string;
}

/** A parameter as a statement's header declares it. */
export interface Parameter {
  readonly name: string;
  /** In GraphQL notation for values that come from arguments, else in Neo4j's. */
  readonly type: string;
}

/** One value of a statement's total order. */
export interface OrderKey {
  readonly expression: string;
  readonly descending: boolean;
}

/** A whole statement, run as it stands. */
export interface Statement {
  readonly sort: 'statement';
  readonly name: string;
  readonly summary: string;
  readonly params: readonly Parameter[];
  readonly columns: readonly Parameter[];
  readonly text: string;
}

/** A statement that the compiler nests into another: from what is bound to what is asked for. */
export interface Hop {
  readonly sort: 'hop';
  readonly name: string;
  readonly summary: string;
  /** What the enclosing statement must have bound; empty for a question at the root. */
  readonly from: readonly Variable[];
  /** What each row holds. */
  readonly to: readonly Variable[];
  /** At most one row, by the shape of the graph. */
  readonly single: boolean;
  readonly params: readonly Parameter[];
  /** Everything up to RETURN, without the line that binds `from`. */
  readonly body: string;
  /**
   * How a condition is added at the end of the body: as WHERE, as a further AND, or after a WITH.
   */
  readonly tail: 'match' | 'where' | 'with';
  readonly order: readonly OrderKey[];
  /**
   * What all rows have the same value of: put before the order it changes nothing, and lets an
   * index of it and the order's first key give the rows in order.
   */
  readonly same: string;
  /** Fields of a filter that all its rows meet, since it starts from what they name. */
  readonly answers: readonly string[];
  readonly text: string;
}

/** A condition on something bound, one field of a filter. */
export interface Predicate {
  readonly sort: 'predicate';
  readonly name: string;
  readonly summary: string;
  readonly of: readonly Variable[];
  /**
   * Bound inside, for the conditions of a nested filter, which go where the comment `and: <name>`
   * stands.
   */
  readonly inside: readonly Variable[];
  readonly params: readonly Parameter[];
  /** What is found once for the whole statement, before everything else; empty for most. */
  readonly once: string;
  readonly condition: string;
  /**
   * What all that meet it have the same value of, see {@link Hop.same}; where it holds a list, of
   * one.
   */
  readonly same: string;
  readonly text: string;
}

export type CypherFile = Statement | Hop | Predicate;
