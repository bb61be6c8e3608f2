import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import type { Random } from './random.js';

/** Ids to ask about, by kind: some busy, some quiet, one that nothing has. */
export const ids: Readonly<Record<string, readonly string[]>> = {
  official: [
    'official:ambassador-vu',
    'official:s-jaishankar',
    'official:antonio-guterres',
    'official:none',
  ],
  country: ['country:VNM', 'country:USA', 'country:DEU', 'country:SUN'],
  agency: [
    'agency:unodc',
    'agency:european-union',
    'agency:council-of-europe',
    'agency:usa-white-house',
  ],
  event: [
    'event:octopus-2025',
    'event:hanoi-signing-2025',
    'event:interpol-ga-93',
    'event:unga-80',
    'event:ahc-4',
  ],
  convention: [
    'convention:hanoi-convention',
    'convention:budapest-convention',
    'convention:cets-224',
    'convention:untoc',
  ],
  series: [
    'series:ad-hoc-committee-on-cybercrime',
    'series:octopus-conference',
    'series:counter-ransomware-initiative',
  ],
  post: ['post:usa-president'],
  topic: ['topic:cybercrime', 'topic:palestine'],
  document: ['document:seed-octopus-2025', 'document:nl-013891', 'document:ewv-9605-original'],
  source: ['source:viet-nam-news', 'source:daily-sabah'],
};
const days = ['2001-11-23', '2022-05-12', '2025-03-31', '2025-10-25', '2026-01-15'];
const texts: Readonly<Record<string, readonly string[]>> = {
  text: ['vu', 'cyber', 'United N', 'Лавров', 'ministry of foreign'],
  city: ['Hanoi', 'New York'],
  property: ['participants', 'recommendation'],
  regions: ['Asia', 'Europe'],
};
const kindsOfName: Readonly<Record<string, readonly string[]>> = {
  convention: ['convention'],
  partyTo: ['convention'],
  event: ['event'],
  at: ['event', 'series'],
  series: ['series'],
  country: ['country'],
  sourceCountry: ['country'],
  agency: ['agency'],
  partOf: ['agency'],
  memberOf: ['agency'],
  organisedBy: ['agency', 'country'],
  topics: ['topic'],
  topic: ['topic'],
  concerns: ['convention'],
  represents: ['country', 'agency'],
  post: ['post'],
  document: ['document'],
  source: ['source'],
};
const anyone = ['official', 'country', 'agency'];

/** For what a value is wanted. */
export interface Wanted {
  /** The name of the argument or field. */
  readonly name: string;
  /** The kinds of thing that an id may be of; those that suit the name when there are none. */
  readonly kinds?: readonly string[];
  /** How many filters are around it. */
  readonly depth?: number;
}

/** A value for an argument or variable of an input type; undefined where there is none to give. */
export function randomValue(random: Random, type: GraphQLInputType, wanted: Wanted): unknown {
  const { name, kinds = [], depth = 0 } = wanted;
  if (isNonNullType(type)) return randomValue(random, type.ofType, wanted);
  if (isListType(type))
    return Array.from({ length: 1 + random.below(2) }, () =>
      randomValue(random, type.ofType, wanted),
    );
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) return randomInput(random, type, depth);
  switch (type.name) {
    case 'ID':
      return random.pick(
        ids[random.pick(kinds.length > 0 ? kinds : (kindsOfName[name] ?? anyone))] ?? [
          'country:none',
        ],
      );
    case 'Date':
      return random.pick(days);
    case 'Int':
      return 1 + random.below(3);
    case 'Boolean':
      return random.chance(50);
    default:
      return random.pick(texts[name] ?? ['cyber']);
  }
}

function randomInput(
  random: Random,
  type: Extract<GraphQLInputType, { getFields: unknown }>,
  depth: number,
): unknown {
  const fields = Object.values(type.getFields()).filter(
    (field) => depth < 2 || !/^(and|or|not|met|acted|represented|attended|holds)$/.test(field.name),
  );
  const chosen = fields.filter(
    (field) =>
      (isNonNullType(field.type) && field.defaultValue === undefined) ||
      random.below(fields.length) < 2,
  );
  return Object.fromEntries(
    chosen.map((field) => [
      field.name,
      random.chance(5) && !isNonNullType(field.type)
        ? null
        : randomValue(random, field.type, {
            name: field.name,
            kinds: field.name === 'ids' ? [type.name.replace('Filter', '').toLowerCase()] : [],
            depth: depth + 1,
          }),
    ]),
  );
}

/** A value as GraphQL writes it in a document. */
export function literal(value: unknown, isEnum: (text: string) => boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, isEnum)).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${literal(item, isEnum)}`)
      .join(', ')}}`;
  return typeof value === 'string' && isEnum(value) ? value : JSON.stringify(value);
}
