import { getNamedType, isAbstractType, isLeafType, isObjectType } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Variable } from '../graph/statement.js';
import { argumentsOf } from './arguments.js';
import type { ValuePlan } from './plan.js';
import type { ArgumentValues } from './reading.js';
import type { Place } from './scope.js';
import { StatementWriter } from './statement-writer.js';

/** An operation to be compiled, of a document that was validated. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced variables. The plan holds for all that have the same shape (see shape.ts). */
  readonly variables: ArgumentValues;
}

/** A field, and everywhere that the question asks for it under one response key. */
export interface AskedField {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
}

/** A type, and the places of the question that select from it. */
export interface Selection {
  readonly type: GraphQLNamedType;
  readonly nodes: readonly FieldNode[];
}

/** An expression of the statement, and how its value becomes the answer. */
export interface Written<Plan = ValuePlan> {
  readonly expression: string;
  readonly plan: Plan;
}

/**
 * How a field is written; objects get it handed in, since fields are made of objects and objects of
 * fields.
 */
export type WriteField = (compiling: Compiling, asked: AskedField, place: Place) => Written;

/** The arguments of each field that has some, in the order in which they were met. */
export type Registered = ((variables: ArgumentValues) => ArgumentValues)[];

/**
 * What is known while one root field is compiled: the question, and the statement that is being
 * written.
 */
export class Compiling {
  readonly writer: StatementWriter;

  constructor(
    readonly operation: Operation,
    private readonly registered: Registered,
    private readonly writeField: WriteField,
  ) {
    this.writer = new StatementWriter(operation.schema);
  }

  /** Writes a field at a place of the statement. */
  field(asked: AskedField, place: Place): Written {
    return this.writeField(this, asked, place);
  }

  /** The values of a field's arguments, and where the plan keeps how to read them. */
  arguments({ field, nodes }: AskedField): { readonly args: ArgumentValues; readonly at: number } {
    const node = nodes[0];
    if (node === undefined) throw new Error(`${field.name} has no node`);
    const of = argumentsOf(field, node);
    this.registered.push(of);
    return { args: of(this.operation.variables), at: this.registered.length - 1 };
  }

  /** What is selected of a type, by response key; fragments are followed. */
  subfields({ type, nodes }: Selection): Map<string, readonly FieldNode[]> {
    if (!isObjectType(type)) throw new Error(`${type.name} has no fields to select`);
    const { schema, fragments, variables } = this.operation;
    return collectSubfields(schema, fragments, { ...variables }, type, [...nodes]);
  }

  /** Whether a column holds a node rather than a plain value. */
  isNodeColumn(column: Variable): boolean {
    const type = this.operation.schema.getType(column.type);
    return type !== undefined && !isLeafType(type);
  }

  /** Whether what a column holds may be a value of a type. */
  fits(column: Variable, type: GraphQLNamedType): boolean {
    if (column.type === type.name) return true;
    return (
      isAbstractType(type) &&
      this.operation.schema.getPossibleTypes(type).some(({ name }) => name === column.type)
    );
  }
}

/** The type of a field of a connection or an edge, which each of them has. */
export function typeWithin(type: GraphQLObjectType, field: string): GraphQLNamedType {
  const found = type.getFields()[field];
  if (found === undefined) throw new Error(`${type.name} has no ${field}`);
  return getNamedType(found.type);
}
