import { getNamedType, isInputObjectType, isListType, isNonNullType, typeFromAST } from 'graphql';
import type {
  GraphQLInputType,
  GraphQLNamedInputType,
  GraphQLSchema,
  OperationDefinitionNode,
  TypeNode,
} from 'graphql';
import { leafType } from './selection-type.js';

/** What the types of variables are written from, and the enums and inputs met on the way. */
export interface VariableSource {
  readonly schema: GraphQLSchema;
  readonly enums: Set<string>;
  readonly inputs: Map<string, string>;
}

/** The TypeScript type of an operation's variables. */
export function variablesType(source: VariableSource, definition: OperationDefinitionNode): string {
  const lines = (definition.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const given = inputTypeOf(source.schema, type);
    const isOptional = !isNonNullType(given) || defaultValue !== undefined;
    return `readonly ${variable.name.value}${isOptional ? '?' : ''}: ${written(source, given)}${isOptional ? ' | undefined' : ''};`;
  });
  return `{ ${lines.join(' ')} }`;
}

function inputTypeOf(schema: GraphQLSchema, node: TypeNode): GraphQLInputType {
  // The overloads of graphql-js take each sort of node by itself.
  const type =
    node.kind === 'NonNullType'
      ? typeFromAST(schema, node)
      : node.kind === 'ListType'
        ? typeFromAST(schema, node)
        : typeFromAST(schema, node);
  if (type === undefined || !isInput(type)) throw new Error('a variable has a type of no input');
  return type;
}

function isInput(type: unknown): type is GraphQLInputType {
  return type !== undefined;
}

function written(source: VariableSource, type: GraphQLInputType): string {
  if (isNonNullType(type)) return writtenNonNull(source, type.ofType);
  return `${writtenNonNull(source, type)} | null`;
}

function writtenNonNull(source: VariableSource, type: GraphQLInputType): string {
  if (isListType(type)) return `readonly (${written(source, type.ofType)})[]`;
  return namedType(source, getNamedType(type));
}

function namedType(source: VariableSource, type: GraphQLNamedInputType): string {
  if (!isInputObjectType(type)) return leafType(type, source.enums);
  if (!source.inputs.has(type.name)) {
    // Filters hold filters of their own sort: the name is taken before the fields are written.
    source.inputs.set(type.name, '');
    const fields = Object.values(type.getFields()).map(
      (field) =>
        `readonly ${field.name}${isNonNullType(field.type) ? '' : '?'}: ${written(source, field.type)}${isNonNullType(field.type) ? '' : ' | undefined'};`,
    );
    source.inputs.set(type.name, `{ ${fields.join(' ')} }`);
  }
  return type.name;
}
