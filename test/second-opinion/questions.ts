import fc from 'fast-check';
import { isCompositeType, isEnumType, isInputObjectType, isInterfaceType, isListType, isNonNullType, isObjectType, isUnionType, getNamedType, type GraphQLArgument, type GraphQLCompositeType, type GraphQLField, type GraphQLInputField, type GraphQLInputType, type GraphQLSchema } from 'graphql';

/** What a question needs: the schema it is asked of, and ids worth naming. */
export interface Asking {
  readonly schema: GraphQLSchema;
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Roots to ask; all of them when absent. */
  readonly roots?: readonly string[];
}

/** Fields that two right answers may differ in: cursors, free words, and what only the service knows. */
const free = new Set(['cursor', 'startCursor', 'endCursor', 'score', 'matched', 'label', 'summary', 'note', 'missing', 'reason', 'history', 'recordedAt', 'retractedAt', 'version', 'loadedAt', 'counts', 'labels', 'excluded', 'names']);
const freeOf: Readonly<Record<string, readonly string[]>> = { Claim: ['id'], Query: ['search', 'record'], Neighbourhood: ['links'], SearchHit: ['matched'] };
/** Lists whose items may come in any order: claims, whose last tie is broken by an id that only the service has. */
const loose = new Set(['evidence', 'claims', 'says', 'conflicts']);

/** Days about which small records turn. */
const days = ['2019-01-01', '2019-12-31', '2020-02-15', '2020-07-01', '2021-01-15', '2021-06-30', '2022-03-01', '2023-05-05', '2025-01-01'];
const texts: Readonly<Record<string, readonly string[]>> = { city: ['Hanoi', 'Paris', 'Hue'], property: ['theme', 'size'], regions: ['Europe', 'Northern Europe', 'Asia'] };
const likely: Readonly<Record<string, readonly string[]>> = {
  EventKind: ['MEETING', 'CALL', 'CONFERENCE', 'SESSION'], ParticipationStatus: ['ATTENDED', 'INVITED', 'DECLINED'], ParticipationRole: ['HEAD_OF_DELEGATION', 'DELEGATE', 'PARTICIPANT', 'HOST'], EventMode: ['IN_PERSON', 'PHONE'],
  PostRank: ['MINISTER', 'AMBASSADOR', 'EXPERT'], TreatyAct: ['SIGNATURE', 'RATIFICATION', 'WITHDRAWAL'], AgencyKind: ['REGIONAL_ORGANISATION', 'MINISTRY'], SourceKind: ['DEPOSITARY', 'NEWS'], EventStatus: ['OCCURRED', 'SCHEDULED'],
};
/** Kinds of ids by the name of the argument or input field. */
const idKinds: Readonly<Record<string, readonly string[]>> = {
  convention: ['convention'], partyTo: ['convention'], event: ['event'], at: ['event', 'series'], series: ['series'], country: ['country'], agency: ['agency'], partOf: ['agency'], memberOf: ['agency'], organisedBy: ['agency', 'country'],
  between: ['official', 'country', 'agency', 'post'], involving: ['official', 'country', 'agency', 'post'], actors: ['official', 'country', 'agency'], attendedBy: ['official', 'country', 'agency'], party: ['official', 'country', 'agency', 'post'],
  onBehalfOf: ['country', 'agency'], topics: ['topic'], topic: ['topic'], concerns: ['convention'], represents: ['country', 'agency'], post: ['post'], accreditedTo: ['country', 'agency'], document: ['document'], source: ['source'], sourceCountry: ['country'],
  about: ['official', 'country', 'agency', 'event', 'convention', 'post'], from: ['official'], to: ['official', 'country', 'agency'], avoiding: ['official', 'country'], actor: ['country', 'agency'], ids: ['country', 'agency', 'official', 'event', 'convention'],
};

/** Random questions that the schema allows. */
export function questions(asking: Asking): fc.Arbitrary<string> {
  return fc.gen().map((pick) => new Asker(asking, pick).operation());
}

class Asker {
  private aliases = 0;

  constructor(private readonly asking: Asking, private readonly pick: fc.GeneratorValue) {}

  operation(): string {
    const query = this.asking.schema.getQueryType();
    if (query == null) throw new Error('a schema has a query type');
    const roots = this.fieldsOf(query).filter((field) => this.asking.roots === undefined || this.asking.roots.includes(field.name));
    return `{ ${this.field(query.name, this.oneOf(roots), 0)} }`;
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
    return Object.values(type.getFields()).filter((field) => !free.has(field.name) && !(freeOf[type.name] ?? []).includes(field.name));
  }

  private field(owner: string, field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const isLoose = loose.has(field.name);
    const args = field.args.flatMap((arg) => this.argument(owner, field.name, arg, isLoose));
    const alias = args.length > 0 || isLoose ? `${isLoose ? 'loose' : 'f'}${(this.aliases += 1)}: ` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${isCompositeType(type) ? ` ${this.selection(type, depth + 1)}` : ''}`;
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const parts = [isObjectType(type) && !('id' in type.getFields()) ? '' : '__typename', 'getFields' in type && 'id' in type.getFields() && type.name !== 'Claim' ? 'id' : ''];
    const fields = this.fieldsOf(type).filter((field) => field.name !== 'id');
    const isConnection = type.name.endsWith('Connection');
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const links = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    for (const leaf of leaves) if (isConnection || this.chance(type.name === 'PageInfo' ? 100 : 40)) if (leaf.name !== 'totalCount' || this.chance(60)) parts.push(this.field(type.name, leaf, depth));
    if (isConnection) {
      const nodes = links.find((link) => link.name === 'nodes');
      if (nodes !== undefined) parts.push(this.field(type.name, nodes, depth - 1));
      if (this.chance(20)) parts.push('pageInfo { hasNextPage hasPreviousPage }');
    } else if (depth < 7) {
      const isRow = links.length > 0 && isObjectType(type) && !('id' in type.getFields());
      const count = isRow ? links.length : this.pick(fc.nat, { max: depth < 4 ? 2 : 1 });
      const chosen = isRow ? links.filter(() => this.chance(70)) : Array.from({ length: count }, () => (links.length > 0 ? this.oneOf(links) : null)).filter((link) => link !== null);
      for (const link of new Set(chosen)) parts.push(this.field(type.name, link, depth));
    }
    if ((isUnionType(type) || isInterfaceType(type)) && depth < 6) {
      const concrete = this.oneOf(this.asking.schema.getPossibleTypes(type));
      parts.push(`... on ${concrete.name} ${this.selection(concrete, depth + 1)}`);
    }
    const chosen = parts.filter((part) => part !== '');
    return `{ ${chosen.length === 0 ? '__typename' : chosen.join(' ')} }`;
  }

  private argument(owner: string, field: string, arg: GraphQLArgument, isLoose: boolean): string[] {
    if (isLoose) return arg.name === 'first' ? ['first: 200'] : [];
    if (arg.name === 'after') return [];
    const required = isNonNullType(arg.type) && arg.defaultValue === undefined;
    if (!required && !this.chance(arg.name === 'filter' ? 60 : arg.name === 'first' ? 15 : 35)) return [];
    const value = this.value(arg.type, arg.name, this.kindsFor(owner, field, arg.name), 0);
    return value === null ? [] : [`${arg.name}: ${value}`];
  }

  private kindsFor(owner: string, field: string, name: string): readonly string[] {
    if (name === 'id' && owner === 'Query') return this.asking.ids[field] !== undefined ? [field] : Object.keys(this.asking.ids);
    if (name === 'ids' && field === 'nodes') return Object.keys(this.asking.ids);
    if (name === 'of' && field === 'treatyStatus') return ['convention'];
    if ((name === 'of' && field === 'status') || (name === 'id' && field === 'forActor')) return ['country', 'agency'];
    if (name === 'of') return ['official', 'country', 'agency', 'event', 'convention', 'series', 'post', 'topic'];
    return idKinds[name] ?? [];
  }

  /** A literal; null when there is none to give. */
  private value(type: GraphQLInputType, name: string, kinds: readonly string[], depth: number): string | null {
    if (isNonNullType(type)) return this.value(type.ofType, name, kinds, depth);
    if (isListType(type)) {
      const items = Array.from({ length: this.pick(fc.nat, { max: 2 }) + (this.chance(5) ? 0 : 1) }, () => this.value(type.ofType, name, kinds, depth));
      return `[${items.filter((item) => item !== null).join(', ')}]`;
    }
    if (isEnumType(type)) return this.oneOf(likely[type.name] ?? type.getValues().map((value) => value.name));
    if (isInputObjectType(type)) return this.input(Object.values(type.getFields()), depth, type.name);
    switch (type.name) {
      case 'ID': return this.id(kinds.length > 0 ? kinds : idKinds[name] ?? []);
      case 'Date': return JSON.stringify(this.oneOf(days));
      case 'Int': return String(this.number(name));
      case 'Boolean': return String(this.chance(50));
      default: return texts[name] === undefined ? null : JSON.stringify(this.oneOf(texts[name] ?? ['']));
    }
  }

  private input(fields: readonly GraphQLInputField[], depth: number, type: string): string | null {
    const usable = fields.filter((field) => field.name !== 'text' && (depth < 3 || !isInputObjectType(getNamedType(field.type))));
    const chosen = usable.filter((field) => (isNonNullType(field.type) && field.defaultValue === undefined) || this.chance(Math.round(130 / usable.length)));
    const parts = chosen.flatMap((field) => { const value = this.value(field.type, field.name, this.ofFilter(type, field.name), depth + 1); return value === null ? [] : [`${field.name}: ${value}`]; });
    return `{${parts.join(', ')}}`;
  }

  private ofFilter(type: string, name: string): readonly string[] {
    if (name === 'ids') return [type.replace('Filter', '').toLowerCase()];
    return idKinds[name] ?? [];
  }

  private id(kinds: readonly string[]): string | null {
    if (kinds.length === 0) return null;
    const kind = this.oneOf(kinds);
    return JSON.stringify(this.oneOf(this.asking.ids[kind] ?? [`${kind}:none`]));
  }

  private number(name: string): number {
    switch (name) {
      case 'first': case 'limit': return this.pick(fc.nat, { max: 6 }) + 1;
      case 'depth': return this.pick(fc.nat, { max: 1 }) + 1;
      case 'maxHops': return this.pick(fc.nat, { max: 4 }) + 1;
      default: return this.pick(fc.nat, { max: 3 });
    }
  }
}

/** An answer with its loose lists in one order. */
export function settled(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item: unknown) => settled(item, key));
    return key.startsWith('loose') ? items.map((item) => JSON.stringify(item)).sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, settled(inner, key.startsWith('loose') && ['nodes', 'edges'].includes(name) ? key : name)]));
}
