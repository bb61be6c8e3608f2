import { isNonNullType } from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { compileField, compileLinkRows } from './compile-field.js';
import { compilePage } from './compile-page.js';
import { Compiling } from './compiling.js';
import type { AskedField, Operation, Registered } from './compiling.js';
import { hopOf } from './hops.js';
import { limits } from './limits.js';
import type { OperationPlan, RootPlan, ValuePlan } from './plan.js';
import { readingOf } from './reading.js';
import type { HopReading } from './reading.js';
import type { Level, Place } from './scope.js';
import { wholeText } from './text.js';
import { tooBroad } from './too-broad.js';

/** Compiles an operation: one statement for each root field, and how its rows become the answer. */
export function compileOperation(operation: Operation): OperationPlan {
  const type = operation.schema.getQueryType();
  if (type === undefined || type === null) throw new Error('the schema has no query type');
  const registered: Registered = [];
  const { schema, fragments, variables } = operation;
  const { selectionSet } = operation.operation;
  const selection = collectFields(schema, fragments, variables, type, selectionSet);
  const roots = [...selection].flatMap(([key, nodes]): OperationPlan['roots'] => {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return [{ key, typename: true }];
    const field = type.getFields()[name];
    return field === undefined ? [] : [compileRoot(operation, { key, field, nodes }, registered)];
  });
  const hasIntrospection = [...selection.values()].some((nodes) =>
    ['__schema', '__type'].includes(nodes[0]?.name.value ?? ''),
  );
  return { typeName: type.name, roots, hasIntrospection, arguments: registered };
}

interface AskedRoot extends AskedField {
  readonly key: string;
}

function compileRoot(operation: Operation, asked: AskedRoot, registered: Registered): RootPlan {
  const { key, field } = asked;
  const reading = readingOf(field);
  if (reading.sort !== 'hop') throw new Error(`the root field ${field.name} has no statement`);
  const compiling = new Compiling(operation, registered, compileField);
  // The arguments of the root field are the first that are registered for it.
  const argumentsAt = registered.length;
  const { text, value, records } = rootText(compiling, { ...asked, reading });
  const { once, parameters } = compiling.writer;
  // What was found first stays visible inside a CALL, whatever the WITHs of the text carry on.
  const whole = once.length > 0 && records === 'rows' ? `CALL (*) {\n${text}\n}\nRETURN row` : text;
  const statement = ['CYPHER 5', ...once, whole].join('\n');
  if (statement.length > limits.characters) throw tooBroad(key);
  return {
    key,
    nullable: !isNonNullType(field.type),
    statement,
    value,
    records,
    parameters,
    argumentsAt,
    ...(reading.prepare && { prepare: reading.prepare }),
  };
}

interface RootText {
  readonly text: string;
  readonly value: ValuePlan;
  readonly records: RootPlan['records'];
}

function rootText(
  compiling: Compiling,
  asked: AskedRoot & { readonly reading: HopReading },
): RootText {
  const level: Level = { optional: [], used: new Set(), depth: 0 };
  const place: Place = { scope: { sort: 'row', columns: new Map() }, level };
  if (asked.reading.shape === 'page') {
    const { expression, plan } = compilePage(compiling, asked, place);
    const text = [...level.optional, `RETURN ${expression} AS value`].join('\n');
    return { text, value: plan, records: 'value' };
  }
  const { args, at } = compiling.arguments(asked);
  const link = { ...asked, hop: hopOf(asked.reading, args), args, at };
  const { text, plan } = compileLinkRows(compiling, link, { scope: place.scope, depth: 0 });
  return { text: wholeText(text), value: plan, records: 'rows' };
}
