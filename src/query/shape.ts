import { getNamedType, isEnumType, isInputObjectType, typeFromAST } from 'graphql';
import type { GraphQLNamedType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { ArgumentValues } from './reading.js';

/**
 * What of a request's variables decides the text of its statements: which are given, which fields
 * their input objects have, the values of Booleans and enums (closed sets), and whether a list
 * names one. Requests that agree in this share one plan.
 */
export function shapeOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: ArgumentValues,
): string {
  return (operation.variableDefinitions ?? [])
    .map((definition) => {
      const type = typeFromAST(schema, definition.type);
      return type === undefined
        ? ''
        : valueShape(variables[definition.variable.name.value], getNamedType(type));
    })
    .join(';');
}

function valueShape(value: unknown, type: GraphQLNamedType): string {
  if (value === null || value === undefined) return value === null ? 'n' : 'u';
  if (Array.isArray(value))
    return isInputObjectType(type) || isEnumType(type)
      ? `[${value.map((item: unknown) => valueShape(item, type)).join(',')}]`
      : value.length === 1
        ? 'l1'
        : 'l';
  if (isInputObjectType(type) && typeof value === 'object') {
    const fields = type.getFields();
    return `{${Object.entries(value)
      .map(([name, each]: [string, unknown]) => {
        const field = fields[name];
        return field === undefined ? '' : `${name}:${valueShape(each, getNamedType(field.type))}`;
      })
      .join(',')}}`;
  }
  return isEnumType(type) || typeof value === 'boolean' ? String(value) : 's';
}
