import fc from 'fast-check';
import {
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { AFTER } from './paging.js';
import { days, idKinds, kindsFor, likely, texts } from './question-values.js';

/** What a question needs: the schema it is asked of, and ids worth naming. */
export interface Asking {
  readonly schema: GraphQLSchema;
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Roots to ask; all of them when absent. */
  readonly roots?: readonly string[];
}

/** Fields that are not asked: what only the service knows, of the whole record or of a claim. */
const notAsked: Readonly<Record<string, readonly string[]>> = {
  Claim: ['id'],
  RecordInfo: ['version', 'loadedAt', 'counts'],
  Operation: ['id'],
};
/** Lists whose items may come in any order: claims, whose last tie is broken by an id that only the service has; hits, best first; topics, which claims may add. */
const loose = new Set(['evidence', 'claims', 'said', 'says', 'conflicts', 'search', 'topics']);

/** Random questions that the schema allows, without variables but `$after`, with which a list is read page by page. */
export function questions(asking: Asking): fc.Arbitrary<string> {
  return fc.gen().map((pick) => new Asker(asking, pick).operation());
}

class Asker {
  private aliases = 0;
  private isPaged = false;

  constructor(
    private readonly asking: Asking,
    private readonly pick: fc.GeneratorValue,
  ) {}

  operation(): string {
    const query = this.asking.schema.getQueryType();
    if (query == null) throw new Error('a schema has a query type');
    const roots = this.fieldsOf(query).filter(
      (field) => this.asking.roots === undefined || this.asking.roots.includes(field.name),
    );
    this.isPaged = this.chance(35);
    const root = this.field(query.name, this.oneOf(roots), 0, true);
    return root.includes(`$${AFTER}`) ? `query ($${AFTER}: String) { ${root} }` : `{ ${root} }`;
  }

  private chance(percent: number): boolean {
    return this.pick(fc.nat, { max: 99 }) >= 100 - percent;
  }

  private oneOf<T>(values: readonly T[]): T {
    const value = values[this.pick(fc.nat, { max: Math.max(0, values.length - 1) })];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  }

  private fieldsOf(type: GraphQLCompositeType): GraphQLField<unknown, unknown>[] {
    if (isUnionType(type)) return [];
    return Object.values(type.getFields()).filter(
      (field) => !(notAsked[type.name] ?? []).includes(field.name),
    );
  }

  /** `isAlone`: no list stands above, so that a cursor of this one is the cursor of one list. */
  private field(
    owner: string,
    field: GraphQLField<unknown, unknown>,
    depth: number,
    isAlone: boolean,
  ): string {
    const type = getNamedType(field.type);
    const isLoose = loose.has(field.name);
    const isPaged = this.isPaged && isAlone && !isLoose && type.name.endsWith('Connection');
    if (isPaged) this.isPaged = false;
    const paging = isPaged
      ? [`first: ${this.pick(fc.nat, { max: 2 }) + 1}`, `after: $${AFTER}`]
      : [];
    const args = [
      ...paging,
      ...field.args
        .filter((arg) => !(isPaged && arg.name === 'first'))
        .flatMap((arg) => this.argument(owner, field.name, arg, isLoose)),
    ];
    const alias =
      args.length > 0 || isLoose ? `${isLoose ? 'loose' : 'f'}${(this.aliases += 1)}: ` : '';
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const inner = isCompositeType(type)
      ? ` ${this.selection(type, depth + 1, { isPaged, isAlone: isAlone && !isList && !type.name.endsWith('Connection') })}`
      : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${inner}`;
  }

  private selection(
    type: GraphQLCompositeType,
    depth: number,
    { isPaged, isAlone }: { readonly isPaged: boolean; readonly isAlone: boolean },
  ): string {
    const hasId = 'getFields' in type && 'id' in type.getFields() && type.name !== 'Claim';
    const parts = [
      isObjectType(type) && !hasId && type.name !== 'Claim' ? '' : '__typename',
      hasId && type.name !== 'Operation' ? 'id' : '',
    ];
    const fields = this.fieldsOf(type).filter((field) => field.name !== 'id');
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const links = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const inner = (field: GraphQLField<unknown, unknown>, at: number): string =>
      this.field(type.name, field, at, isAlone);
    if (type.name.endsWith('Connection'))
      parts.push(...this.page(leaves, links, inner, depth, isPaged));
    else {
      parts.push(...leaves.filter(() => this.chance(40)).map((leaf) => inner(leaf, depth)));
      if (depth < 7)
        parts.push(...this.linksOf(type, links, depth, isAlone).map((link) => inner(link, depth)));
    }
    if ((isUnionType(type) || isInterfaceType(type)) && depth < 6) {
      const concrete = this.oneOf(this.asking.schema.getPossibleTypes(type));
      parts.push(
        `... on ${concrete.name} ${this.selection(concrete, depth + 1, { isPaged: false, isAlone })}`,
      );
    }
    const chosen = parts.filter((part) => part !== '');
    return `{ ${chosen.length === 0 ? '__typename' : chosen.join(' ')} }`;
  }

  private page(
    leaves: readonly GraphQLField<unknown, unknown>[],
    links: readonly GraphQLField<unknown, unknown>[],
    inner: (field: GraphQLField<unknown, unknown>, depth: number) => string,
    depth: number,
    isPaged: boolean,
  ): string[] {
    const items = links
      .filter((link) => link.name === (this.chance(12) ? 'edges' : 'nodes'))
      .map((link) => inner(link, depth - 1));
    const total = leaves
      .filter((leaf) => leaf.name === 'totalCount' && this.chance(60))
      .map((leaf) => leaf.name);
    const info = isPaged
      ? ['pageInfo { hasNextPage hasPreviousPage startCursor endCursor }']
      : this.chance(20)
        ? ['pageInfo { hasNextPage hasPreviousPage }']
        : [];
    return [...total, ...items, ...info];
  }

  private linksOf(
    type: GraphQLCompositeType,
    links: readonly GraphQLField<unknown, unknown>[],
    depth: number,
    isAlone: boolean,
  ): GraphQLField<unknown, unknown>[] {
    if (links.length === 0) return [];
    if (isObjectType(type) && !('id' in type.getFields()))
      return links.filter(() => this.chance(70));
    const isPageWanted = this.isPaged && isAlone;
    const pages = isPageWanted
      ? links.filter(
          (link) => getNamedType(link.type).name.endsWith('Connection') && !loose.has(link.name),
        )
      : [];
    const first = pages.length > 0 && this.chance(80) ? [this.oneOf(pages)] : [];
    return [
      ...new Set([
        ...first,
        ...Array.from({ length: this.pick(fc.nat, { max: depth < 4 ? 2 : 1 }) }, () =>
          this.oneOf(links),
        ),
      ]),
    ];
  }

  private argument(owner: string, field: string, arg: GraphQLArgument, isLoose: boolean): string[] {
    if (isLoose && arg.name === 'first') return ['first: 200'];
    if (arg.name === AFTER) return [];
    const required = isNonNullType(arg.type) && arg.defaultValue === undefined;
    if (!required && !this.chance(arg.name === 'filter' ? 60 : arg.name === 'first' ? 15 : 35))
      return [];
    if (!isNonNullType(arg.type) && arg.defaultValue === undefined && this.chance(4))
      return [`${arg.name}: null`];
    const value = this.value(
      arg.type,
      arg.name,
      kindsFor(owner, field, arg.name, Object.keys(this.asking.ids)),
      0,
    );
    return value === null ? [] : [`${arg.name}: ${value}`];
  }

  /** A literal; null when there is none to give. */
  private value(
    type: GraphQLInputType,
    name: string,
    kinds: readonly string[],
    depth: number,
  ): string | null {
    if (isNonNullType(type)) return this.value(type.ofType, name, kinds, depth);
    if (isListType(type)) {
      const items = Array.from(
        { length: this.pick(fc.nat, { max: 2 }) + (this.chance(5) ? 0 : 1) },
        () => this.value(type.ofType, name, kinds, depth),
      );
      return `[${items.filter((item) => item !== null).join(', ')}]`;
    }
    if (isEnumType(type))
      return this.oneOf(
        (this.chance(90) ? likely[type.name] : undefined) ??
          type.getValues().map((value) => value.name),
      );
    if (isInputObjectType(type))
      return this.input(Object.values(type.getFields()), depth, type.name);
    switch (type.name) {
      case 'ID':
        return this.id(kinds.length > 0 ? kinds : (idKinds[name] ?? []));
      case 'Date':
        return JSON.stringify(this.oneOf(days));
      case 'Int':
        return String(this.number(name));
      case 'Boolean':
        return String(this.chance(50));
      default:
        return texts[name] === undefined ? null : JSON.stringify(this.oneOf(texts[name] ?? ['']));
    }
  }

  private input(fields: readonly GraphQLInputField[], depth: number, type: string): string | null {
    if (depth < 3 && fields.some(({ name }) => name === 'not') && this.chance(20))
      return this.negated(fields, depth, type);
    const usable = fields.filter(
      (field) => depth < 3 || !isInputObjectType(getNamedType(field.type)),
    );
    const chosen = usable.filter(
      (field) =>
        (isNonNullType(field.type) && field.defaultValue === undefined) ||
        this.chance(Math.round(130 / usable.length)),
    );
    const parts = chosen.flatMap((field) =>
      !isNonNullType(field.type) && field.defaultValue === undefined && this.chance(3)
        ? [`${field.name}: null`]
        : this.part(field, depth, type),
    );
    return `{${parts.join(', ')}}`;
  }

  /** Everything but what one condition picks: what has no value for it belongs there too. */
  private negated(fields: readonly GraphQLInputField[], depth: number, type: string): string {
    const part = this.part(
      this.oneOf(fields.filter(({ name }) => !['and', 'or', 'not'].includes(name))),
      depth + 1,
      type,
    );
    return `{not: {${part.join('')}}}`;
  }

  private part(field: GraphQLInputField, depth: number, type: string): string[] {
    const value = this.value(
      field.type,
      field.name,
      field.name === 'ids'
        ? [type.replace('Filter', '').toLowerCase()]
        : type === 'FactFilter' && field.name === 'between'
          ? (idKinds['about'] ?? [])
          : (idKinds[field.name] ?? []),
      depth + 1,
    );
    return value === null ? [] : [`${field.name}: ${value}`];
  }

  private id(kinds: readonly string[]): string | null {
    if (kinds.length === 0) return null;
    const kind = this.oneOf(kinds);
    return JSON.stringify(
      this.chance(2) ? `${kind}:none` : this.oneOf(this.asking.ids[kind] ?? [`${kind}:none`]),
    );
  }

  private number(name: string): number {
    switch (name) {
      case 'first':
      case 'limit':
        return this.pick(fc.nat, { max: 6 }) + 1;
      case 'depth':
        return this.pick(fc.nat, { max: 1 }) + 1;
      case 'maxHops':
        return this.pick(fc.nat, { max: 4 }) + 1;
      default:
        return this.pick(fc.nat, { max: 3 });
    }
  }
}
