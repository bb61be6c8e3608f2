import { asShown } from '../model/as-shown.js';
import type { Values } from '../model/claims.js';
import { canonicalJson } from '../model/json.js';
import type { Kind } from '../model/kind.js';
import { ranks } from '../model/kind.js';
import { textOf } from '../model/values.js';
import type { Concluded } from './conclude-things.js';
import { dateProperties } from './date-properties.js';
import { nameField } from './built-in-name.js';
import { namesOf, searched, withAcronym, withOtherNames } from './further-names.js';
import type { FurtherName } from './further-names.js';
import { isLive } from './ledger.js';
import type { Link } from './link.js';
import { participationLinks, participationProperties } from './participation-form.js';
import { canFollow, modalityOf } from './plan-form.js';
import type { Surroundings } from './surroundings.js';
import { valuesOf } from './tellings.js';

type PropertyValue = string | number | boolean | readonly (string | number)[] | null;

/** How a thing stands in the graph. */
export interface GraphForm {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly links: readonly Link[];
  readonly names: readonly FurtherName[];
}

/**
 * From a statement to what it is about, while that is hidden and nothing else is in the way:
 * circles of statements are found along it. No answer follows it.
 */
export const WAITS_FOR = 'WAITS_FOR';

/** The node, relationships and names of a thing, from what was concluded of it. */
export function graphFormOf(kind: Kind, thing: Concluded, surroundings: Surroundings): GraphForm {
  const { told, conclusion, isShown } = thing;
  const named = withoutHidden(kind, conclusion.values, surroundings);
  const follows = canFollow(kind, thing, surroundings);
  const values = asShown(kind, named, !follows);
  const properties = {
    id: told.id,
    ...(kind.sort === 'entity' ? nameProperties(kind, values) : factProperties(kind, thing)),
    ...plainProperties(kind, values),
    ...placeProperties(kind, values),
    ...dateProperties(kind, values, {
      knownBy: thing.knownBy,
      isPlanned: !follows,
      lifeOf: surroundings.lifeOf,
    }),
    ...modalityOf(kind, conclusion),
    // What is withdrawn, also when that is not shown.
    ...(kind.type === 'action' && { againstId: orText(conclusion.values['against']) }),
    ...(kind.type === 'participation' && participationProperties(values, surroundings)),
    ...(kind.type === 'document' && { retractedAt: told.retractedAt }),
    // Counted from its participations when there are some.
    ...(kind.type === 'event' && { size: 0 }),
    leansOn: orNull(thing.leansOn),
    wouldName: orNull(
      thing.wouldName.map(({ document, shown, other }) => `${document} ${shown} ${other}`),
    ),
  };
  return {
    labels: labelsOf(kind, thing, { values, follows }),
    properties,
    links: isShown ? linksOf(kind, values, properties) : waitingLinks(thing),
    names: kind.sort === 'fact' ? [] : furtherNames(kind, thing, values),
  };
}

function orText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** In one order, since the ledger gives claims in none. */
function orNull(all: readonly string[]): readonly string[] | null {
  return all.length === 0 ? null : all.toSorted();
}

/** What is shown of a thing, and whether anything may follow from it. */
interface ShownForm {
  readonly values: Values;
  readonly follows: boolean;
}

function labelsOf(
  kind: Kind,
  { told, isShown }: Concluded,
  { values, follows }: ShownForm,
): string[] {
  const isMeeting =
    kind.type === 'event' &&
    ['MEETING', 'CALL'].includes(textOf(values['kind'])) &&
    values['status'] === 'OCCURRED';
  return [
    'Thing',
    kind.sort === 'entity' ? 'Entity' : 'Fact',
    kind.label,
    isShown ? 'Shown' : 'Hidden',
    ...(isShown && isMeeting ? ['Meeting'] : []),
    // What something may follow from.
    ...(isShown && kind.sort === 'fact' && follows ? ['Asserted'] : []),
    ...(told.retractedAt === null ? [] : ['Retracted']),
  ];
}

/** What is told of `names`, the main names that were told and not chosen, and the acronym. */
function furtherNames(kind: Kind, thing: Concluded, values: Values): readonly FurtherName[] {
  const naming = namingValues(thing);
  const names = withOtherNames(namesOf(naming), {
    chosen: values[nameField(kind)],
    told: naming.map((each) => each[nameField(kind)]),
  });
  return withAcronym(names, kind, values);
}

/** Lines without evidence first, then claims by their standing: names add up in this order. */
function namingValues({ told, conclusion }: Concluded): readonly Values[] {
  const claims = new Map(told.claims.filter(isLive).map((claim) => [claim.id, claim]));
  return [
    ...told.lines.map(valuesOf),
    ...conclusion.order.flatMap((id) => {
      const claim = claims.get(id);
      return claim === undefined || claim.modality === 'DENIED' ? [] : [claim.values];
    }),
  ];
}

function nameProperties(kind: Kind, values: Values): Readonly<Record<string, PropertyValue>> {
  const name = textOf(values[nameField(kind)] ?? '');
  return { name, ...searched(name) };
}

/**
 * What a fact rests on, and when it was first on record; backwards too, since an index goes through
 * two properties in one direction only.
 */
function factProperties(
  kind: Kind,
  { told, conclusion }: Concluded,
): Readonly<Record<string, PropertyValue>> {
  const [recordedAt] = told.claims.map((claim) => claim.recordedAt).sort();
  return {
    kind: kind.label.toUpperCase(),
    publishers: conclusion.publishers,
    recordedAt: recordedAt ?? null,
    recency: recordedAt === undefined ? 0 : -Date.parse(recordedAt),
  };
}

function plainProperties(kind: Kind, values: Values): Readonly<Record<string, PropertyValue>> {
  return Object.fromEntries(
    Object.entries(kind.fields).flatMap(([field, described]): [string, PropertyValue][] => {
      if (described.link !== undefined) return [];
      const value = values[field] ?? described.whenMissing;
      if (value === undefined || value === null) return [];
      const name = described.property ?? field;
      if (described.type === 'rule') return [[name, canonicalJson(value)]];
      if (field === 'rank') return [[name, textOf(value)], seniority(value)];
      return [[name, typeof value === 'boolean' ? value : textOf(value)]];
    }),
  );
}

function seniority(rank: unknown): [string, number] {
  const place = ranks.findIndex((each) => each === rank);
  return ['seniority', place < 0 ? ranks.length - 1 : place];
}

/**
 * Ids of what a thing has one of and many share: beside the day in an index they give the newest of
 * a country without looking at all.
 */
function placeProperties(kind: Kind, values: Values): Readonly<Record<string, string>> {
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    event: { country: 'countryId', series: 'seriesId' },
    document: { source: 'sourceId' },
  };
  return Object.fromEntries(
    Object.entries(named[kind.type] ?? {}).flatMap(([field, property]): [string, string][] => {
      const value = values[field];
      return typeof value === 'string' ? [[property, value]] : [];
    }),
  );
}

/** What is not shown is as if it were not named. */
function withoutHidden(kind: Kind, values: Values, { isShown }: Surroundings): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([field, value]): [string, unknown][] => {
      if (kind.fields[field]?.link === undefined) return [[field, value]];
      if (Array.isArray(value)) return [[field, value.filter((id) => isShown(String(id)))]];
      return isShown(String(value)) ? [[field, value]] : [];
    }),
  );
}

function linksOf(
  kind: Kind,
  values: Values,
  { day }: Readonly<Record<string, unknown>>,
): readonly Link[] {
  const links = Object.entries(kind.fields).flatMap(([field, { link }]): Link[] => {
    if (link === undefined) return [];
    const value = values[field];
    const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
    return ids
      .filter((id) => typeof id === 'string')
      .map((other, place) => ({
        type: link.replace('<', ''),
        other,
        isIncoming: link.startsWith('<'),
        properties:
          kind.sort === 'entity'
            ? { place, to: other, day: typeof day === 'string' ? day : null }
            : {},
      }));
  });
  return kind.type === 'participation' ? [...links, ...participationLinks(values)] : links;
}

function waitingLinks({ conclusion: { values }, isWaiting }: Concluded): readonly Link[] {
  const { about } = values;
  return isWaiting && typeof about === 'string' && about.startsWith('claim:')
    ? [{ type: WAITS_FOR, other: about, isIncoming: false, properties: {} }]
    : [];
}

/** The types of relationships that a kind's things are written with, by direction. */
export function linkTypes(kind: Kind, isIncoming: boolean): readonly string[] {
  const own = Object.values(kind.fields).flatMap(({ link }) =>
    link === undefined || link.startsWith('<') !== isIncoming ? [] : [link.replace('<', '')],
  );
  const more = isIncoming ? ['INVOLVED_IN'] : ['PARTY', 'SIDE'];
  return [
    ...new Set([
      ...own,
      ...(kind.type === 'participation' ? more : []),
      ...(kind.type === 'claim' && !isIncoming ? [WAITS_FOR] : []),
    ]),
  ];
}
