import type { ArgumentValues, Circumstances, ConclusionReading, HopReading } from './reading.js';

/**
 * How the values of a row become an answer. A row is a list; a plan names the place (`slot`) of
 * each value in it.
 */
export type ValuePlan =
  | { readonly sort: 'leaf' }
  | ObjectPlan
  | ChoicePlan
  | { readonly sort: 'list'; readonly item: ValuePlan; readonly itemNullable: boolean }
  | FirstPlan
  | PagePlan
  | ConclusionPlan;

/**
 * A list of at most one row, of which the answer is the first. Where there has to be one, it was
 * named by an argument: an id that may be unknown.
 */
export interface FirstPlan {
  readonly sort: 'first';
  readonly item: ValuePlan;
  readonly namedBy?: { readonly argument: string; readonly argumentsAt: number };
}

/** An object of a known type: a list of values, or null. */
export interface ObjectPlan {
  readonly sort: 'object';
  readonly typeName: string;
  readonly fields: readonly FieldPlan[];
}

/** An object of one of several types: a list that begins with the place of its type here. */
export interface ChoicePlan {
  readonly sort: 'choice';
  readonly types: readonly ObjectPlan[];
}

export interface FieldPlan {
  readonly key: string;
  readonly nullable: boolean;
  /** `typename` is a constant; `value` is read from the slot. */
  readonly slot: number;
  readonly value: ValuePlan | { readonly sort: 'typename' };
}

/** One page of a connection, from its rows and its total. */
export interface PagePlan {
  readonly sort: 'page';
  readonly typeName: string;
  /** Slots of the rows and of the total within the value; -1 when not asked for. */
  readonly rows: number;
  readonly total: number;
  readonly page: PageReading;
  readonly fields: readonly PageField[];
}

export type PageField =
  | { readonly key: string; readonly part: 'typename' | 'totalCount' }
  | {
      readonly key: string;
      readonly part: 'nodes';
      readonly item: ValuePlan;
      readonly slot: number;
      readonly itemNullable: boolean;
    }
  | {
      readonly key: string;
      readonly part: 'edges';
      readonly typeName: string;
      readonly fields: readonly EdgeField[];
    }
  | {
      readonly key: string;
      readonly part: 'pageInfo';
      readonly fields: readonly { readonly key: string; readonly part: PageInfoPart }[];
    };

export type EdgeField =
  | { readonly key: string; readonly part: 'typename' }
  | { readonly key: string; readonly part: 'cursor' }
  | {
      readonly key: string;
      readonly part: 'node';
      readonly item: ValuePlan;
      readonly slot: number;
    };

export type PageInfoPart =
  'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' | 'typename';

/** What a page needs to know of its arguments, and where a row keeps the values of its cursor. */
export interface PageReading {
  readonly argumentsAt: number;
  /** See markOf. */
  readonly mark: string;
  readonly cursorFrom: number;
  readonly cursorLength: number;
}

/**
 * A value concluded from properties and rows; its selection is written from what the function
 * yields.
 */
export interface ConclusionPlan {
  readonly sort: 'conclusion';
  readonly reading: ConclusionReading;
  readonly argumentsAt: number;
  readonly propertySlots: number;
  /** Slot of the rows; -1 when there are none. */
  readonly rowsSlot: number;
  /** Plain columns of a row: name and slot. */
  readonly columns: readonly { readonly name: string; readonly slot: number }[];
  readonly value: ConcludedPlan;
}

/** How a concluded value is written. */
export type ConcludedPlan =
  | { readonly sort: 'leaf' }
  | { readonly sort: 'list'; readonly item: ConcludedPlan }
  | {
      readonly sort: 'object';
      readonly typeName: string;
      readonly fields: readonly ConcludedField[];
    }
  | ConcludedNodePlan;

/** A node of a row, projected at these slots (by column). */
export interface ConcludedNodePlan {
  readonly sort: 'node';
  readonly slots: ReadonlyMap<string, number>;
  readonly item: ValuePlan;
}

export interface ConcludedField {
  readonly key: string;
  readonly name: string;
  readonly nullable: boolean;
  readonly argumentsAt: number;
  readonly value: ConcludedPlan | { readonly sort: 'typename' };
}

/** One root field: one statement, its parameters, and how its records become the answer. */
export interface RootPlan {
  readonly key: string;
  readonly nullable: boolean;
  readonly statement: string;
  readonly value: ValuePlan;
  /** `rows`: each record is a row; `value`: the only record holds the value. */
  readonly records: 'rows' | 'value';
  readonly parameters: readonly ParameterPlan[];
  /** Where its own arguments stand. */
  readonly argumentsAt: number;
  readonly prepare?: NonNullable<HopReading['prepare']>;
}

export interface ParameterPlan {
  readonly name: string;
  readonly argumentsAt: number;
  readonly value: (args: ArgumentValues, circumstances: Circumstances) => unknown;
}

/**
 * A whole operation. `arguments` gives the arguments of each field that has some, for the variables
 * of a request.
 */
export interface OperationPlan {
  readonly typeName: string;
  readonly roots: readonly (RootPlan | { readonly key: string; readonly typename: true })[];
  /** Asks about the schema too, which graphql-js answers. */
  readonly hasIntrospection: boolean;
  readonly arguments: readonly ((variables: ArgumentValues) => ArgumentValues)[];
}
