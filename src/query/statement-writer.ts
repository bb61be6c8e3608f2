import type { GraphQLSchema } from 'graphql';
import type { Hop } from '../graph/statement.js';
import { conditionsOf } from './filter.js';
import { variablesOf } from './hops.js';
import { limits } from './limits.js';
import { newNames } from './names.js';
import type { Names } from './names.js';
import type { ParameterPlan } from './plan.js';
import type { ArgumentValues, HopReading } from './reading.js';
import { remember } from './remember.js';
import type { Remembered } from './remember.js';
import { columnOf } from './scope.js';
import type { Level, Place, Scope } from './scope.js';
import { aggregates, wholeText } from './text.js';
import type { Text } from './text.js';
import { tooBroad } from './too-broad.js';

/** A hop whose filters are asked for, and where its arguments stand. */
export interface Filtered {
  readonly hop: Hop;
  readonly reading: HopReading;
  readonly args: ArgumentValues;
  readonly at: number;
}

/**
 * Writes what belongs to one statement as a whole: its names, its parameters, and what is found
 * before everything else.
 */
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

  /** A name that the statement does not use yet. */
  fresh(base: string): string {
    return this.names.fresh(base);
  }

  /**
   * The rows of a nested text as one list. A COLLECT whose text aggregates is refused by the
   * database inside a larger expression, so that one is called beside the level instead.
   */
  collected(hop: Hop, text: Text, place: Place): string {
    if (!aggregates(text)) return `COLLECT { ${wholeText(text)} }`;
    const carried = [`${text.returned} AS row`, ...text.keys].join(', ');
    return this.called(
      'rows',
      `${text.head}\nWITH ${carried}${text.order === '' ? '' : ` ${text.order}`}\nRETURN collect(row) AS`,
      { hop, ...place },
    );
  }

  /** An expression as a variable of the level, so that it stands once however often it is used. */
  beside(expression: string, level: Level): string {
    const name = this.fresh('shared');
    level.optional.push(`WITH *, ${expression} AS ${name}`);
    return name;
  }

  /** A text that is called beside a level; gives the variable that holds what it returns. */
  called(base: string, text: string, { hop, level, scope }: Place & { readonly hop: Hop }): string {
    const name = this.fresh(base);
    for (const input of hop.from) if (scope.sort === 'row') columnOf(scope, input.name, level);
    level.optional.push(`CALL (*) { ${text} ${name} }`);
    return name;
  }

  /**
   * The conditions of a hop's filters. A count uses the names that its page used, so that what they
   * find first is found once for both; `same` takes what all that meet them have in common.
   */
  conditions(
    { hop, reading, args, at }: Filtered,
    variables: ReadonlyMap<string, string>,
    same: string[],
  ): readonly string[] {
    const given = this.givenAt(at);
    return Object.entries(reading.filters ?? {}).flatMap(([name, targets]) =>
      conditionsOf({
        ...given,
        value: args[name],
        path: [name],
        targets,
        variables,
        same: (expression) => same.push(expression),
        answered: hop.answers,
        schema: this.schema.extensions.filters ?? { conditions: {}, conversions: {} },
      }),
    );
  }

  /**
   * Fresh names for a hop's variables; what it comes from gets the names of the level around it.
   */
  bind(hop: Hop, scope: Scope, outer: Level | undefined): Map<string, string> {
    const variables = new Map<string, string>();
    for (const input of hop.from)
      variables.set(
        input.name,
        scope.sort === 'node' ? scope.variable : columnOf(scope, input.name, outer),
      );
    for (const name of variablesOf(hop))
      if (!variables.has(name)) variables.set(name, this.fresh(name));
    return variables;
  }

  /** A parameter of the statement, as its text names it. */
  parameter(name: string, argumentsAt: number, value: ParameterPlan['value']): string {
    const fresh = this.fresh(name);
    this.parameters.push({ name: fresh, argumentsAt, value });
    return `$${fresh}`;
  }

  /** Counts a hop. Throws QUERY_TOO_BROAD. */
  count(hop: Hop): void {
    this.hops += 1;
    if (this.hops > limits.hops) throw tooBroad(hop.name);
  }

  /**
   * What the conditions of a field take their names and parameters from: new ones, or those of the
   * first time again.
   */
  private givenAt(at: number) {
    const known = this.filtered.get(at);
    if (known !== undefined)
      return {
        names: { fresh: known.names.again() },
        parameter: known.parameters.again(),
        once: () => undefined,
      };
    const names = remember((base: string) => this.fresh(base));
    const parameters = remember((name: string, value: ParameterPlan['value']) =>
      this.parameter(name, at, value),
    );
    this.filtered.set(at, { names, parameters });
    return {
      names: { fresh: names.give },
      parameter: parameters.give,
      once: (text: string) => this.addOnce(text),
    };
  }

  /** What is found first may be spoken of in what is found after it. */
  private addOnce(text: string): void {
    this.once.push(this.once.length === 0 ? text : text.replace(/^CALL \(\) \{/, 'CALL (*) {'));
  }
}
