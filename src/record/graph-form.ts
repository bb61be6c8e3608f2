import { boundsOf, periodOf } from '../model/dates.js';
import type { Conclusion, Values } from '../model/conclude.js';
import { textOf } from '../model/conclude.js';
import { canonicalJson, isObject } from '../model/json.js';
import type { Kind } from '../model/kinds.js';
import { ranks } from '../model/kinds.js';
import { foldInParts, foldName } from '../model/names.js';

/** A relationship to be written, by the ids of its ends. */
export interface LinkRow {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly place: number;
}

/** How a thing stands in the graph. */
export interface GraphForm {
  readonly labels: readonly string[];
  readonly properties: Readonly<
    Record<string, string | number | boolean | readonly (string | number)[] | null>
  >;
  readonly links: readonly LinkRow[];
  readonly names: readonly Readonly<Record<string, string>>[];
}

/** Where the places of a fact stand: seniority of its post. */
export interface FormContext {
  readonly isShown: boolean;
  readonly seniorityOf: (post: string) => number | undefined;
}

/** Seniority of who took part in no post: below every rank. */
const NO_POST = 99;

/** The node, relationships and names of a thing, from what was concluded of it. */
export function graphFormOf(
  kind: Kind,
  id: string,
  conclusion: Conclusion,
  names: GraphForm['names'],
  context: FormContext,
): GraphForm {
  const { values } = conclusion;
  const isMeeting =
    kind.type === 'event' &&
    ['MEETING', 'CALL'].includes(textOf(values['kind'])) &&
    values['status'] === 'OCCURRED';
  const labels = [
    kind.label,
    ...(context.isShown ? ['Shown', ...(isMeeting ? ['Meeting'] : [])] : ['Hidden']),
  ];
  const derived = kind.type === 'participation' ? participationProperties(values, context) : {};
  const common =
    kind.sort === 'entity'
      ? nameProperties(kind, values)
      : { publishers: conclusion.publishers, conflicting: conclusion.disagreements.length > 0 };
  const links = context.isShown
    ? [
        ...linksOf(kind, id, values),
        ...(kind.type === 'participation' ? participationLinks(id, values) : []),
      ]
    : [];
  return {
    labels,
    properties: {
      id,
      ...common,
      ...plainProperties(kind, values),
      ...placeProperties(kind, values),
      ...dateProperties(kind, values),
      ...derived,
    },
    links,
    names,
  };
}

function nameProperties(kind: Kind, values: Values): Record<string, string | null> {
  const name = textOf(
    values[kind.type === 'document' || kind.type === 'post' ? 'title' : 'name'] ?? '',
  );
  return { name, ...searched(name) };
}

/** A name as the search index has it: whole, and in its parts where an apostrophe joins some. */
function searched(name: string): { readonly folded: string; readonly parts?: string } {
  const parts = foldInParts(name);
  return { folded: foldName(name), ...(parts !== undefined && { parts }) };
}

function plainProperties(
  kind: Kind,
  values: Values,
): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    Object.entries(kind.fields).flatMap(
      ([field, described]): [string, string | number | boolean | null][] => {
        if (described.link !== undefined) return [];
        const value = values[field] ?? described.whenMissing;
        if (value === undefined || value === null) return [];
        const name = described.property ?? field;
        if (described.type === 'rule') return [[name, canonicalJson(value)]];
        if (field === 'rank')
          return [
            [name, textOf(value)],
            ['seniority', seniority(value)],
          ];
        return [[name, typeof value === 'boolean' ? value : textOf(value)]];
      },
    ),
  );
}

function seniority(rank: unknown): number {
  const place = ranks.findIndex((each) => each === rank);
  return place < 0 ? ranks.length - 1 : place;
}

/** Ids of what a thing has one of and many share: beside the day in an index they give the newest of a country without looking at all. */
function placeProperties(kind: Kind, values: Values): Record<string, string> {
  const ids = (fields: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([field, property]): [string, string][] => {
        const value = values[field];
        return typeof value === 'string' ? [[property, value]] : [];
      }),
    );
  switch (kind.type) {
    case 'event':
      return ids({ country: 'countryId', series: 'seriesId' });
    case 'document':
      return ids({ source: 'sourceId' });
    default:
      return {};
  }
}

function dateProperties(kind: Kind, values: Values): Record<string, string> {
  const bounds = (field: string, earliest: string, latest: string): Record<string, string> => {
    const value = values[field];
    if (typeof value !== 'string') return {};
    const found = boundsOf(value);
    return { [earliest]: found.earliest, [latest]: found.latest };
  };
  switch (kind.type) {
    // `day` is the latest day, never null, so that an index gives the order of events, acts and documents.
    case 'event':
      return {
        day: '',
        ...bounds('when', 'earliest', 'latest'),
        ...bounds('when', 'earliest', 'day'),
      };
    case 'action':
      return {
        day: '',
        ...bounds('on', 'earliest', 'latest'),
        ...bounds('on', 'earliest', 'day'),
        ...bounds('effective', 'effectiveEarliest', 'effectiveFrom'),
      };
    case 'document':
      return {
        day: '',
        ...bounds('published', 'publishedEarliest', 'publishedLatest'),
        ...bounds('published', 'publishedEarliest', 'day'),
      };
    case 'convention':
      return bounds('inForce', 'inForceEarliest', 'inForceFrom');
    case 'tenure':
      return {
        ...periodProperties(values),
        ...bounds('credentials', 'credentialsEarliest', 'credentialsLatest'),
      };
    case 'membership':
      return periodProperties(values);
    default:
      return {};
  }
}

function periodProperties(values: Values): Record<string, string> {
  const { from, to } = values;
  const period = periodOf(
    typeof from === 'string' ? from : undefined,
    typeof to === 'string' ? to : undefined,
  );
  return { ...period };
}

/** Who took part, by what is known most exactly, and for which side. */
function participationProperties(
  values: Values,
  context: FormContext,
): Record<string, string | number> {
  const { official, post, onBehalfOf } = values;
  const own = official ?? values['agency'] ?? values['country'];
  const party = official ?? post ?? own ?? onBehalfOf;
  const side = onBehalfOf ?? own ?? post;
  return {
    seniority: (typeof post === 'string' ? context.seniorityOf(post) : undefined) ?? NO_POST,
    ...(typeof party === 'string' && { party }),
    ...(typeof side === 'string' && { side }),
  };
}

function participationLinks(id: string, values: Values): LinkRow[] {
  const { party, side } = participationProperties(values, {
    isShown: true,
    seniorityOf: () => undefined,
  });
  const involved = [
    values['official'],
    values['post'],
    values['agency'],
    values['country'],
    values['onBehalfOf'],
  ].filter((each) => typeof each === 'string');
  return [
    ...[...new Set(involved)].map((from) => ({ from, type: 'INVOLVED_IN', to: id, place: 0 })),
    ...(typeof party === 'string' ? [{ from: id, type: 'PARTY', to: party, place: 0 }] : []),
    ...(typeof side === 'string' ? [{ from: id, type: 'SIDE', to: side, place: 0 }] : []),
  ];
}

function linksOf(kind: Kind, id: string, values: Values): LinkRow[] {
  return Object.entries(kind.fields).flatMap(([field, { link }]) => {
    if (link === undefined) return [];
    const value = values[field];
    const ids = Array.isArray(value)
      ? value.filter((each) => typeof each === 'string')
      : typeof value === 'string'
        ? [value]
        : [];
    return ids.map((other, place) =>
      link.startsWith('<')
        ? { from: other, type: link.slice(1), to: id, place }
        : { from: id, type: link, to: other, place },
    );
  });
}

/** The further names of an entity, each text, language and kind once, in the order of the values. */
export function namesOf(all: readonly Values[]): GraphForm['names'] {
  const names = all
    .flatMap((values): unknown[] => (Array.isArray(values['names']) ? values['names'] : []))
    .filter(isObject);
  const unique = new Map(
    names.map((name) => [
      canonicalJson({ text: name['text'], lang: name['lang'], kind: name['kind'] }),
      name,
    ]),
  );
  return [...unique.values()].map((name) => ({
    ...Object.fromEntries(Object.entries(name).map(([key, value]) => [key, String(value)])),
    ...searched(String(name['text'])),
  }));
}

/** The names, and the acronym of an agency where none of them is it: it is searched like a further name, but is none of them. */
export function withAcronym(
  names: GraphForm['names'],
  kind: Kind,
  { acronym }: Values,
): GraphForm['names'] {
  if (
    kind.type !== 'agency' ||
    typeof acronym !== 'string' ||
    names.some(({ text }) => text === acronym)
  )
    return names;
  return [...names, { text: acronym, kind: 'ACRONYM', field: 'acronym', ...searched(acronym) }];
}

/** Fields without which a thing cannot be shown. */
export function missingFields(kind: Kind, values: Values): readonly string[] {
  return Object.entries(kind.fields)
    .filter(
      ([field, { required, whenMissing }]) =>
        required === true && whenMissing === undefined && values[field] === undefined,
    )
    .map(([field]) => field);
}

/** The things that have to be shown for a fact to be. */
export function neededBy(kind: Kind, values: Values): readonly string[] {
  if (kind.sort === 'entity') return [];
  return Object.entries(kind.fields).flatMap(([field, { required, link }]) => {
    const value = values[field];
    return required === true && link !== undefined && typeof value === 'string' ? [value] : [];
  });
}
