import type { GraphQLSchema } from 'graphql';
import { RapporteurError } from '../errors.js';
import type { Hop, Variable } from '../graph/statement.js';
import { conditionsOf } from './filter.js';
import { bareVariable, isNodeHop, parameterValue, variablesOf, withConditions } from './hops.js';
import { limits } from './limits.js';
import { keyset, newNames, rename } from './names.js';
import type { Names } from './names.js';
import { cursorValue, markOf, pageSize } from './page-arguments.js';
import type { ParameterPlan } from './plan.js';
import type { ArgumentValues, FilterSchema, HopReading } from './reading.js';
import { remember } from './remember.js';
import type { Remembered } from './remember.js';
import { aggregates, wholeText } from './text.js';
import type { Text } from './text.js';

/** What the current level of a statement can speak of: a node, or the columns of a row. */
export type Scope =
  | { readonly sort: 'node'; readonly variable: string }
  | { readonly sort: 'row'; readonly columns: ReadonlyMap<string, Column> };

export interface Column {
  readonly variable: string;
  readonly of: Variable;
}

/** One level of a statement: links to a single node are matched beside each other here instead of being nested. */
export interface Level {
  readonly optional: string[];
  readonly used: Set<string>;
  readonly depth: number;
}

/** A hop that is asked for, from where, with which arguments. */
export interface Asked {
  readonly reading: HopReading;
  readonly hop: Hop;
  readonly args: ArgumentValues;
  readonly at: number;
  readonly scope: Scope;
  readonly outer?: Level;
  readonly depth: number;
  readonly limit?: string;
  readonly page?: { readonly more: boolean };
}

/** One value by which rows are ordered, under the name it is carried by. */
interface SortKey {
  readonly expression: string;
  readonly name: string;
  readonly descending: boolean;
}

/** Says what a row becomes, by the names of its columns and of the keys of its order. */
export type Project = (scope: Scope, level: Level, keys: readonly string[]) => readonly string[];

/** A hop with everything named. */
interface Begun {
  readonly variables: ReadonlyMap<string, string>;
  readonly parameters: ReadonlyMap<string, string>;
  readonly conditions: readonly string[];
  readonly keys: readonly SortKey[];
  /** What stands before the keys in the order, for the planner alone. */
  readonly ahead: readonly SortKey[];
  readonly parameter: (name: string, value: ParameterPlan['value']) => string;
}

interface Projected {
  readonly scope: Scope;
  readonly level: Level;
  readonly cells: readonly string[];
  readonly carried: readonly Carried[];
}

/** A column and the variable that carries it. */
interface Carried {
  readonly expression: string;
  readonly variable: string;
}

/** Writes the parts of one statement: names, parameters, conditions, and the text of each hop. */
export class StatementWriter {
  readonly parameters: ParameterPlan[] = [];
  /** What is found before everything else. */
  readonly once: string[] = [];
  private readonly names: Names = newNames();
  private hops = 0;
  /** What the conditions of a field were given, by the place of its arguments. */
  private readonly filtered = new Map<
    number,
    {
      readonly names: Remembered<[string]>;
      readonly parameters: Remembered<[string, ParameterPlan['value']]>;
    }
  >();

  constructor(private readonly schema: GraphQLSchema) {}

  /**
   * The rows of a nested text as one list. A COLLECT whose text aggregates is refused by the database inside a larger
   * expression, so that one is called beside the level instead.
   */
  collected(hop: Hop, text: Text, level: Level, scope: Scope): string {
    if (!aggregates(text)) return `COLLECT { ${wholeText(text)} }`;
    const carried = [`${text.returned} AS row`, ...text.keys].join(', ');
    return this.called(
      `${text.head}\nWITH ${carried}${text.order === '' ? '' : ` ${text.order}`}\nRETURN collect(row) AS`,
      'rows',
      hop,
      level,
      scope,
    );
  }

  /** An expression as a variable of the level, so that it stands once however often it is used. */
  beside(expression: string, level: Level): string {
    const name = this.names.fresh('shared');
    level.optional.push(`WITH *, ${expression} AS ${name}`);
    return name;
  }

  called(text: string, base: string, hop: Hop, level: Level, scope: Scope): string {
    const name = this.names.fresh(base);
    for (const input of hop.from) if (scope.sort === 'row') this.column(scope, input.name, level);
    level.optional.push(`CALL (*) { ${text} ${name} }`);
    return name;
  }

  /** The text of a hop: its body with the conditions of its filters, order, page, links beside, and what is returned. */
  rows(asked: Asked, project: Project, always = false): Text {
    return this.rowsOf(asked, this.begun(asked), project, always);
  }

  /**
   * A page and the count of all that it is a page of. Where all rows have to be found before the first is known, or each
   * has to be looked at closely, they are found once for both; what an index gives in order is better asked for twice.
   */
  pageAndCount(
    asked: Asked & { readonly outer: Level },
    project: Project,
  ): { readonly rows: Text; readonly total: string } {
    const begun = this.begun(asked);
    if (isFoundWhole(asked.hop, begun.conditions)) return this.gathered(asked, begun, project);
    const rows = this.rowsOf(asked, begun, project, false);
    return { rows, total: this.total(asked) };
  }

  /** How many rows a hop has. */
  total(asked: Asked & { readonly outer: Level }): string {
    const { hop, scope, outer } = asked;
    const { variables, parameters, conditions } = this.begun(asked);
    const head = rename(withConditions(hop, conditions, []), variables, parameters);
    const text: Text = { head, returned: '1', order: '', keys: [] };
    return aggregates(text)
      ? this.called(`${head}\nRETURN count(*) AS`, 'total', hop, outer, scope)
      : `COUNT { ${wholeText(text)} }`;
  }

  private rowsOf(asked: Asked, begun: Begun, project: Project, always: boolean): Text {
    const { hop, args } = asked;
    const { variables, parameters, conditions, keys, ahead, parameter } = begun;
    const after =
      asked.page !== undefined && typeof args['after'] === 'string'
        ? [this.afterCursor(asked.hop, keys, parameter)]
        : [];
    const body = rename(withConditions(hop, conditions, after), variables, parameters);
    const { scope, level, cells, carried } = this.projected(
      asked,
      variables,
      parameters,
      keys,
      project,
    );
    const returned =
      asked.page === undefined && !always ? (cells[0] ?? 'null') : `[${cells.join(', ')}]`;
    const limit = asked.page === undefined ? (asked.limit ?? '') : this.pageLimit(asked, parameter);
    const sorted = [...ahead, ...keys];
    const order = orderOf(sorted);
    const selected = [
      ...carried
        .filter(({ variable }) => scope.sort === 'node' || level.used.has(variable))
        .map(named),
      ...sorted.map(keyNamed),
    ];
    const head = [
      body,
      `WITH ${selected.length === 0 ? '1 AS one' : selected.join(', ')} ${order} ${limit}`.trim(),
      ...level.optional,
    ].join('\n');
    // What was matched beside a level may come in any order: it is asked for once more.
    return {
      head,
      returned,
      order: level.optional.length > 0 ? order : '',
      keys: sorted.map((key) => key.name),
    };
  }

  /** A page and the count over one list. A node brings its properties along; other rows are kept as lists of their columns. */
  private gathered(
    asked: Asked & { readonly outer: Level },
    begun: Begun,
    project: Project,
  ): { readonly rows: Text; readonly total: string } {
    const { hop, scope: around, outer, args } = asked;
    const { variables, parameters, conditions, keys, parameter } = begun;
    const { scope, level, cells, carried } = this.projected(
      asked,
      variables,
      parameters,
      keys,
      project,
    );
    const that = scope.sort === 'node' ? scope.variable : '';
    const isNodes = keys.every(({ expression }) => new RegExp(`^${that}\\.\\w+$`).test(expression));
    const kept = [
      ...carried.filter(({ variable }) => scope.sort === 'node' || level.used.has(variable)),
      ...keys.map(({ expression, name }) => ({ expression, variable: name })),
    ];
    const body = rename(withConditions(hop, conditions, []), variables, parameters);
    const all = this.called(
      `${body}\n${isNodes ? `RETURN collect(${that}) AS` : `WITH ${kept.map(named).join(', ')}\nRETURN collect([${kept.map(({ variable }) => variable).join(', ')}]) AS`}`,
      'all',
      hop,
      outer,
      around,
    );
    const one = isNodes ? that : this.names.fresh('one');
    const selected = isNodes
      ? [that, ...keys.map(keyNamed)]
      : kept.map(({ variable }, place) => `${one}[${place}] AS ${variable}`);
    const order = orderOf(keys);
    const after =
      typeof args['after'] === 'string'
        ? `WHERE ${this.afterCursor(
            asked.hop,
            keys.map((key) => ({ ...key, expression: key.name })),
            parameter,
          )}`
        : '';
    const passed = isNodes
      ? [that, ...keys.map(({ name }) => name)]
      : kept.map(({ variable }) => variable);
    const head = [
      `UNWIND ${all} AS ${one}`,
      `WITH ${selected.join(', ')} ${after}`.trim(),
      `WITH ${passed.join(', ')} ${order} ${this.pageLimit(asked, parameter)}`,
      ...level.optional,
    ].join('\n');
    return {
      rows: {
        head,
        returned: `[${cells.join(', ')}]`,
        order: level.optional.length > 0 ? order : '',
        keys: keys.map(({ name }) => name),
      },
      total: `size(${all})`,
    };
  }

  /** The names, parameters, conditions and order of a hop. */
  private begun(asked: Asked): Begun {
    const { hop, reading, at } = asked;
    this.count(hop);
    if (asked.depth > limits.depth) throw tooDeep();
    const variables = this.bind(hop, asked.scope, asked.outer);
    const parameter = (name: string, value: ParameterPlan['value']) =>
      this.parameter(name, at, value);
    const parameters = new Map(
      hop.params.map((param) => [
        param.name,
        parameter(param.name, parameterValue(reading, param.name)),
      ]),
    );
    const same: string[] = hop.same === '' ? [] : [rename(hop.same, variables)];
    const conditions = this.conditions(asked, variables, same);
    const keys = hop.order.map((key, index) => ({
      expression: rename(key.expression, variables, parameters),
      name: `${this.names.fresh(`k${index}`)}`,
      descending: key.descending,
    }));
    return { variables, parameters, conditions, keys, ahead: this.ahead(same, keys[0]), parameter };
  }

  /** What the rows of a hop become, and the columns that they carry for it. */
  private projected(
    { hop, depth }: Asked,
    variables: ReadonlyMap<string, string>,
    parameters: ReadonlyMap<string, string>,
    keys: readonly SortKey[],
    project: Project,
  ): Projected {
    const level: Level = { optional: [], used: new Set(), depth };
    const columns = new Map(
      hop.to.map((column): [string, Column] => [
        column.name,
        { of: column, variable: bareVariable(column, variables) ?? this.names.fresh(column.name) },
      ]),
    );
    const scope: Scope = isNodeHop(hop)
      ? { sort: 'node', variable: columns.get('that')?.variable ?? '' }
      : { sort: 'row', columns };
    const cells = project(
      scope,
      level,
      keys.map((key) => key.name),
    );
    return {
      scope,
      level,
      cells,
      carried: [...columns.values()].map(({ of, variable }) => ({
        expression: rename(of.expression, variables, parameters),
        variable,
      })),
    };
  }

  private afterCursor(hop: Hop, keys: readonly SortKey[], parameter: Begun['parameter']): string {
    const mark = markOf(hop);
    return keyset(keys, (index) =>
      parameter(`after${index}`, (values) => cursorValue(values, mark, keys.length, index)),
    );
  }

  private pageLimit(asked: Asked, parameter: Begun['parameter']): string {
    return `LIMIT ${parameter('limit', (values) => pageSize(values) + (asked.page?.more === true ? 1 : 0))}`;
  }

  /** What all rows have the same value of, if it is of the thing they are ordered by: no key of a cursor, only for the planner. */
  private ahead(same: readonly string[], first: SortKey | undefined): readonly SortKey[] {
    const owner = (expression: string) => /^(\w+)\.\w+$/.exec(expression)?.[1];
    const found =
      first === undefined || owner(first.expression) === undefined
        ? undefined
        : same.find((each) => owner(each) === owner(first.expression));
    return first === undefined || found === undefined
      ? []
      : [{ expression: found, name: this.names.fresh('same'), descending: first.descending }];
  }

  /** The conditions of a hop's filters. A count uses the names that its page used, so that what they find first is found once for both; `same` takes what all that meet them have in common. */
  private conditions(
    { hop, reading, args, at }: Asked,
    variables: ReadonlyMap<string, string>,
    same: string[],
  ): readonly string[] {
    const known = this.filtered.get(at);
    const fresh = known ?? {
      names: remember((base: string) => this.names.fresh(base)),
      parameters: remember((name: string, value: ParameterPlan['value']) =>
        this.parameter(name, at, value),
      ),
    };
    this.filtered.set(at, fresh);
    const given =
      known === undefined
        ? {
            names: { fresh: fresh.names.give },
            parameter: fresh.parameters.give,
            once: (text: string) => this.addOnce(text),
          }
        : {
            names: { fresh: known.names.again() },
            parameter: known.parameters.again(),
            once: () => undefined,
          };
    return Object.entries(reading.filters ?? {}).flatMap(([name, targets]) =>
      conditionsOf({
        ...given,
        value: args[name],
        path: [name],
        targets,
        variables,
        same: (expression) => same.push(expression),
        answered: hop.answers,
        schema: filterSchemaOf(this.schema),
      }),
    );
  }

  /** What is found first may be spoken of in what is found after it. */
  addOnce(text: string): void {
    this.once.push(this.once.length === 0 ? text : text.replace(/^CALL \(\) \{/, 'CALL (*) {'));
  }

  /** Fresh names for a hop's variables; what it comes from gets the names of the level around it. */
  bind(hop: Hop, scope: Scope, outer: Level | undefined): Map<string, string> {
    const variables = new Map<string, string>();
    for (const input of hop.from)
      variables.set(
        input.name,
        scope.sort === 'node' ? scope.variable : this.column(scope, input.name, outer),
      );
    for (const name of variablesOf(hop))
      if (!variables.has(name)) variables.set(name, this.names.fresh(name));
    return variables;
  }

  column(scope: Scope, name: string, level: Level | undefined): string {
    if (scope.sort === 'node') throw new Error(`a node has no column ${name}`);
    const column = scope.columns.get(name);
    if (column === undefined)
      throw new Error(`no column ${name} among ${[...scope.columns.keys()].join(', ')}`);
    level?.used.add(column.variable);
    return column.variable;
  }

  parameter(name: string, argumentsAt: number, value: ParameterPlan['value']): string {
    const fresh = this.names.fresh(name);
    this.parameters.push({ name: fresh, argumentsAt, value });
    return `$${fresh}`;
  }

  count(hop: Hop): void {
    this.hops += 1;
    if (this.hops > limits.hops) throw tooBroad(hop.name);
  }
}

/** Rows that have to be found before they can be ordered, or whose conditions look beyond them. */
function isFoundWhole(hop: Hop, conditions: readonly string[]): boolean {
  return (
    /\b(DISTINCT|UNION|collect\(|count\(|max\(|min\(|sum\()/.test(hop.body) ||
    conditions.some((condition) => /\b(EXISTS|COUNT|COLLECT) \{/.test(condition))
  );
}

function named({ expression, variable }: Carried): string {
  return expression === variable ? expression : `${expression} AS ${variable}`;
}

function keyNamed({ expression, name }: SortKey): string {
  return `${expression} AS ${name}`;
}

function orderOf(keys: readonly SortKey[]): string {
  return keys.length === 0
    ? ''
    : `ORDER BY ${keys.map((key) => key.name + (key.descending ? ' DESC' : '')).join(', ')}`;
}

/** One root field asks for more than a statement may; `where` is the field or hop at which it did. */
export function tooBroad(where: string): RapporteurError {
  return new RapporteurError(
    'QUERY_TOO_BROAD',
    `One root field may ask for at most ${limits.hops} linked fields, and for no more than the database plans in half a second; this one asks for more.`,
    { value: where, fix: 'Ask for fewer fields, or split the question into several root fields.' },
  );
}

function tooDeep(): RapporteurError {
  return new RapporteurError(
    'QUERY_TOO_DEEP',
    `Lists may stand at most ${limits.depth} deep inside one another.`,
    { fix: 'Ask for the inner part in a question of its own, starting from its id.' },
  );
}

function filterSchemaOf(schema: GraphQLSchema): FilterSchema {
  return schema.extensions.filters ?? { conditions: {}, conversions: {} };
}
