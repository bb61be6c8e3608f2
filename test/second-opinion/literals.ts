import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';
import { AFTER } from './paging.js';
import type { Picker } from './picker.js';
import { days, idKinds, kindsFor, likely, texts } from './question-values.js';

/** An argument of a field of a type. */
interface ArgumentAsked {
  readonly owner: string;
  readonly field: string;
  readonly arg: GraphQLArgument;
  readonly isLoose: boolean;
}

/** What a value is called, and the kinds of ids that it may be. */
interface Named {
  readonly name: string;
  readonly kinds: readonly string[];
}

/** Writes arguments and their values. */
export class Literals {
  constructor(
    private readonly ids: Readonly<Record<string, readonly string[]>>,
    private readonly picker: Picker,
  ) {}

  /** An argument with a value, or nothing where it is left out. */
  argument({ owner, field, arg, isLoose }: ArgumentAsked): string[] {
    if (isLoose && arg.name === 'first') return ['first: 200'];
    if (arg.name === AFTER) return [];
    const required = isNonNullType(arg.type) && arg.defaultValue === undefined;
    if (
      !required &&
      !this.picker.chance(arg.name === 'filter' ? 60 : arg.name === 'first' ? 15 : 35)
    )
      return [];
    if (!isNonNullType(arg.type) && arg.defaultValue === undefined && this.picker.chance(4))
      return [`${arg.name}: null`];
    const value = this.value(
      arg.type,
      {
        name: arg.name,
        kinds: kindsFor({ owner, field, argument: arg.name }, Object.keys(this.ids)),
      },
      0,
    );
    return value === null ? [] : [`${arg.name}: ${value}`];
  }

  /** A literal; null when there is none to give. */
  private value(type: GraphQLInputType, named: Named, depth: number): string | null {
    const { name, kinds } = named;
    if (isNonNullType(type)) return this.value(type.ofType, named, depth);
    if (isListType(type)) {
      const items = Array.from(
        { length: this.picker.upTo(2) + (this.picker.chance(5) ? 0 : 1) },
        () => this.value(type.ofType, named, depth),
      );
      return `[${items.filter((item) => item !== null).join(', ')}]`;
    }
    if (isEnumType(type))
      return this.picker.oneOf(
        (this.picker.chance(90) ? likely[type.name] : undefined) ??
          type.getValues().map((value) => value.name),
      );
    if (isInputObjectType(type))
      return this.input(Object.values(type.getFields()), depth, type.name);
    switch (type.name) {
      case 'ID':
        return this.id(kinds.length > 0 ? kinds : (idKinds[name] ?? []));
      case 'Date':
        return JSON.stringify(this.picker.oneOf(days));
      case 'Int':
        return String(this.number(name));
      case 'Boolean':
        return String(this.picker.chance(50));
      default:
        return texts[name] === undefined
          ? null
          : JSON.stringify(this.picker.oneOf(texts[name] ?? ['']));
    }
  }

  private input(fields: readonly GraphQLInputField[], depth: number, type: string): string | null {
    if (depth < 3 && fields.some(({ name }) => name === 'not') && this.picker.chance(20))
      return this.negated(fields, depth, type);
    const usable = fields.filter(
      (field) => depth < 3 || !isInputObjectType(getNamedType(field.type)),
    );
    const chosen = usable.filter(
      (field) =>
        (isNonNullType(field.type) && field.defaultValue === undefined) ||
        this.picker.chance(Math.round(130 / usable.length)),
    );
    const parts = chosen.flatMap((field) =>
      !isNonNullType(field.type) && field.defaultValue === undefined && this.picker.chance(3)
        ? [`${field.name}: null`]
        : this.part(field, depth, type),
    );
    return `{${parts.join(', ')}}`;
  }

  /** Everything but what one condition picks: what has no value for it belongs there too. */
  private negated(fields: readonly GraphQLInputField[], depth: number, type: string): string {
    const part = this.part(
      this.picker.oneOf(fields.filter(({ name }) => !['and', 'or', 'not'].includes(name))),
      depth + 1,
      type,
    );
    return `{not: {${part.join('')}}}`;
  }

  private part(field: GraphQLInputField, depth: number, type: string): string[] {
    const value = this.value(
      field.type,
      {
        name: field.name,
        kinds:
          field.name === 'ids'
            ? [type.replace('Filter', '').toLowerCase()]
            : type === 'FactFilter' && field.name === 'between'
              ? (idKinds['about'] ?? [])
              : (idKinds[field.name] ?? []),
      },
      depth + 1,
    );
    return value === null ? [] : [`${field.name}: ${value}`];
  }

  private id(kinds: readonly string[]): string | null {
    if (kinds.length === 0) return null;
    const kind = this.picker.oneOf(kinds);
    return JSON.stringify(
      this.picker.chance(2)
        ? `${kind}:none`
        : this.picker.oneOf(this.ids[kind] ?? [`${kind}:none`]),
    );
  }

  private number(name: string): number {
    switch (name) {
      case 'first':
      case 'limit':
        return this.picker.upTo(6) + 1;
      case 'depth':
        return this.picker.upTo(1) + 1;
      case 'maxHops':
        return this.picker.upTo(4) + 1;
      default:
        return this.picker.upTo(3);
    }
  }
}
