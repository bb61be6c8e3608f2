import { Kind, visit } from 'graphql';
import type { FieldNode, GraphQLField } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { ArgumentValues } from './reading.js';

/** A field's arguments for the variables of a request; computed once when no variable is used. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): (variables: ArgumentValues) => ArgumentValues {
  if (usesVariables(node)) return (variables) => getArgumentValues(field, node, { ...variables });
  const values = getArgumentValues(field, node, {});
  return () => values;
}

function usesVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? []) {
    visit(argument, { [Kind.VARIABLE]: () => { found = true; } });
  }
  return found;
}
