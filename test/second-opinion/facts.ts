import { boundsOf } from './dates.js';
import { given, list, mayFallIn } from './meetings.js';
import { factTypes } from './plans.js';
import { remarks, worldOf } from './world.js';
import { canonical } from './json-in-order.js';
import { type Claim, type Presence, type Thing, type World } from './things.js';
import { type Line } from './line.js';
import { text } from './presence.js';
import { sortedBy } from './in-order.js';

/** Value of a field that differs from the shown one, with who says so. */
export interface Conflict {
  readonly field: string;
  readonly shown: string | null;
  readonly others: readonly { readonly value: string; readonly claims: readonly Claim[] }[];
}

/** The name of a fact's kind in the contract. */
export function factKind(fact: Thing): string {
  return fact.type === 'claim' ? 'STATEMENT' : fact.type.toUpperCase();
}

export function allFacts(world: World): Thing[] {
  return sortedBy(
    [...world.things.values()].filter((thing) => factTypes.includes(thing.type)),
    (fact) => [fact.id],
  );
}

export function conflictsOf({ choice, claims }: Thing): Conflict[] {
  const told = choice.conflicts.filter(({ field }) => !remarks.has(field));
  return told.map(({ field, shown, others }) => ({
    field,
    shown: inWords(shown),
    others: sortedBy(
      others.map((other) => ({
        value: inWords(other.value) ?? '',
        claims: claims.filter(({ id }) => other.claims.includes(id)),
      })),
      ({ value }) => [value],
    ),
  }));
}

/** The conflicts of a thing, with their claims in the form that is asked. */
export function conflictShapes(
  thing: Thing,
  claimShape: (claim: Claim) => Record<string, unknown>,
): Record<string, unknown>[] {
  return conflictsOf(thing).map((conflict) => ({
    ...conflict,
    others: conflict.others.map(({ value, claims }) => ({
      value,
      claims: claims.map(claimShape),
    })),
  }));
}

export function inWords(value: unknown): string | null {
  return value === undefined || value === null
    ? null
    : typeof value === 'string'
      ? value
      : canonical(value);
}

export function sourceOf(claim: Claim, world: World): Thing | undefined {
  return world.things.get(String(world.things.get(claim.document)?.values['source']));
}

const idFields: Readonly<Record<string, readonly string[]>> = {
  participation: ['event', 'official', 'agency', 'country', 'post', 'onBehalfOf'],
  tenure: ['official', 'post'],
  membership: ['member', 'of'],
  action: ['actor', 'convention', 'event', 'signedBy', 'against'],
  claim: ['about'],
};

/** Facts that pass the filter. */
export function factsOf(world: World, filter: Line): Thing[] {
  return allFacts(world).filter((fact) =>
    Object.entries(filter).every(([field, wanted]) => {
      if (wanted === null || wanted === undefined) return true;
      const from = (holds: (source: Thing | undefined) => boolean): boolean =>
        fact.claims.every((claim) => holds(sourceOf(claim, world)));
      switch (field) {
        case 'kinds':
          return list(wanted)?.includes(factKind(fact)) ?? false;
        case 'document':
          return fact.claims.some((claim) => claim.document === wanted);
        case 'source':
          return from((source) => source?.id === wanted);
        case 'sourceKinds':
          return from((source) => list(wanted)?.includes(String(source?.values['kind'])) ?? false);
        case 'sourceCountry':
          return from((source) => source?.values['country'] === wanted);
        case 'about':
          return (idFields[fact.type] ?? []).some((name) => fact.values[name] === wanted);
        case 'between':
          return (
            list(wanted)?.every((id) =>
              (idFields[fact.type] ?? []).some((name) => fact.values[name] === id),
            ) ?? true
          );
        case 'property':
          return fact.type === 'claim' && fact.values['property'] === wanted;
        case 'publishersAtMost':
          return fact.choice.publishers <= Number(wanted);
        default:
          return conflictsOf(fact).length > 0 === wanted;
      }
    }),
  );
}

/** What would be gone, and what would only lose support, without a document. */
export function ifRetracted(
  document: string,
  world: World,
  lines: readonly Line[],
): { vanishing: Thing[]; weakened: Thing[] } {
  const without = worldOf(lines, world.today, new Set([document]));
  const vanishing = allFacts(world).filter((fact) => !without.things.has(fact.id));
  return {
    vanishing,
    weakened: allFacts(world).filter(
      (fact) =>
        without.things.has(fact.id) && fact.claims.some((claim) => claim.document === document),
    ),
  };
}

/** One dated fact of an actor. */
export interface Entry {
  readonly on: string;
  readonly fact: Thing;
  readonly event: string | null;
}

export function timelineOf(actor: string, world: World, period: unknown): Entry[] {
  const dated = new Map<Thing, readonly [date: string | null, event: string | null]>();
  for (const presence of world.presences)
    if (presence.involved.has(actor) && presence.thing.follows)
      dated.set(presence.thing, [dateOf(presence, world), presence.event]);
  for (const fact of world.things.values()) {
    if (!fact.follows) continue;
    if (fact.type === 'tenure' && fact.values['official'] === actor)
      dated.set(fact, [text(fact, 'from') ?? text(fact, 'to'), null]);
    if (fact.type === 'membership' && fact.values['member'] === actor)
      dated.set(fact, [text(fact, 'from') ?? text(fact, 'to'), null]);
    if (
      fact.type === 'action' &&
      (fact.values['actor'] === actor || fact.values['signedBy'] === actor)
    )
      dated.set(fact, [text(fact, 'on') ?? text(fact, 'effective'), text(fact, 'event')]);
  }
  const entries = [...dated].flatMap(([fact, [date, event]]) =>
    date === null || (isGiven(period) && !mayFallIn(date, period))
      ? []
      : [{ on: firstPart(date), fact, event, earliest: boundsOf(date).earliest }],
  );
  return sortedBy(entries, (entry) => [entry.earliest, entry.on, entry.fact.id]);
}

function isGiven(period: unknown): boolean {
  return period !== null && period !== undefined;
}

function dateOf(presence: Presence, world: World): string | null {
  return given(world.things.get(presence.event)?.values['when']);
}

function firstPart(date: string): string {
  const [first = ''] = date.split('/');
  return first === '..' || first === '' ? date : first;
}
