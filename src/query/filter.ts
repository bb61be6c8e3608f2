import type { Predicate } from '../graph/statement.js';
import { rename } from './names.js';
import type { Names } from './names.js';
import { periodBound } from './period-bound.js';
import type { ParameterPlan } from './plan.js';
import type { ArgumentValues, Circumstances, FilterSchema, FilterTarget } from './reading.js';

/** Fields that are no conditions of their own: the conditions beside or around them read them. */
const modifiers: ReadonlySet<string> = new Set(['asOf', 'atLeast', 'statuses']);

interface FilterAsked {
  /**
   * The value whose shape decides which conditions are written; the values themselves are
   * parameters.
   */
  readonly value: unknown;
  /** Where the value stands among the field's arguments. */
  readonly path: Path;
  readonly targets: readonly FilterTarget[];
  /** The statement's variables by the names of the hop (or, inside, of the condition around). */
  readonly variables: ReadonlyMap<string, string>;
  readonly parameter: (name: string, value: ParameterPlan['value']) => string;
  readonly names: Names;
  /** Takes what a condition finds once for the whole statement. */
  readonly once: (text: string) => void;
  /** Fields that need no condition: the hop starts from what they name. */
  readonly answered?: readonly string[];
  /**
   * Takes what everything found has the same value of; absent where a condition need not hold for
   * all.
   */
  readonly same?: ((expression: string) => void) | undefined;
  readonly schema: FilterSchema;
  /**
   * Values of the enclosing filters, nearest first, for conditions that read a field beside them.
   */
  readonly around?: readonly Path[];
}

/**
 * The conditions of a filter: one for each field that is given, `and`, `or` and `not` put together
 * to any depth.
 */
export function conditionsOf(asked: FilterAsked): string[] {
  if (!isRecord(asked.value)) return [];
  return Object.entries(asked.value).flatMap(([name, value]) => {
    if (value === null || value === undefined || asked.answered?.includes(name) === true) return [];
    const { path: owner } = asked;
    return fieldConditions({ ...asked, value, path: [...owner, name], answered: [], name, owner });
  });
}

/** Where a value stands among the arguments. */
type Path = readonly (string | number)[];

/** One field of a filter that is given. */
interface FieldAsked extends FilterAsked {
  readonly name: string;
  /** The filter that the field is one of. */
  readonly owner: Path;
}

function fieldConditions(asked: FieldAsked): string[] {
  switch (asked.name) {
    case 'and':
      return listed(asked).flat();
    case 'or':
      return eitherOf(listed({ ...asked, same: undefined }).map(joined));
    case 'not':
      return negated(joined(conditionsOf({ ...asked, same: undefined })));
    default:
      return ownCondition(asked);
  }
}

/**
 * The condition of the first subject that has one for the field. A field without any would be
 * ignored in silence: that is a fault of ours.
 */
function ownCondition(asked: FieldAsked): string[] {
  const { name } = asked;
  const found = asked.targets.flatMap((target) => conditionOf(asked, target)).slice(0, 1);
  if (found.length === 0 && !modifiers.has(name))
    throw new Error(
      `no condition for the filter field ${name} in ${asked.targets.map((target) => target.subject).join(', ')}`,
    );
  return found;
}

function listed(asked: FilterAsked): string[][] {
  if (!Array.isArray(asked.value)) return [];
  return asked.value.map((value: unknown, index) =>
    conditionsOf({ ...asked, value, path: [...asked.path, index] }),
  );
}

/** All of them; a filter that asks for nothing holds for everything. */
function joined(conditions: readonly string[]): string {
  if (conditions.includes('false')) return 'false';
  return conditions.length === 0 ? 'true' : `(${conditions.join(' AND ')})`;
}

/** One of them. Constants are folded: the planner fails on `true OR EXISTS { … }`. */
function eitherOf(conditions: readonly string[]): string[] {
  if (conditions.includes('true')) return [];
  const open = conditions.filter((condition) => condition !== 'false');
  return [open.length === 0 ? 'false' : `(${open.join(' OR ')})`];
}

/**
 * What does not meet it, what has no such value included: to the database the opposite of unknown
 * is unknown.
 */
function negated(condition: string): string[] {
  if (condition === 'false') return [];
  return [condition === 'true' ? 'false' : `NOT coalesce(${condition}, false)`];
}

function conditionOf(asked: FieldAsked, target: FilterTarget): string[] {
  const { name, owner } = asked;
  const file = fileFor(asked, target.subject, name);
  if (file === undefined) return [];
  const variables = boundVariables(file, target, asked);
  const around = [asked.path, owner, ...(asked.around ?? [])];
  const parameters = new Map(
    file.params.map((param) => [
      param.name,
      asked.parameter(param.name, (args, circumstances) =>
        lookUp(
          { name: param.name, field: name, around, conversions: asked.schema.conversions },
          args,
          circumstances,
        ),
      ),
    ]),
  );
  const inside =
    file.inside.length === 0
      ? ''
      : insideConditions({ ...asked, variables, around, same: undefined }, name);
  if (file.same !== '' && isOne(asked.value)) asked.same?.(rename(file.same, variables));
  if (file.once !== '')
    asked.once(rename(file.once, variables, parameters).replace(/\/\* where \*\//g, inside));
  return [`(${rename(file.condition, variables, parameters).replace(/\/\* where \*\//g, inside)})`];
}

/** A value, or a list of one: how many a list of enums holds decides the text, see shape.ts. */
function isOne(value: unknown): boolean {
  return !Array.isArray(value) || value.length === 1;
}

/**
 * The file of a field; of several, one that starts from something which the value names
 * (`where-met-party`).
 */
function fileFor(asked: FilterAsked, subject: string, name: string): Predicate | undefined {
  const file = `${subject}/where-${inKebabCase(name)}`;
  const given = isRecord(asked.value)
    ? Object.entries(asked.value)
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([field]) => field)
    : [];
  const from = given
    .map(inKebabCase)
    .find((field) => asked.schema.conditions[`${file}-${field}`] !== undefined);
  return asked.schema.conditions[from === undefined ? file : `${file}-${from}`];
}

function inKebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function insideConditions(asked: FilterAsked, name: string): string {
  return conditionsOf({ ...asked, targets: insideTargets[name] ?? [] })
    .map((condition) => ` AND ${condition}`)
    .join('');
}

/** Where the conditions of a nested filter are looked up, by the name of its field. */
const insideTargets: Readonly<Record<string, readonly FilterTarget[]>> = {
  acted: [{ subject: 'actions', variables: { that: 'action' } }],
  represented: [{ subject: 'presence', variables: {} }],
  attended: [{ subject: 'presence', variables: {} }],
  met: [
    { subject: 'met', variables: {} },
    { subject: 'meetings', variables: { that: 'meeting' } },
  ],
  holds: [{ subject: 'holdings', variables: {} }],
};

function boundVariables(
  file: Predicate,
  target: FilterTarget,
  asked: FilterAsked,
): Map<string, string> {
  const variables = new Map<string, string>();
  for (const variable of file.of) {
    const name = target.variables[variable.name] ?? variable.name;
    const found = asked.variables.get(name);
    if (found === undefined)
      throw new Error(`${file.name} speaks of ${name}, which is not bound here`);
    variables.set(variable.name, found);
  }
  for (const [, name] of `${file.once}${file.condition}`.matchAll(/«(\w+)»/g)) {
    if (name !== undefined && !variables.has(name)) variables.set(name, asked.names.fresh(name));
  }
  return variables;
}

/** A parameter of a condition on a field, and where its value may stand, nearest first. */
interface ConditionParameter {
  readonly name: string;
  readonly field: string;
  readonly around: readonly Path[];
  readonly conversions: FilterSchema['conversions'];
}

/**
 * A parameter of a condition: the field's value, a field inside or beside it, one bound of a
 * period, or today.
 */
function lookUp(
  { name, field, around, conversions }: ConditionParameter,
  args: ArgumentValues,
  circumstances: Circumstances,
): unknown {
  const own = at(args, around[0] ?? []);
  const converted = (value: unknown) => conversions[name]?.(value) ?? value;
  if (name === field) return converted(own);
  if (name === `${field}From` || name === `${field}To`)
    return periodBound(own, name.endsWith('From') ? 'from' : 'to');
  for (const path of around) {
    const holder = at(args, path);
    if (isRecord(holder) && holder[name] !== null && holder[name] !== undefined)
      return converted(holder[name]);
  }
  return name === 'asOf' || name === 'today' ? circumstances.today : null;
}

function at(args: ArgumentValues, path: Path): unknown {
  let value: unknown = args;
  for (const step of path)
    value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
