import { Args, Extensions, Field, Query as RootField } from 'type-graphql';
import type { Hop } from '../graph/statement.js';
import type { ConclusionReading, HopReading, Reading } from '../query/reading.js';

/** The type of a field that the engine reads: never touched in TypeScript. */
export type Selected = unknown;

type Class = abstract new (...args: never[]) => object;
type TypeOf = () => object;

interface Options {
  /** A field of Query. */
  readonly root?: boolean;
  readonly nullable?: boolean;
  /** Whether items of a list may be null. */
  readonly nullableItems?: boolean;
  /** The class of the field's arguments. */
  readonly args?: Class;
  readonly filters?: HopReading['filters'];
  readonly values?: HopReading['values'];
  readonly prepare?: HopReading['prepare'];
}

/** A property of the node, or a column of the row, with the field's name (or `property`). */
export function Property(
  type: TypeOf,
  description: string,
  options: Options & { readonly property?: string } = {},
): PropertyDecorator {
  return declared(
    type,
    description,
    options,
    options.property === undefined
      ? { sort: 'property' }
      : { sort: 'property', property: options.property },
  );
}

/** A single linked node; null where there may be none. */
export function One(
  type: TypeOf,
  hop: HopReading['hop'],
  description: string,
  options: Options = {},
): PropertyDecorator {
  return declared(type, description, options, hopReading('one', hop, options));
}

/** A plain list of linked nodes, whole. */
export function Many(
  type: () => Class | object,
  hop: HopReading['hop'],
  description: string,
  options: Options = {},
): PropertyDecorator {
  return declared(() => [type()], description, options, hopReading('list', hop, options));
}

/** A page of a connection. */
export function Page(
  type: TypeOf,
  hop: HopReading['hop'],
  description: string,
  options: Options = {},
): PropertyDecorator {
  return declared(type, description, options, hopReading('page', hop, options));
}

/** A value that a pure function concludes. */
export function Concluded(
  type: TypeOf,
  reading: Omit<ConclusionReading, 'sort'>,
  description: string,
  options: Options = {},
): PropertyDecorator {
  return declared(type, description, options, { ...reading, sort: 'conclusion' });
}

function hopReading(
  shape: HopReading['shape'],
  hop: HopReading['hop'],
  options: Options,
): HopReading {
  return {
    sort: 'hop',
    shape,
    hop,
    ...(options.filters && { filters: options.filters }),
    ...(options.values && { values: options.values }),
    ...(options.prepare && { prepare: options.prepare }),
  };
}

function declared(
  type: TypeOf,
  description: string,
  options: Options,
  reading: Reading,
): PropertyDecorator {
  return (prototype, key) => {
    const returned = {
      description,
      nullable: options.nullableItems === true ? ('items' as const) : (options.nullable ?? false),
    };
    if (options.root === true) RootField(type, returned)(prototype, key, {});
    else Field(type, returned)(prototype, key);
    Extensions({ reading })(prototype, key);
    const { args } = options;
    if (args !== undefined) Args(() => args)(prototype, key, 0);
  };
}

export type { Hop };
