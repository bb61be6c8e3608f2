import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import type {
  DocumentNode,
  GraphQLArgument,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLInputType,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql';
import type { Random } from './random.js';
import { literal, randomValue } from './random-values.js';

/** A document and a way to draw variables for it. */
export interface RandomQuestion {
  readonly text: string;
  readonly document: DocumentNode;
  variables(): Readonly<Record<string, unknown>>;
}

/** Draws a valid question over the schema: what does not validate is drawn again. */
export function randomQuestion(
  schema: GraphQLSchema,
  random: Random,
  depth = random.chance(80) ? 2 : 3,
): RandomQuestion {
  for (;;) {
    const draft = new Draft(schema, random, depth);
    const text = draft.document();
    const document = parse(text);
    if (validate(schema, document).length === 0)
      return { text, document, variables: () => draft.variables() };
  }
}

class Draft {
  private readonly declared = new Map<
    string,
    {
      readonly type: GraphQLInputType | 'Boolean!';
      readonly name: string;
      readonly kinds: readonly string[];
    }
  >();
  private readonly fragments: string[] = [];
  private readonly filters = new Map<string, readonly unknown[]>();
  private count = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    private readonly depth: number,
  ) {}

  document(): string {
    const query = this.schema.getQueryType();
    if (!query) throw new Error('a schema has a query type');
    const roots = Array.from({ length: this.random.chance(10) ? 2 : 1 }, () =>
      this.field(query, this.random.pick(Object.values(query.getFields())), 0),
    );
    const declared = [...this.declared]
      .map(([name, { type }]) => `$${name}: ${String(type)}`)
      .join(', ');
    return `query${declared === '' ? '' : ` (${declared})`} { ${roots.join(' ')}${this.random.chance(10) ? ' __typename' : ''} }${this.fragments.join('')}`;
  }

  variables(): Record<string, unknown> {
    return Object.fromEntries(
      [...this.declared].flatMap(([key, { type, name, kinds }]) => {
        if (type === 'Boolean!') return [[key, this.random.chance(60)]];
        if (!isNonNullType(type) && this.random.chance(15))
          return this.random.chance(50) ? [[key, null]] : [];
        return [
          [
            key,
            isInputObjectType(getNamedType(type))
              ? this.oneOfTwo(key, () => randomValue(this.random, type, { name, kinds }))
              : randomValue(this.random, type, { name, kinds }),
          ],
        ];
      }),
    );
  }

  /**
   * A filter decides which conditions a statement has: few of them for one document, so that few
   * statements are planned.
   */
  private oneOfTwo(key: string, draw: () => unknown): unknown {
    const drawn = this.filters.get(key) ?? [draw(), draw()];
    this.filters.set(key, drawn);
    return this.random.pick(drawn);
  }

  private fresh(prefix: string): string {
    this.count += 1;
    return `${prefix}${this.count}`;
  }

  private field(
    owner: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    depth: number,
  ): string {
    const type = getNamedType(field.type);
    const isRoot = owner === this.schema.getQueryType();
    const args = field.args.flatMap((arg) => this.argument(field.name, arg, isRoot));
    const inner = isCompositeType(type)
      ? ` ${this.selection(type, isConnection(type) ? depth : depth + 1)}`
      : '';
    const isPlain = args.length === 0 && isObjectType(owner) && this.random.chance(60);
    const alias = isPlain && !isRoot ? '' : `${this.fresh('f')}: `;
    const text = `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.directive()}${inner}`;
    // The same field twice is merged; with an inner selection the two selections are.
    return this.random.chance(6) ? `${text} ${text}` : text;
  }

  private directive(): string {
    if (!this.random.chance(7)) return '';
    const isVariable = this.random.chance(80);
    // Few of these variables: each of their combinations is a statement of its own to plan.
    const name = this.random.pick(['yes', 'maybe']);
    if (isVariable) this.declared.set(name, { type: 'Boolean!', name, kinds: [] });
    return ` @${this.random.pick(['skip', 'include'])}(if: ${isVariable ? `$${name}` : this.random.pick(['true', 'false'])})`;
  }

  private argument(field: string, arg: GraphQLArgument, isRoot: boolean): string[] {
    const required = isNonNullType(arg.type) && arg.defaultValue === undefined;
    if (arg.name === 'after') return [];
    if (arg.name === 'first') return [`first: ${1 + this.random.below(3)}`];
    if (!required && !this.random.chance(45)) return [];
    const kinds = this.kinds(field, arg.name, isRoot);
    if (this.random.chance(45)) {
      const name = this.fresh('v');
      this.declared.set(name, { type: arg.type, name: arg.name, kinds });
      return [`${arg.name}: $${name}`];
    }
    return [
      `${arg.name}: ${literal(randomValue(this.random, arg.type, { name: arg.name, kinds }), (text) => this.isEnumValue(text))}`,
    ];
  }

  private kinds(field: string, name: string, isRoot: boolean): readonly string[] {
    if (isRoot && name === 'id')
      return ['official', 'country', 'agency', 'event', 'convention', 'series', 'document'].filter(
        (kind) => field === kind || field === 'node',
      );
    if (isRoot && name === 'ids')
      return ['official', 'country', 'agency', 'event', 'convention', 'post', 'topic', 'source'];
    if (name === 'of' && field === 'treatyStatus') return ['convention'];
    return name === 'of' || (name === 'id' && field === 'forActor') || name === 'actor'
      ? ['country', 'agency']
      : [];
  }

  private isEnumValue(text: string): boolean {
    return (
      /^[A-Z][A-Z_0-9]+$/.test(text) &&
      Object.values(this.schema.getTypeMap()).some(
        (type) => isEnumType(type) && type.getValue(text) != null,
      )
    );
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const parts = isUnionType(type) ? [] : this.fields(type, depth);
    if (this.random.chance(30)) parts.push('__typename');
    if (isUnionType(type) || isInterfaceType(type)) parts.push(...this.onTypes(type, depth));
    if (this.random.chance(10))
      parts.push(
        `... ${this.random.chance(50) ? `on ${type.name} ` : ''}{ ${this.random.chance(50) || isUnionType(type) ? '__typename' : (this.leaf(type) ?? '__typename')} }`,
      );
    return `{ ${parts.length === 0 ? '__typename' : parts.join(' ')} }`;
  }

  private fields(
    type: Exclude<GraphQLCompositeType, { getTypes: unknown }>,
    depth: number,
  ): string[] {
    const all = Object.values(type.getFields());
    const leaves = all.filter((field) => !isCompositeType(getNamedType(field.type)));
    const links = all.filter((field) => isCompositeType(getNamedType(field.type)));
    const some = leaves
      .filter(() => this.random.below(leaves.length) < (isConnection(type) ? 1 : 3))
      .map((field) => this.field(type, field, depth));
    const isSmall = !('id' in type.getFields());
    const wanted =
      depth >= this.depth && !isSmall
        ? []
        : isConnection(type)
          ? links.filter((link) => link.name === 'nodes' || this.random.chance(25))
          : Array.from(
              { length: links.length === 0 ? 0 : 1 + this.random.below(depth < 2 ? 2 : 1) },
              () => this.random.pick(links),
            );
    return [...some, ...wanted.map((link) => this.field(type, link, depth))];
  }

  private leaf(type: GraphQLCompositeType): string | undefined {
    return isUnionType(type)
      ? undefined
      : Object.values(type.getFields()).find(
          (field) => !isCompositeType(getNamedType(field.type)) && !isListType(field.type),
        )?.name;
  }

  private onTypes(type: GraphQLCompositeType, depth: number): string[] {
    const possible =
      isUnionType(type) || isInterfaceType(type) ? this.schema.getPossibleTypes(type) : [];
    const interfaces = Object.values(this.schema.getTypeMap()).filter(isInterfaceType);
    const chosen = Array.from({ length: this.random.below(3) }, () =>
      this.random.pick<GraphQLObjectType | (typeof interfaces)[number]>(
        this.random.chance(70) ? possible : interfaces,
      ),
    );
    return chosen.map((each) => this.fragment(each.name, this.selection(each, depth)));
  }

  private fragment(typeName: string, selection: string): string {
    if (this.random.chance(65)) return `... on ${typeName}${this.directive()} ${selection}`;
    const name = this.fresh('Part');
    this.fragments.push(` fragment ${name} on ${typeName} ${selection}`);
    return `...${name}${this.directive()}`;
  }
}

function isConnection(type: GraphQLCompositeType): boolean {
  return /(Connection|Edge)$/.test(type.name);
}
