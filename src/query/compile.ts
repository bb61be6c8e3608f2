import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLAbstractType,
  GraphQLField,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import type { Hop, Variable } from '../graph/statement.js';
import { argumentsOf, namedBy } from './arguments.js';
import { rename } from './names.js';
import { hopOf, isNodeHop, isPattern } from './hops.js';
import { limits } from './limits.js';
import { markOf } from './page-arguments.js';
import { StatementWriter, tooBroad } from './statement-writer.js';
import type { Level, Project, Scope } from './statement-writer.js';
import { wholeText } from './text.js';
import type {
  ChoicePlan,
  ConcludedField,
  ConcludedPlan,
  ConclusionPlan,
  EdgeField,
  FieldPlan,
  ObjectPlan,
  OperationPlan,
  PageField,
  PagePlan,
  RootPlan,
  ValuePlan,
} from './plan.js';
import { labelOf, readingOf } from './reading.js';
import type { ArgumentValues, ConclusionReading, HopReading, Reading } from './reading.js';

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
  const selection = collectFields(
    operation.schema,
    operation.fragments,
    operation.variables,
    type,
    operation.operation.selectionSet,
  );
  const roots = [...selection].flatMap(([key, nodes]): OperationPlan['roots'] => {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return [{ key, typename: true }];
    const field = type.getFields()[name];
    return field === undefined
      ? []
      : [new RootCompiler(operation, registered).compile(key, field, nodes)];
  });
  const hasIntrospection = [...selection.values()].some((nodes) =>
    ['__schema', '__type'].includes(nodes[0]?.name.value ?? ''),
  );
  return { typeName: type.name, roots, hasIntrospection, arguments: registered };
}

interface Written<Plan = ValuePlan> {
  readonly expression: string;
  readonly plan: Plan;
}

class RootCompiler {
  private readonly writer: StatementWriter;
  private readonly rootArgumentsAt: number;

  constructor(
    private readonly operation: Operation,
    private readonly registered: ((variables: ArgumentValues) => ArgumentValues)[],
  ) {
    this.writer = new StatementWriter(operation.schema);
    // The arguments of the root field are the first that its compiler registers.
    this.rootArgumentsAt = registered.length;
  }

  compile(
    key: string,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ): RootPlan {
    const reading = readingOf(field);
    if (reading.sort !== 'hop') throw new Error(`the root field ${field.name} has no statement`);
    const level: Level = { optional: [], used: new Set(), depth: 0 };
    const scope: Scope = { sort: 'row', columns: new Map() };
    const { text, plan, records } = this.rootText(field, nodes, reading, scope, level);
    // What was found first stays visible inside a CALL, whatever the WITHs of the text carry on.
    const { once } = this.writer;
    const whole =
      once.length > 0 && records === 'rows' ? `CALL (*) {\n${text}\n}\nRETURN row` : text;
    const statement = ['CYPHER 5', ...once, whole].join('\n');
    if (statement.length > limits.characters) throw tooBroad(key);
    return {
      key,
      nullable: !isNonNullType(field.type),
      statement,
      value: plan,
      records,
      parameters: this.writer.parameters,
      argumentsAt: this.rootArgumentsAt,
      ...(reading.prepare && { prepare: reading.prepare }),
    };
  }

  private rootText(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    reading: HopReading,
    scope: Scope,
    level: Level,
  ): { text: string; plan: ValuePlan; records: RootPlan['records'] } {
    if (reading.shape === 'page') {
      const { expression, plan } = this.page(field, nodes, reading, scope, level);
      return {
        text: [...level.optional, `RETURN ${expression} AS value`].join('\n'),
        plan,
        records: 'value',
      };
    }
    const { args, at } = this.arguments(field, nodes);
    const item = this.item(field.type, nodes);
    const hop = hopOf(reading, args);
    const text = this.writer.rows(
      { reading, hop, args, at, scope, depth: 0, limit: reading.shape === 'one' ? 'LIMIT 1' : '' },
      (inner, innerLevel) => [item.write(inner, innerLevel, hop)],
    );
    const plan: ValuePlan =
      reading.shape === 'one'
        ? { sort: 'first', item: item.plan(), ...namedBy(field, at) }
        : { sort: 'list', item: item.plan(), itemNullable: itemNullable(field.type) };
    return { text: wholeText(text), plan, records: 'rows' };
  }

  /** The object or choice that one row of a hop becomes. Its plan is known after its expression was written. */
  private item(
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
  ): { write: (scope: Scope, level: Level, hop: Hop) => string; plan: () => ValuePlan } {
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

  private row(
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
    scope: Scope,
    level: Level,
    hop: Hop,
  ): Written {
    if (isNodeHop(hop)) {
      const variable =
        scope.sort === 'node' ? scope.variable : this.writer.column(scope, 'that', level);
      const nullable = hop.to[0]?.nullable === true;
      return isLeafType(type)
        ? { expression: variable, plan: { sort: 'leaf' } }
        : this.node(type, nodes, variable, level, nullable);
    }
    if (!isObjectType(type))
      throw new Error(`${type.name} cannot be made from the rows of ${hop.name}`);
    return this.object(type, nodes, scope, level);
  }

  private node(
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
    variable: string,
    level: Level,
    nullable: boolean,
  ): Written {
    if (isAbstractType(type)) return this.choice(type, nodes, variable, level);
    if (!isObjectType(type)) throw new Error(`${type.name} is not a kind of node`);
    const { expression, plan } = this.object(type, nodes, { sort: 'node', variable }, level);
    return {
      expression: nullable
        ? `CASE WHEN ${variable} IS NULL THEN null ELSE ${expression} END`
        : expression,
      plan,
    };
  }

  private choice(
    type: GraphQLAbstractType,
    nodes: readonly FieldNode[],
    variable: string,
    level: Level,
  ): Written<ChoicePlan> {
    const shared: Shared = new Map();
    const written = this.operation.schema.getPossibleTypes(type).map((possible) => ({
      possible,
      ...this.object(possible, nodes, { sort: 'node', variable }, level, shared),
    }));
    const branches = written.map(
      ({ possible, expression }, index) =>
        `WHEN ${variable}:${labelOf(possible)} THEN ${expression === '[]' ? `[${index}]` : `[${index}, ${expression.slice(1)}`}`,
    );
    return {
      expression: `CASE ${branches.join(' ')} END`,
      plan: { sort: 'choice', types: written.map(({ plan }) => plan) },
    };
  }

  private object(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    scope: Scope,
    level: Level,
    shared?: Shared,
  ): Written<ObjectPlan> {
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
      const written =
        shared === undefined
          ? this.field(field, fieldNodes, scope, level)
          : this.sharedField(key, field, fieldNodes, scope, level, shared);
      fields.push({
        key,
        nullable: !isNonNullType(field.type),
        slot: slots.length + (shared === undefined ? 0 : 1),
        value: written.plan,
      });
      slots.push(written.expression);
    }
    return {
      expression: `[${slots.join(', ')}]`,
      plan: { sort: 'object', typeName: type.name, fields },
    };
  }

  /** A field that several types of an interface read in the same way is written once, beside the level. */
  private sharedField(
    key: string,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    scope: Scope,
    level: Level,
    shared: Shared,
  ): Written {
    const reading = readingOf(field);
    // A type of an interface may have another default for an argument: then it asks for something else.
    const asksAlike = (other: GraphQLField<unknown, unknown>) =>
      other.args.every(
        (argument, index) => argument.defaultValue === field.args[index]?.defaultValue,
      );
    const known = shared
      .get(key)
      ?.find(
        (each) =>
          each.reading === reading &&
          asksAlike(each.field) &&
          each.nodes.length === nodes.length &&
          each.nodes.every((node, index) => node === nodes[index]),
      );
    if (known !== undefined) return known.written;
    const written = this.field(field, nodes, scope, level);
    if (reading.sort === 'property') return written;
    const once = { ...written, expression: this.writer.beside(written.expression, level) };
    shared.set(key, [...(shared.get(key) ?? []), { reading, field, nodes, written: once }]);
    return once;
  }

  private field(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    scope: Scope,
    level: Level,
  ): Written {
    const reading = readingOf(field);
    switch (reading.sort) {
      case 'property':
        return this.property(field, nodes, reading.property ?? field.name, scope, level);
      case 'conclusion':
        return this.conclusion(field, nodes, reading, scope, level);
      case 'hop':
        return reading.shape === 'page'
          ? this.page(field, nodes, reading, scope, level)
          : this.link(field, nodes, reading, scope, level);
    }
  }

  private property(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    name: string,
    scope: Scope,
    level: Level,
  ): Written {
    if (scope.sort === 'node')
      return { expression: `${scope.variable}.${name}`, plan: { sort: 'leaf' } };
    const variable = this.writer.column(scope, name, level);
    const type = getNamedType(field.type);
    if (isLeafType(type)) return { expression: variable, plan: { sort: 'leaf' } };
    return this.node(type, nodes, variable, level, scope.columns.get(name)?.of.nullable === true);
  }

  /** A single node or a plain list of them. A link that one pattern gives is matched beside its level, not nested. */
  private link(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    reading: HopReading,
    scope: Scope,
    level: Level,
  ): Written {
    const { args, at } = this.arguments(field, nodes);
    const hop = hopOf(reading, args);
    if (reading.shape === 'one' && isPattern(hop))
      return this.beside(field, nodes, hop, scope, level);
    const item = this.item(field.type, nodes);
    const text = this.writer.rows(
      {
        reading,
        hop,
        args,
        at,
        scope,
        outer: level,
        depth: level.depth + 1,
        limit: reading.shape === 'one' ? 'LIMIT 1' : '',
      },
      (inner, innerLevel) => [item.write(inner, innerLevel, hop)],
    );
    const plan: ValuePlan =
      reading.shape === 'one'
        ? { sort: 'first', item: item.plan(), ...namedBy(field, at) }
        : { sort: 'list', item: item.plan(), itemNullable: itemNullable(field.type) };
    return { expression: this.writer.collected(hop, text, level, scope), plan };
  }

  private beside(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    hop: Hop,
    scope: Scope,
    level: Level,
  ): Written {
    this.writer.count(hop);
    const variables = this.writer.bind(hop, scope, level);
    level.optional.push(`OPTIONAL ${rename(hop.body, variables)}`);
    const variable = variables.get('that') ?? '';
    return this.node(getNamedType(field.type), nodes, variable, level, true);
  }

  private page(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    reading: HopReading,
    scope: Scope,
    level: Level,
  ): Written<PagePlan> {
    const connection = getNamedType(field.type);
    if (!isObjectType(connection)) throw new Error(`${connection.name} is not a connection`);
    const { args, at } = this.arguments(field, nodes);
    const hop = hopOf(reading, args);
    const selection = this.subfields(connection, nodes);
    const named = (name: string) =>
      [...selection].filter(([, each]) => each[0]?.name.value === name);
    const infos = named('pageInfo').flatMap(([, each]) => [
      ...this.subfields(connectionType(connection, 'pageInfo'), each),
    ]);
    const needsNext = infos.some(([, each]) => each[0]?.name.value === 'hasNextPage');
    const needsRows = named('nodes').length + named('edges').length + named('pageInfo').length > 0;
    const needsTotal = named('totalCount').length > 0;
    const asked = {
      reading,
      hop,
      args,
      at,
      scope,
      outer: level,
      depth: level.depth + 1,
      page: { more: needsNext },
    };
    const parts: string[] = [];
    const fields: PageField[] = [];
    let cursorFrom = 0;
    if (needsRows) {
      const project: Project = (inner, innerLevel, keys) => {
        const slots = this.pageFields(connection, selection, fields, inner, innerLevel, hop);
        cursorFrom = slots.length;
        return [...slots, ...keys];
      };
      const { rows, total } = needsTotal
        ? this.writer.pageAndCount(asked, project)
        : { rows: this.writer.rows(asked, project), total: undefined };
      parts.push(
        this.writer.collected(hop, rows, level, scope),
        ...(total === undefined ? [] : [total]),
      );
    } else {
      this.pageFields(
        connection,
        selection,
        fields,
        { sort: 'row', columns: new Map() },
        { optional: [], used: new Set(), depth: 0 },
        hop,
      );
      if (needsTotal) parts.push(this.writer.total(asked));
    }
    const plan: PagePlan = {
      sort: 'page',
      typeName: connection.name,
      fields,
      rows: needsRows ? 0 : -1,
      total: needsTotal ? parts.length - 1 : -1,
      page: { argumentsAt: at, mark: markOf(hop), cursorFrom, cursorLength: hop.order.length },
    };
    return { expression: `[${parts.join(', ')}]`, plan };
  }

  private pageFields(
    connection: GraphQLObjectType,
    selection: ReadonlyMap<string, readonly FieldNode[]>,
    fields: PageField[],
    scope: Scope,
    level: Level,
    hop: Hop,
  ): string[] {
    const slots: string[] = [];
    for (const [key, nodes] of selection) {
      const name = nodes[0]?.name.value ?? '';
      if (name === '__typename') fields.push({ key, part: 'typename' });
      if (name === 'totalCount') fields.push({ key, part: 'totalCount' });
      if (name === 'pageInfo')
        fields.push({
          key,
          part: 'pageInfo',
          fields: [...this.subfields(connectionType(connection, 'pageInfo'), nodes)].map(
            ([infoKey, each]) => ({ key: infoKey, part: infoPart(each) }),
          ),
        });
      if (name === 'nodes') {
        const item = this.row(connectionType(connection, 'nodes'), nodes, scope, level, hop);
        fields.push({
          key,
          part: 'nodes',
          item: item.plan,
          slot: slots.length,
          itemNullable: false,
        });
        slots.push(item.expression);
      }
      if (name === 'edges') {
        const edge = connectionType(connection, 'edges');
        if (!isObjectType(edge)) throw new Error(`${edge.name} is not an edge`);
        fields.push({
          key,
          part: 'edges',
          typeName: edge.name,
          fields: this.edgeFields(edge, nodes, slots, scope, level, hop),
        });
      }
    }
    return slots;
  }

  private edgeFields(
    edge: GraphQLObjectType,
    nodes: readonly FieldNode[],
    slots: string[],
    scope: Scope,
    level: Level,
    hop: Hop,
  ): EdgeField[] {
    return [...this.subfields(edge, nodes)].map(([key, each]): EdgeField => {
      const name = each[0]?.name.value ?? '';
      if (name === '__typename') return { key, part: 'typename' };
      if (name !== 'node') return { key, part: 'cursor' };
      const item = this.row(connectionType(edge, 'node'), each, scope, level, hop);
      slots.push(item.expression);
      return { key, part: 'node', item: item.plan, slot: slots.length - 1 };
    });
  }

  private conclusion(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    reading: ConclusionReading,
    scope: Scope,
    level: Level,
  ): Written<ConclusionPlan> {
    const { args, at } = this.arguments(field, nodes);
    const slots = (reading.properties ?? []).map((name) =>
      scope.sort === 'node' ? `${scope.variable}.${name}` : this.writer.column(scope, name, level),
    );
    const hop = reading.hop;
    if (hop === undefined) {
      const value = this.concluded(field.type, nodes, () => ({ sort: 'leaf' }));
      return {
        expression: `[${slots.join(', ')}]`,
        plan: {
          sort: 'conclusion',
          reading,
          argumentsAt: at,
          propertySlots: slots.length,
          rowsSlot: -1,
          columns: [],
          value,
        },
      };
    }
    const plain = hop.to.filter((column) => !this.isNodeColumn(column));
    let value: ConcludedPlan = { sort: 'leaf' };
    const text = this.writer.rows(
      {
        reading: {
          sort: 'hop',
          shape: 'list',
          hop,
          ...(reading.filters && { filters: reading.filters }),
          ...(reading.values && { values: reading.values }),
        },
        hop,
        args,
        at,
        scope,
        outer: level,
        depth: level.depth + 1,
      },
      (inner, innerLevel) => {
        const cells = plain.map((column) =>
          inner.sort === 'row'
            ? this.writer.column(inner, column.name, innerLevel)
            : inner.variable,
        );
        value = this.concluded(field.type, nodes, (type, each) =>
          this.concludedNode(type, each, hop, inner, innerLevel, cells),
        );
        return cells;
      },
      true,
    );
    const columns = plain.map((column, slot) => ({ name: column.name, slot }));
    return {
      expression: `[${[...slots, this.writer.collected(hop, text, level, scope)].join(', ')}]`,
      plan: {
        sort: 'conclusion',
        reading,
        argumentsAt: at,
        propertySlots: slots.length,
        rowsSlot: slots.length,
        columns,
        value,
      },
    };
  }

  private concluded(
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
    project: (type: GraphQLNamedType, nodes: readonly FieldNode[]) => ConcludedPlan,
  ): ConcludedPlan {
    const plain = isNonNullType(type) ? type.ofType : type;
    if (isListType(plain))
      return { sort: 'list', item: this.concluded(plain.ofType, nodes, project) };
    const named = getNamedType(plain);
    if (isLeafType(named)) return { sort: 'leaf' };
    if (!isObjectType(named) || named.getInterfaces().some((each) => each.name === 'Node'))
      return project(named, nodes);
    const fields = [...this.subfields(named, nodes)].map(([key, each]): ConcludedField => {
      const name = each[0]?.name.value ?? '';
      const field = named.getFields()[name];
      if (field === undefined)
        return { key, name, nullable: false, argumentsAt: -1, value: { sort: 'typename' } };
      const at = field.args.length > 0 ? this.arguments(field, each).at : -1;
      return {
        key,
        name,
        nullable: !isNonNullType(field.type),
        argumentsAt: at,
        value: this.concluded(field.type, each, project),
      };
    });
    return { sort: 'object', typeName: named.name, fields };
  }

  private concludedNode(
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
    hop: Hop,
    scope: Scope,
    level: Level,
    cells: string[],
  ): ConcludedPlan {
    const slots = new Map<string, number>();
    let item: ValuePlan = { sort: 'leaf' };
    for (const column of hop.to.filter(
      (each) => this.isNodeColumn(each) && this.fits(each.type, type),
    )) {
      const variable =
        scope.sort === 'node' ? scope.variable : this.writer.column(scope, column.name, level);
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
    return (
      isAbstractType(type) &&
      this.operation.schema.getPossibleTypes(type).some((possible) => possible.name === column)
    );
  }

  private arguments(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ): { readonly args: ArgumentValues; readonly at: number } {
    const node = nodes[0];
    if (node === undefined) throw new Error(`${field.name} has no node`);
    const of = argumentsOf(field, node);
    this.registered.push(of);
    return { args: of(this.operation.variables), at: this.registered.length - 1 };
  }

  private subfields(
    type: GraphQLNamedType,
    nodes: readonly FieldNode[],
  ): Map<string, readonly FieldNode[]> {
    if (!isObjectType(type)) throw new Error(`${type.name} has no fields to select`);
    return collectSubfields(
      this.operation.schema,
      this.operation.fragments,
      { ...this.operation.variables },
      type,
      [...nodes],
    );
  }
}

/** Fields of an interface that were written, by response key. */
type Shared = Map<
  string,
  readonly {
    readonly reading: Reading;
    readonly field: GraphQLField<unknown, unknown>;
    readonly nodes: readonly FieldNode[];
    readonly written: Written;
  }[]
>;

function itemNullable(type: GraphQLOutputType): boolean {
  const list = isNonNullType(type) ? type.ofType : type;
  return isListType(list) && !isNonNullType(list.ofType);
}

function connectionType(type: GraphQLObjectType, field: string): GraphQLNamedType {
  const found = type.getFields()[field];
  if (found === undefined) throw new Error(`${type.name} has no ${field}`);
  return getNamedType(found.type);
}

function infoPart(
  nodes: readonly FieldNode[],
): 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor' | 'typename' {
  const name = nodes[0]?.name.value;
  switch (name) {
    case 'hasNextPage':
    case 'hasPreviousPage':
    case 'startCursor':
    case 'endCursor':
      return name;
    default:
      return 'typename';
  }
}
