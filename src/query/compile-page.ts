import { getNamedType, isObjectType } from 'graphql';
import type { FieldNode, GraphQLObjectType } from 'graphql';
import { compileRow } from './compile-node.js';
import type { PlaceInRow } from './compile-node.js';
import { typeWithin } from './compiling.js';
import type { AskedField, Compiling, Selection, Written } from './compiling.js';
import { hopOf } from './hops.js';
import { markOf } from './page-arguments.js';
import type { EdgeField, PageField, PageInfoPart, PagePlan } from './plan.js';
import type { HopReading } from './reading.js';
import type { Place } from './scope.js';
import { pageAndTotal, rowsOf, totalOf } from './write-hop.js';
import type { AskedInside } from './write-hop.js';

/** A page of a connection: its rows, its total, or both, as far as they are asked for. */
export function compilePage(
  compiling: Compiling,
  { reading, ...asked }: AskedField & { readonly reading: HopReading },
  place: Place,
): Written<PagePlan> {
  const connection = getNamedType(asked.field.type);
  if (!isObjectType(connection)) throw new Error(`${connection.name} is not a connection`);
  const { args, at } = compiling.arguments(asked);
  const hop = hopOf(reading, args);
  const page = new ConnectionFields(compiling, connection, asked.nodes);
  const { scope, level } = place;
  const depth = level.depth + 1;
  const more = page.needsNext();
  const rows = { reading, hop, args, at, scope, outer: level, depth, page: { more } };
  const parts = partsOf(compiling, page, { asked: rows, place });
  const plan: PagePlan = {
    sort: 'page',
    typeName: connection.name,
    fields: page.fields,
    rows: page.needsRows() ? 0 : -1,
    total: page.needsTotal() ? parts.length - 1 : -1,
    page: {
      argumentsAt: at,
      mark: markOf(hop),
      cursorFrom: page.slots.length,
      cursorLength: hop.order.length,
    },
  };
  return { expression: `[${parts.join(', ')}]`, plan };
}

/** The expressions of a page: its rows first, its total last. */
function partsOf(
  { writer }: Compiling,
  page: ConnectionFields,
  { asked, place }: { readonly asked: AskedInside; readonly place: Place },
): readonly string[] {
  const { hop } = asked;
  if (!page.needsRows()) {
    page.write({ hop, scope: nothing, level: { optional: [], used: new Set(), depth: 0 } });
    return page.needsTotal() ? [totalOf(writer, asked)] : [];
  }
  const project: Parameters<typeof rowsOf>[2] = (scope, level, keys) => {
    page.write({ hop, scope, level });
    return [...page.slots, ...keys];
  };
  if (!page.needsTotal()) return [writer.collected(hop, rowsOf(writer, asked, project), place)];
  const { rows, total } = pageAndTotal(writer, asked, project);
  return [writer.collected(hop, rows, place), total];
}

/** The scope of a page of which no row is asked for. */
const nothing = { sort: 'row', columns: new Map() } as const;

/** What is selected of a connection, and the values that each of its rows needs for it. */
class ConnectionFields {
  readonly fields: PageField[] = [];
  readonly slots: string[] = [];
  private readonly selection: ReadonlyMap<string, readonly FieldNode[]>;

  constructor(
    private readonly compiling: Compiling,
    private readonly connection: GraphQLObjectType,
    nodes: readonly FieldNode[],
  ) {
    this.selection = compiling.subfields({ type: connection, nodes });
  }

  needsRows(): boolean {
    return ['nodes', 'edges', 'pageInfo'].some((name) => this.named(name).length > 0);
  }

  needsTotal(): boolean {
    return this.named('totalCount').length > 0;
  }

  /** Whether it is asked if there are more rows than the page has. */
  needsNext(): boolean {
    return this.named('pageInfo').some((nodes) =>
      [...this.infoFields(nodes)].some(([, each]) => each[0]?.name.value === 'hasNextPage'),
    );
  }

  /** Writes what is selected into the slots of a row. */
  write(place: PlaceInRow): void {
    for (const [key, nodes] of this.selection) {
      const name = nodes[0]?.name.value ?? '';
      if (name === '__typename') this.fields.push({ key, part: 'typename' });
      if (name === 'totalCount') this.fields.push({ key, part: 'totalCount' });
      if (name === 'pageInfo')
        this.fields.push({ key, part: 'pageInfo', fields: infosOf(this.infoFields(nodes)) });
      if (name === 'nodes') {
        const item = this.item({ type: typeWithin(this.connection, 'nodes'), nodes }, place);
        this.fields.push({ key, part: 'nodes', itemNullable: false, ...item });
      }
      if (name === 'edges') this.writeEdges(key, nodes, place);
    }
  }

  private writeEdges(key: string, nodes: readonly FieldNode[], place: PlaceInRow): void {
    const edge = typeWithin(this.connection, 'edges');
    if (!isObjectType(edge)) throw new Error(`${edge.name} is not an edge`);
    const fields = [...this.compiling.subfields({ type: edge, nodes })].map(
      ([fieldKey, each]): EdgeField => {
        const name = each[0]?.name.value ?? '';
        if (name === '__typename') return { key: fieldKey, part: 'typename' };
        if (name !== 'node') return { key: fieldKey, part: 'cursor' };
        const item = this.item({ type: typeWithin(edge, 'node'), nodes: each }, place);
        return { key: fieldKey, part: 'node', ...item };
      },
    );
    this.fields.push({ key, part: 'edges', typeName: edge.name, fields });
  }

  private item(selection: Selection, place: PlaceInRow) {
    const { expression, plan } = compileRow(this.compiling, selection, place);
    this.slots.push(expression);
    return { item: plan, slot: this.slots.length - 1 };
  }

  private named(name: string): readonly (readonly FieldNode[])[] {
    return [...this.selection.values()].filter((nodes) => nodes[0]?.name.value === name);
  }

  private infoFields(nodes: readonly FieldNode[]): Map<string, readonly FieldNode[]> {
    return this.compiling.subfields({ type: typeWithin(this.connection, 'pageInfo'), nodes });
  }
}

function infosOf(fields: ReadonlyMap<string, readonly FieldNode[]>) {
  return [...fields].map(([key, nodes]) => ({ key, part: infoPart(nodes) }));
}

function infoPart(nodes: readonly FieldNode[]): PageInfoPart {
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
