import { getNamedType, isNonNullType, Kind, visit } from 'graphql';
import type { FieldNode, GraphQLField } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { FirstPlan } from './plan.js';
import type { ArgumentValues } from './reading.js';

/** A field's arguments for the variables of a request; computed once when no variable is used. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): (variables: ArgumentValues) => ArgumentValues {
  if (usesVariables(node)) return (variables) => getArgumentValues(field, node, { ...variables });
  const values = getArgumentValues(field, node, {});
  return () => values;
}

/** The argument that names what a field has to find, where it has to find something. */
export function namedBy(
  field: GraphQLField<unknown, unknown>,
  argumentsAt: number,
): Pick<FirstPlan, 'namedBy'> {
  const argument = field.args.find(
    ({ type }) => isNonNullType(type) && getNamedType(type).name === 'ID',
  );
  return argument === undefined || !isNonNullType(field.type)
    ? {}
    : { namedBy: { argument: argument.name, argumentsAt } };
}

function usesVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? []) {
    visit(argument, {
      [Kind.VARIABLE]: () => {
        found = true;
      },
    });
  }
  return found;
}
