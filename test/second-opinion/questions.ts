import fc from 'fast-check';
import {
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { Literals } from './literals.js';
import { AFTER } from './paging.js';
import { Picker } from './picker.js';

/** What a question needs: the schema it is asked of, and ids worth naming. */
export interface Asking {
  readonly schema: GraphQLSchema;
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Roots to ask; all of them when absent. */
  readonly roots?: readonly string[];
}

/**
 * Fields that are not asked: what only the service knows, of the whole record, of a claim, or of
 * the order in which things came.
 */
const notAsked: Readonly<Record<string, readonly string[]>> = {
  Query: ['changes'],
  Claim: ['id'],
  RecordInfo: ['version', 'loadedAt', 'counts'],
  Operation: ['id'],
};
/**
 * Lists whose items may come in any order: claims, whose last tie is broken by an id that only the
 * service has; hits, best first; names, topics, organisers, hosts and what an event concerns, which
 * claims may add.
 */
const loose = new Set([
  'evidence',
  'claims',
  'said',
  'says',
  'conflicts',
  'search',
  'topics',
  'organisers',
  'hosts',
  'concerns',
]);

/**
 * Random questions that the schema allows, without variables but `$after`, with which a list is
 * read page by page.
 */
export function questions(asking: Asking): fc.Arbitrary<string> {
  return fc.gen().map((pick) => new Asker(asking, new Picker(pick)).operation());
}

type Field = GraphQLField<unknown, unknown>;

/**
 * How deep a field stands; `isAlone`: no list stands above, so that a cursor of this one is the
 * cursor of one list.
 */
interface Place {
  readonly depth: number;
  readonly isAlone: boolean;
}

class Asker {
  private aliases = 0;
  private isPaged = false;
  private readonly literals: Literals;

  constructor(
    private readonly asking: Asking,
    private readonly picker: Picker,
  ) {
    this.literals = new Literals(asking.ids, picker);
  }

  operation(): string {
    const query = this.asking.schema.getQueryType();
    if (query == null) throw new Error('a schema has a query type');
    const roots = this.fieldsOf(query).filter(
      (field) => this.asking.roots === undefined || this.asking.roots.includes(field.name),
    );
    this.isPaged = this.picker.chance(35);
    const root = this.field(query.name, this.picker.oneOf(roots), { depth: 0, isAlone: true });
    return root.includes(`$${AFTER}`) ? `query ($${AFTER}: String) { ${root} }` : `{ ${root} }`;
  }

  private fieldsOf(type: GraphQLCompositeType): GraphQLField<unknown, unknown>[] {
    if (isUnionType(type)) return [];
    return Object.values(type.getFields()).filter(
      (field) => !(notAsked[type.name] ?? []).includes(field.name),
    );
  }

  private field(owner: string, field: Field, { depth, isAlone }: Place): string {
    const type = getNamedType(field.type);
    const isLoose = loose.has(field.name);
    const isPaged = this.isPaged && isAlone && !isLoose && type.name.endsWith('Connection');
    if (isPaged) this.isPaged = false;
    const paging = isPaged ? [`first: ${this.picker.upTo(2) + 1}`, `after: $${AFTER}`] : [];
    const args = [
      ...paging,
      ...field.args
        .filter((arg) => !(isPaged && arg.name === 'first'))
        .flatMap((arg) => this.literals.argument({ owner, field: field.name, arg, isLoose })),
    ];
    const alias =
      args.length > 0 || isLoose ? `${isLoose ? 'loose' : 'f'}${(this.aliases += 1)}: ` : '';
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const inner = isCompositeType(type)
      ? ` ${this.selection(type, { depth: depth + 1, isPaged, isAlone: isAlone && !isList && !type.name.endsWith('Connection') })}`
      : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${inner}`;
  }

  private selection(
    type: GraphQLCompositeType,
    { depth, isPaged, isAlone }: Place & { readonly isPaged: boolean },
  ): string {
    const hasId = 'getFields' in type && 'id' in type.getFields() && type.name !== 'Claim';
    const parts = [
      isObjectType(type) && !hasId && type.name !== 'Claim' ? '' : '__typename',
      hasId && type.name !== 'Operation' ? 'id' : '',
    ];
    const fields = this.fieldsOf(type).filter((field) => field.name !== 'id');
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const links = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const inner = (field: Field): string => this.field(type.name, field, { depth, isAlone });
    if (type.name.endsWith('Connection'))
      parts.push(
        ...this.page(
          { leaves, isPaged },
          links.map((link) => ({
            name: link.name,
            text: () => this.field(type.name, link, { depth: depth - 1, isAlone }),
          })),
        ),
      );
    else {
      parts.push(...leaves.filter(() => this.picker.chance(40)).map(inner));
      if (depth < 7) parts.push(...this.linksOf(type, links, { depth, isAlone }).map(inner));
    }
    if ((isUnionType(type) || isInterfaceType(type)) && depth < 6) {
      const concrete = this.picker.oneOf(this.asking.schema.getPossibleTypes(type));
      parts.push(
        `... on ${concrete.name} ${this.selection(concrete, { depth: depth + 1, isPaged: false, isAlone })}`,
      );
    }
    const chosen = parts.filter((part) => part !== '');
    return `{ ${chosen.length === 0 ? '__typename' : chosen.join(' ')} }`;
  }

  private page(
    { leaves, isPaged }: { readonly leaves: readonly Field[]; readonly isPaged: boolean },
    links: readonly { readonly name: string; readonly text: () => string }[],
  ): string[] {
    const items = links
      .filter((link) => link.name === (this.picker.chance(12) ? 'edges' : 'nodes'))
      .map((link) => link.text());
    const total = leaves
      .filter((leaf) => leaf.name === 'totalCount' && this.picker.chance(60))
      .map((leaf) => leaf.name);
    const info = isPaged
      ? ['pageInfo { hasNextPage hasPreviousPage startCursor endCursor }']
      : this.picker.chance(20)
        ? ['pageInfo { hasNextPage hasPreviousPage }']
        : [];
    return [...total, ...items, ...info];
  }

  private linksOf(
    type: GraphQLCompositeType,
    links: readonly Field[],
    { depth, isAlone }: Place,
  ): readonly Field[] {
    if (links.length === 0) return [];
    if (isObjectType(type) && !('id' in type.getFields()))
      return links.filter(() => this.picker.chance(70));
    const isPageWanted = this.isPaged && isAlone;
    const pages = isPageWanted
      ? links.filter(
          (link) => getNamedType(link.type).name.endsWith('Connection') && !loose.has(link.name),
        )
      : [];
    const first = pages.length > 0 && this.picker.chance(80) ? [this.picker.oneOf(pages)] : [];
    return [
      ...new Set([
        ...first,
        ...Array.from({ length: this.picker.upTo(depth < 4 ? 2 : 1) }, () =>
          this.picker.oneOf(links),
        ),
      ]),
    ];
  }
}
