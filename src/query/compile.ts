import { getNamedType, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLAbstractType, GraphQLField, GraphQLNamedType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { RapporteurError } from '../errors.js';
import type { Hop, Variable } from '../graph/statement.js';
import { argumentsOf } from './arguments.js';
import { conditionsOf } from './filter.js';
import type { FilterSchema } from './filter.js';
import { keyset, newNames, rename } from './names.js';
import type { Names } from './names.js';
import { limits } from './limits.js';
import type { ChoicePlan, ConcludedField, ConcludedPlan, ConclusionPlan, EdgeField, FieldPlan, ObjectPlan, OperationPlan, PageField, PagePlan, ParameterPlan, RootPlan, ValuePlan } from './plan.js';
import { labelOf, readingOf } from './reading.js';
import type { ArgumentValues, ConclusionReading, HopReading } from './reading.js';

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced variables. The plan holds for all that have the same shape (see shape.ts). */
  readonly variables: ArgumentValues;
}

/** Compiles an operation: one statement for each root field, and how its rows become the answer. */
export function compileOperation(operation: Operation): OperationPlan {
  const type = operation.schema.getQueryType();
  if (type === undefined || type === null) throw new Error('the schema has no query type');
  const registered: ((variables: ArgumentValues) => ArgumentValues)[] = [];
  const selection = collectFields(operation.schema, operation.fragments, operation.variables, type, operation.operation.selectionSet);
  const roots = [...selection].flatMap(([key, nodes]): OperationPlan['roots'] => {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return [{ key, typename: true }];
    const field = type.getFields()[name];
    return field === undefined ? [] : [new RootCompiler(operation, registered).compile(key, field, nodes)];
  });
  const hasIntrospection = [...selection.values()].some((nodes) => ['__schema', '__type'].includes(nodes[0]?.name.value ?? ''));
  return { typeName: type.name, roots, hasIntrospection, arguments: registered };
}

/** What the current level of a statement can speak of: a node, or the columns of a row. */
type Scope =
  | { readonly sort: 'node'; readonly variable: string }
  | { readonly sort: 'row'; readonly columns: ReadonlyMap<string, Column> };

interface Column {
  readonly variable: string;
  readonly of: Variable;
}

/** One level of a statement: links to a single node are matched beside each other here instead of being nested. */
interface Level {
  readonly optional: string[];
  readonly used: Set<string>;
  readonly depth: number;
}

interface Written<Plan = ValuePlan> {
  readonly expression: string;
  readonly plan: Plan;
}

class RootCompiler {
  private readonly parameters: ParameterPlan[] = [];
  private readonly names: Names = newNames();
  private readonly once: string[] = [];
  private hops = 0;
  private readonly rootArgumentsAt: number;

  constructor(private readonly operation: Operation, private readonly registered: ((variables: ArgumentValues) => ArgumentValues)[]) {
    // The arguments of the root field are the first that its compiler registers.
    this.rootArgumentsAt = registered.length;
  }

  compile(key: string, field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): RootPlan {
    const reading = readingOf(field);
    if (reading.sort !== 'hop') throw new Error(`the root field ${field.name} has no statement`);
    const level: Level = { optional: [], used: new Set(), depth: 0 };
    const scope: Scope = { sort: 'row', columns: new Map() };
    const { text, plan, records } = this.rootText(field, nodes, reading, scope, level);
    return { key, nullable: !isNonNullType(field.type), statement: ['CYPHER 5', ...this.once, text].join('\n'), value: plan, records, parameters: this.parameters, argumentsAt: this.rootArgumentsAt, ...(reading.prepare && { prepare: reading.prepare }) };
  }

  private rootText(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], reading: HopReading, scope: Scope, level: Level): { text: string; plan: ValuePlan; records: RootPlan['records'] } {
    if (reading.shape === 'page') {
      const { expression, plan } = this.page(field, nodes, reading, scope, level);
      return { text: [...level.optional, `RETURN ${expression} AS value`].join('\n'), plan, records: 'value' };
    }
    const { args, at } = this.arguments(field, nodes);
    const item = this.item(field.type, nodes);
    const hop = hopOf(reading, args);
    const text = this.rows({ reading, hop, args, at, scope, depth: 0, limit: reading.shape === 'one' ? 'LIMIT 1' : '' }, (inner, innerLevel) => [item.write(inner, innerLevel, hop)]);
    const plan: ValuePlan = reading.shape === 'one' ? { sort: 'first', item: item.plan() } : { sort: 'list', item: item.plan(), itemNullable: itemNullable(field.type) };
    return { text: wholeText(text), plan, records: 'rows' };
  }

  /** The object or choice that one row of a hop becomes. Its plan is known after its expression was written. */
  private item(type: GraphQLOutputType, nodes: readonly FieldNode[]): { write: (scope: Scope, level: Level, hop: Hop) => string; plan: () => ValuePlan } {
    let made: ValuePlan | undefined;
    return {
      write: (scope, level, hop) => {
        const written = this.row(getNamedType(type), nodes, scope, level, hop);
        made = written.plan;
        return written.expression;
      },
      plan: () => made ?? { sort: 'leaf' },
    };
  }

  private row(type: GraphQLNamedType, nodes: readonly FieldNode[], scope: Scope, level: Level, hop: Hop): Written {
    if (isNodeHop(hop)) {
      const variable = scope.sort === 'node' ? scope.variable : this.column(scope, 'that', level);
      const nullable = hop.to[0]?.nullable === true;
      return isLeafType(type) ? { expression: variable, plan: { sort: 'leaf' } } : this.node(type, nodes, variable, level, nullable);
    }
    if (!isObjectType(type)) throw new Error(`${type.name} cannot be made from the rows of ${hop.name}`);
    return this.object(type, nodes, scope, level);
  }

  private node(type: GraphQLNamedType, nodes: readonly FieldNode[], variable: string, level: Level, nullable: boolean): Written {
    if (isAbstractType(type)) return this.choice(type, nodes, variable, level);
    if (!isObjectType(type)) throw new Error(`${type.name} is not a kind of node`);
    const { expression, plan } = this.object(type, nodes, { sort: 'node', variable }, level);
    return { expression: nullable ? `CASE WHEN ${variable} IS NULL THEN null ELSE ${expression} END` : expression, plan };
  }

  private choice(type: GraphQLAbstractType, nodes: readonly FieldNode[], variable: string, level: Level): Written<ChoicePlan> {
    const written = this.operation.schema.getPossibleTypes(type).map((possible) => ({ possible, ...this.object(possible, nodes, { sort: 'node', variable }, level, true) }));
    const branches = written.map(({ possible, expression }, index) => `WHEN ${variable}:${labelOf(possible)} THEN ${expression === '[]' ? `[${index}]` : `[${index}, ${expression.slice(1)}`}`);
    return { expression: `CASE ${branches.join(' ')} END`, plan: { sort: 'choice', types: written.map(({ plan }) => plan) } };
  }

  private object(type: GraphQLObjectType, nodes: readonly FieldNode[], scope: Scope, level: Level, tagged = false): Written<ObjectPlan> {
    const slots: string[] = [];
    const fields: FieldPlan[] = [];
    for (const [key, fieldNodes] of this.subfields(type, nodes)) {
      const name = fieldNodes[0]?.name.value ?? '';
      if (name === '__typename') {
        fields.push({ key, nullable: false, slot: -1, value: { sort: 'typename' } });
        continue;
      }
      const field = type.getFields()[name];
      if (field === undefined) continue;
      const written = this.field(field, fieldNodes, scope, level);
      fields.push({ key, nullable: !isNonNullType(field.type), slot: slots.length + (tagged ? 1 : 0), value: written.plan });
      slots.push(written.expression);
    }
    return { expression: `[${slots.join(', ')}]`, plan: { sort: 'object', typeName: type.name, fields } };
  }

  private field(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], scope: Scope, level: Level): Written {
    const reading = readingOf(field);
    switch (reading.sort) {
      case 'property': return this.property(field, nodes, reading.property ?? field.name, scope, level);
      case 'conclusion': return this.conclusion(field, nodes, reading, scope, level);
      case 'hop': return reading.shape === 'page' ? this.page(field, nodes, reading, scope, level) : this.link(field, nodes, reading, scope, level);
    }
  }

  private property(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], name: string, scope: Scope, level: Level): Written {
    if (scope.sort === 'node') return { expression: `${scope.variable}.${name}`, plan: { sort: 'leaf' } };
    const variable = this.column(scope, name, level);
    const type = getNamedType(field.type);
    if (isLeafType(type)) return { expression: variable, plan: { sort: 'leaf' } };
    return this.node(type, nodes, variable, level, scope.columns.get(name)?.of.nullable === true);
  }

  /** A single node or a plain list of them. A link that one pattern gives is matched beside its level, not nested. */
  private link(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], reading: HopReading, scope: Scope, level: Level): Written {
    const { args, at } = this.arguments(field, nodes);
    const hop = hopOf(reading, args);
    if (reading.shape === 'one' && isPattern(hop)) return this.beside(field, nodes, hop, scope, level);
    const item = this.item(field.type, nodes);
    const text = this.rows({ reading, hop, args, at, scope, outer: level, depth: level.depth + 1, limit: reading.shape === 'one' ? 'LIMIT 1' : '' }, (inner, innerLevel) => [item.write(inner, innerLevel, hop)]);
    const plan: ValuePlan = reading.shape === 'one' ? { sort: 'first', item: item.plan() } : { sort: 'list', item: item.plan(), itemNullable: itemNullable(field.type) };
    return { expression: this.collected(hop, text, level, scope), plan };
  }

  private beside(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], hop: Hop, scope: Scope, level: Level): Written {
    this.count(hop);
    const variables = this.bind(hop, scope, level);
    level.optional.push(`OPTIONAL ${rename(hop.body, variables)}`);
    const variable = variables.get('that') ?? '';
    return this.node(getNamedType(field.type), nodes, variable, level, true);
  }

  private page(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], reading: HopReading, scope: Scope, level: Level): Written<PagePlan> {
    const connection = getNamedType(field.type);
    if (!isObjectType(connection)) throw new Error(`${connection.name} is not a connection`);
    const { args, at } = this.arguments(field, nodes);
    const hop = hopOf(reading, args);
    const selection = this.subfields(connection, nodes);
    const named = (name: string) => [...selection].filter(([, each]) => each[0]?.name.value === name);
    const infos = named('pageInfo').flatMap(([, each]) => [...this.subfields(connectionType(connection, 'pageInfo'), each)]);
    const needsNext = infos.some(([, each]) => each[0]?.name.value === 'hasNextPage');
    const needsRows = named('nodes').length + named('edges').length + named('pageInfo').length > 0;
    const parts: string[] = [];
    const fields: PageField[] = [];
    let cursorFrom = 0;
    if (needsRows) {
      const text = this.rows({ reading, hop, args, at, scope, outer: level, depth: level.depth + 1, page: { more: needsNext } }, (inner, innerLevel, keys) => {
        const slots = this.pageFields(connection, selection, fields, inner, innerLevel, hop);
        cursorFrom = slots.length;
        return [...slots, ...keys];
      });
      parts.push(this.collected(hop, text, level, scope));
    } else {
      this.pageFields(connection, selection, fields, { sort: 'row', columns: new Map() }, { optional: [], used: new Set(), depth: 0 }, hop);
    }
    if (named('totalCount').length > 0) {
      const text = this.rows({ reading, hop, args, at, scope, outer: level, depth: level.depth + 1, counting: true }, () => ['1']);
      parts.push(aggregates(text) ? this.called(`${text.head}\nRETURN count(*) AS`, 'total', hop, level, scope) : `COUNT { ${wholeText(text)} }`);
    }
    const plan: PagePlan = {
      sort: 'page', typeName: connection.name, fields, rows: needsRows ? 0 : -1, total: named('totalCount').length > 0 ? parts.length - 1 : -1,
      page: { argumentsAt: at, cursorFrom, cursorLength: hop.order.length },
    };
    return { expression: `[${parts.join(', ')}]`, plan };
  }

  /**
   * The rows of a nested text as one list. A COLLECT whose text aggregates is refused by the database inside a larger
   * expression, so that one is called beside the level instead.
   */
  private collected(hop: Hop, text: Text, level: Level, scope: Scope): string {
    if (!aggregates(text)) return `COLLECT { ${wholeText(text)} }`;
    const carried = [`${text.returned} AS row`, ...text.keys].join(', ');
    return this.called(`${text.head}\nWITH ${carried}${text.order === '' ? '' : ` ${text.order}`}\nRETURN collect(row) AS`, 'rows', hop, level, scope);
  }

  private called(text: string, base: string, hop: Hop, level: Level, scope: Scope): string {
    const name = this.names.fresh(base);
    for (const input of hop.from) if (scope.sort === 'row') this.column(scope, input.name, level);
    level.optional.push(`CALL (*) { ${text} ${name} }`);
    return name;
  }

  private pageFields(connection: GraphQLObjectType, selection: ReadonlyMap<string, readonly FieldNode[]>, fields: PageField[], scope: Scope, level: Level, hop: Hop): string[] {
    const slots: string[] = [];
    for (const [key, nodes] of selection) {
      const name = nodes[0]?.name.value ?? '';
      if (name === '__typename') fields.push({ key, part: 'typename' });
      if (name === 'totalCount') fields.push({ key, part: 'totalCount' });
      if (name === 'pageInfo') fields.push({ key, part: 'pageInfo', fields: [...this.subfields(connectionType(connection, 'pageInfo'), nodes)].map(([infoKey, each]) => ({ key: infoKey, part: infoPart(each) })) });
      if (name === 'nodes') {
        const item = this.row(connectionType(connection, 'nodes'), nodes, scope, level, hop);
        fields.push({ key, part: 'nodes', item: item.plan, slot: slots.length, itemNullable: false });
        slots.push(item.expression);
      }
      if (name === 'edges') {
        const edge = connectionType(connection, 'edges');
        if (!isObjectType(edge)) throw new Error(`${edge.name} is not an edge`);
        fields.push({ key, part: 'edges', typeName: edge.name, fields: this.edgeFields(edge, nodes, slots, scope, level, hop) });
      }
    }
    return slots;
  }

  private edgeFields(edge: GraphQLObjectType, nodes: readonly FieldNode[], slots: string[], scope: Scope, level: Level, hop: Hop): EdgeField[] {
    return [...this.subfields(edge, nodes)].map(([key, each]): EdgeField => {
      const name = each[0]?.name.value ?? '';
      if (name === '__typename') return { key, part: 'typename' };
      if (name !== 'node') return { key, part: 'cursor' };
      const item = this.row(connectionType(edge, 'node'), each, scope, level, hop);
      slots.push(item.expression);
      return { key, part: 'node', item: item.plan, slot: slots.length - 1 };
    });
  }

  private conclusion(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], reading: ConclusionReading, scope: Scope, level: Level): Written<ConclusionPlan> {
    const { args, at } = this.arguments(field, nodes);
    const slots = (reading.properties ?? []).map((name) => (scope.sort === 'node' ? `${scope.variable}.${name}` : this.column(scope, name, level)));
    const hop = reading.hop;
    if (hop === undefined) {
      const value = this.concluded(field.type, nodes, () => ({ sort: 'leaf' }));
      return { expression: `[${slots.join(', ')}]`, plan: { sort: 'conclusion', reading, argumentsAt: at, propertySlots: slots.length, rowsSlot: -1, columns: [], value } };
    }
    const plain = hop.to.filter((column) => !this.isNodeColumn(column));
    let value: ConcludedPlan = { sort: 'leaf' };
    const text = this.rows({ reading: { sort: 'hop', shape: 'list', hop, ...(reading.filters && { filters: reading.filters }), ...(reading.values && { values: reading.values }) }, hop, args, at, scope, outer: level, depth: level.depth + 1 }, (inner, innerLevel) => {
      const cells = plain.map((column) => (inner.sort === 'row' ? this.column(inner, column.name, innerLevel) : inner.variable));
      value = this.concluded(field.type, nodes, (type, each) => this.concludedNode(type, each, hop, inner, innerLevel, cells));
      return cells;
    }, true);
    const columns = plain.map((column, slot) => ({ name: column.name, slot }));
    return { expression: `[${[...slots, this.collected(hop, text, level, scope)].join(', ')}]`, plan: { sort: 'conclusion', reading, argumentsAt: at, propertySlots: slots.length, rowsSlot: slots.length, columns, value } };
  }

  private concluded(type: GraphQLOutputType, nodes: readonly FieldNode[], project: (type: GraphQLNamedType, nodes: readonly FieldNode[]) => ConcludedPlan): ConcludedPlan {
    const plain = isNonNullType(type) ? type.ofType : type;
    if (isListType(plain)) return { sort: 'list', item: this.concluded(plain.ofType, nodes, project) };
    const named = getNamedType(plain);
    if (isLeafType(named)) return { sort: 'leaf' };
    if (!isObjectType(named) || named.getInterfaces().some((each) => each.name === 'Node')) return project(named, nodes);
    const fields = [...this.subfields(named, nodes)].map(([key, each]): ConcludedField => {
      const name = each[0]?.name.value ?? '';
      const field = named.getFields()[name];
      if (field === undefined) return { key, name, nullable: false, argumentsAt: -1, value: { sort: 'typename' } };
      const at = field.args.length > 0 ? this.arguments(field, each).at : -1;
      return { key, name, nullable: !isNonNullType(field.type), argumentsAt: at, value: this.concluded(field.type, each, project) };
    });
    return { sort: 'object', typeName: named.name, fields };
  }

  private concludedNode(type: GraphQLNamedType, nodes: readonly FieldNode[], hop: Hop, scope: Scope, level: Level, cells: string[]): ConcludedPlan {
    const slots = new Map<string, number>();
    let item: ValuePlan = { sort: 'leaf' };
    for (const column of hop.to.filter((each) => this.isNodeColumn(each) && this.fits(each.type, type))) {
      const variable = scope.sort === 'node' ? scope.variable : this.column(scope, column.name, level);
      const written = this.node(type, nodes, variable, level, column.nullable);
      item = written.plan;
      slots.set(column.name, cells.length);
      cells.push(written.expression);
    }
    return { sort: 'node', slots, item };
  }

  private isNodeColumn(column: Variable): boolean {
    const type = this.operation.schema.getType(column.type);
    return type !== undefined && !isLeafType(type);
  }

  private fits(column: string, type: GraphQLNamedType): boolean {
    if (column === type.name) return true;
    return isAbstractType(type) && this.operation.schema.getPossibleTypes(type).some((possible) => possible.name === column);
  }

  /** The text of a hop: its body with the conditions of its filters, order, page, links beside, and what is returned. */
  private rows(asked: Asked, project: (scope: Scope, level: Level, keys: readonly string[]) => readonly string[], always = false): Text {
    const { hop, reading, args, at } = asked;
    this.count(hop);
    if (asked.depth > limits.depth) throw tooDeep();
    const variables = this.bind(hop, asked.scope, asked.outer);
    const parameter = (name: string, value: ParameterPlan['value']) => this.parameter(name, at, value);
    const parameters = new Map(hop.params.map((param) => [param.name, parameter(param.name, parameterValue(reading, param.name))]));
    const conditions = Object.entries(reading.filters ?? {}).flatMap(([name, targets]) =>
      conditionsOf({ value: args[name], path: [name], targets, variables, parameter, names: this.names, once: (text) => this.addOnce(text), schema: filterSchemaOf(this.operation.schema) }));
    if (asked.counting === true) return this.counted(hop, variables, parameters, conditions);
    const keys = hop.order.map((key, index) => ({ expression: rename(key.expression, variables, parameters), name: `${this.names.fresh(`k${index}`)}`, descending: key.descending }));
    const after = asked.page !== undefined && typeof args['after'] === 'string' ? [keyset(keys, (index) => parameter(`after${index}`, (values) => cursorValue(values, keys.length, index)))] : [];
    const body = rename(withConditions(hop, conditions, after), variables, parameters);
    const level: Level = { optional: [], used: new Set(), depth: asked.depth };
    const columns = new Map(hop.to.map((column): [string, Column] => [column.name, { of: column, variable: bareVariable(column, variables) ?? this.names.fresh(column.name) }]));
    const scope: Scope = isNodeHop(hop) ? { sort: 'node', variable: columns.get('that')?.variable ?? '' } : { sort: 'row', columns };
    const cells = project(scope, level, keys.map((key) => key.name));
    const returned = asked.page === undefined && !always ? cells[0] ?? 'null' : `[${cells.join(', ')}]`;
    const limit = asked.page === undefined ? asked.limit ?? '' : `LIMIT ${parameter('limit', (values) => pageSize(values) + (asked.page?.more === true ? 1 : 0))}`;
    const order = keys.length === 0 ? '' : `ORDER BY ${keys.map((key) => key.name + (key.descending ? ' DESC' : '')).join(', ')}`;
    const carried = [...columns.values()].filter((column) => scope.sort === 'node' || level.used.has(column.variable)).map((column) => {
      const expression = rename(column.of.expression, variables, parameters);
      return expression === column.variable ? expression : `${expression} AS ${column.variable}`;
    });
    const selected = [...carried, ...keys.map((key) => `${key.expression} AS ${key.name}`)];
    const head = [body, `WITH ${selected.length === 0 ? '1 AS one' : selected.join(', ')} ${order} ${limit}`.trim(), ...level.optional].join('\n');
    // What was matched beside a level may come in any order: it is asked for once more.
    return { head, returned, order: level.optional.length > 0 ? order : '', keys: keys.map((key) => key.name) };
  }

  /** What is found first may be spoken of in what is found after it. */
  private addOnce(text: string): void {
    this.once.push(this.once.length === 0 ? text : text.replace(/^CALL \(\) \{/, 'CALL (*) {'));
  }

  private counted(hop: Hop, variables: ReadonlyMap<string, string>, parameters: ReadonlyMap<string, string>, conditions: readonly string[]): Text {
    return { head: rename(withConditions(hop, conditions, []), variables, parameters), returned: '1', order: '', keys: [] };
  }

  /** Fresh names for a hop's variables; what it comes from gets the names of the level around it. */
  private bind(hop: Hop, scope: Scope, outer: Level | undefined): Map<string, string> {
    const variables = new Map<string, string>();
    for (const input of hop.from) variables.set(input.name, scope.sort === 'node' ? scope.variable : this.column(scope, input.name, outer));
    for (const name of variablesOf(hop)) if (!variables.has(name)) variables.set(name, this.names.fresh(name));
    return variables;
  }

  private column(scope: Scope, name: string, level: Level | undefined): string {
    if (scope.sort === 'node') throw new Error(`a node has no column ${name}`);
    const column = scope.columns.get(name);
    if (column === undefined) throw new Error(`no column ${name} among ${[...scope.columns.keys()].join(', ')}`);
    level?.used.add(column.variable);
    return column.variable;
  }

  private parameter(name: string, argumentsAt: number, value: ParameterPlan['value']): string {
    const fresh = this.names.fresh(name);
    this.parameters.push({ name: fresh, argumentsAt, value });
    return `$${fresh}`;
  }

  private arguments(field: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[]): { readonly args: ArgumentValues; readonly at: number } {
    const node = nodes[0];
    if (node === undefined) throw new Error(`${field.name} has no node`);
    const of = argumentsOf(field, node);
    this.registered.push(of);
    return { args: of(this.operation.variables), at: this.registered.length - 1 };
  }

  private subfields(type: GraphQLNamedType, nodes: readonly FieldNode[]): Map<string, readonly FieldNode[]> {
    if (!isObjectType(type)) throw new Error(`${type.name} has no fields to select`);
    return collectSubfields(this.operation.schema, this.operation.fragments, { ...this.operation.variables }, type, [...nodes]);
  }

  private count(hop: Hop): void {
    this.hops += 1;
    if (this.hops > limits.hops) throw new RapporteurError('QUERY_TOO_BROAD', `One root field may ask for at most ${limits.hops} linked fields; this one asks for more.`, { value: hop.name, fix: 'Ask for fewer fields, or split the question into several root fields.' });
  }
}

interface Asked {
  readonly reading: HopReading;
  readonly hop: Hop;
  readonly args: ArgumentValues;
  readonly at: number;
  readonly scope: Scope;
  readonly outer?: Level;
  readonly depth: number;
  readonly limit?: string;
  readonly page?: { readonly more: boolean };
  readonly counting?: boolean;
}

/** A nested text in parts: everything before RETURN, what each row is, and the order where it has to be asked for again. */
interface Text {
  readonly head: string;
  readonly returned: string;
  readonly order: string;
  readonly keys: readonly string[];
}

function wholeText(text: Text): string {
  return `${text.head}\nRETURN ${text.returned} AS row${text.order === '' ? '' : `\n${text.order}`}`;
}

function hopOf(reading: HopReading, args: ArgumentValues): Hop {
  return typeof reading.hop === 'function' ? reading.hop(args) : reading.hop;
}

function isNodeHop(hop: Hop): boolean {
  return hop.to.length === 1 && hop.to[0]?.name === 'that';
}

/** One MATCH of one node by its pattern: it can stand beside the level as an OPTIONAL MATCH. */
function isPattern(hop: Hop): boolean {
  return hop.single && isNodeHop(hop) && hop.params.length === 0 && (hop.body.match(/\b(MATCH|WITH|UNWIND|CALL)\b/g) ?? []).length === 1;
}

function filterSchemaOf(schema: GraphQLSchema): FilterSchema {
  return schema.extensions.filters ?? { conditions: {}, conversions: {} };
}

function aggregates(text: Text): boolean {
  return /\b(collect|count|max|min|sum)\(/.test(`${text.head} ${text.returned}`);
}

function variablesOf(hop: Hop): Set<string> {
  const texts = [hop.body, ...hop.order.map((key) => key.expression), ...hop.to.map((column) => column.expression)];
  return new Set(texts.flatMap((text) => [...text.matchAll(/«(\w+)»/g)].map((match) => match[1] ?? '')));
}

function bareVariable(column: Variable, variables: ReadonlyMap<string, string>): string | undefined {
  const bare = /^«(\w+)»$/.exec(column.expression)?.[1];
  return bare === undefined ? undefined : variables.get(bare);
}

/** The body with conditions where its comment `where` stands, or else at its end; a cursor's always at its end. */
function withConditions(hop: Hop, conditions: readonly string[], after: readonly string[]): string {
  const hole = '/* where */';
  const body = hop.body.replace(hole, conditions.map((condition) => `AND ${condition}`).join(' '));
  const last = hop.body.includes(hole) ? after : [...conditions, ...after];
  if (last.length === 0) return body;
  const condition = last.join(' AND ');
  if (hop.tail === 'where') return `${body} AND ${condition}`;
  return hop.tail === 'match' ? `${body}\nWHERE ${condition}` : `${body}\nWITH * WHERE ${condition}`;
}

function parameterValue(reading: HopReading, name: string): ParameterPlan['value'] {
  const own = reading.values?.[name];
  if (own !== undefined) return own;
  if (reading.prepare !== undefined) return (args, circumstances) => circumstances.prepared?.[name] ?? args[name] ?? null;
  if (name === 'today') return (_, circumstances) => circumstances.today;
  if (name === 'asOf') return (args, circumstances) => args['asOf'] ?? circumstances.today;
  return (args) => args[name] ?? null;
}

function pageSize(args: ArgumentValues): number {
  const first = typeof args['first'] === 'number' ? args['first'] : 20;
  if (first < 0 || first > limits.page) throw new RapporteurError('PAGE_TOO_LARGE', `\`first\` is ${first}; it may be 0 to ${limits.page}.`, { value: String(first), fix: `Ask for at most ${limits.page} and read on with \`after: pageInfo.endCursor\`.` });
  return first;
}

function cursorValue(args: ArgumentValues, length: number, index: number): unknown {
  const values = readCursor(String(args['after']));
  if (values === undefined || values.length !== length) throw new RapporteurError('BAD_CURSOR', `\`after\` is ${JSON.stringify(args['after'])}, which is no cursor of this list.`, { value: String(args['after']), fix: 'Give the `endCursor` of a page of the same list, or leave `after` out.' });
  return values[index];
}

/** The values a cursor holds; undefined when it holds none. */
function readCursor(cursor: string): readonly unknown[] | undefined {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) && values.every((value) => typeof value === 'string' || typeof value === 'number') ? values : undefined;
  } catch {
    return undefined;
  }
}

function tooDeep(): RapporteurError {
  return new RapporteurError('QUERY_TOO_DEEP', `Lists may stand at most ${limits.depth} deep inside one another.`, { fix: 'Ask for the inner part in a question of its own, starting from its id.' });
}

function itemNullable(type: GraphQLOutputType): boolean {
  const list = isNonNullType(type) ? type.ofType : type;
  return isListType(list) && !isNonNullType(list.ofType);
}

function connectionType(type: GraphQLObjectType, field: string): GraphQLNamedType {
  const found = type.getFields()[field];
  if (found === undefined) throw new Error(`${type.name} has no ${field}`);
  return getNamedType(found.type);
}

function infoPart(nodes: readonly FieldNode[]): 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' | 'typename' {
  const name = nodes[0]?.name.value;
  switch (name) {
    case 'hasNextPage': case 'hasPreviousPage': case 'startCursor': case 'endCursor': return name;
    default: return 'typename';
  }
}
