import fc from 'fast-check';
import type { Line } from './line.js';
import { date, from, isPossible, to } from './world-dates.js';
import {
  countries,
  agencyKinds,
  ranks,
  roles,
  statuses,
  eventKinds,
  maybe,
  rarely,
  one,
  several,
  ids,
  sides,
  actors,
} from './world-words.js';
import { evidence, lines, chained, factsOf, retold } from './world-lines.js';
import {
  nameOf,
  names,
  note,
  participationSays,
  participation,
  event,
  convention,
  tenure,
  action,
  subjects,
  document,
} from './world-things.js';

/** A small random record, and the ids that questions about it may name. */
export interface SmallRecord {
  readonly lines: readonly Line[];
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

/** No document is evidence of itself. */
function notOfItself(documents: readonly Line[]): Line[] {
  return documents.map(({ evidence: entries, ...line }) => {
    const others = (Array.isArray(entries) ? entries : []).filter(
      (entry: Line) => entry['document'] !== line['id'],
    );
    return others.length === 0 ? line : { ...line, evidence: others };
  });
}

/**
 * An act is against one that stands before it, so that none is against itself and chains never
 * close.
 */
const withoutCircle = (line: Line): Line => {
  const { against, ...others } = line;
  return against !== undefined && String(against) >= String(line['id']) ? others : line;
};

/** Small records: few things, much between them. */
export const smallRecords: fc.Arbitrary<SmallRecord> = fc
  .tuple(
    lines(
      'source',
      ids.source,
      fc.record({
        name: nameOf,
        kind: one(['DEPOSITARY', 'GOVERNMENT', 'NEWS']),
        reliability: maybe(one(['A', 'B', 'C'])),
        country: maybe(one(countries)),
        evidence: rarely(evidence(fc.record({ name: nameOf }))),
      }),
    ),
    chained(lines('document', ids.document, document).map(notOfItself), (before) =>
      rarely(one(before)).map((copyOf) => ({ copyOf })),
    ),
    fc.constant([
      {
        type: 'country',
        id: 'country:VNM',
        name: 'Viet Nam',
        names: [{ text: 'Việt Nam', lang: 'vi' }],
      },
      { type: 'country', id: 'country:FRA', name: 'France' },
      { type: 'country', id: 'country:GHA', name: 'Ghana' },
      {
        type: 'country',
        id: 'country:x-sealand',
        name: 'Sealand',
        region: 'Europe',
        subregion: 'Northern Europe',
      },
    ]),
    chained(
      lines(
        'agency',
        ids.agency,
        fc.record({
          name: nameOf,
          kind: one(agencyKinds),
          acronym: maybe(one(['UN', 'AB'])),
          country: maybe(one(countries)),
        }),
      ),
      (before) => maybe(one(before)).map((partOf) => ({ partOf })),
    ),
    lines('official', ids.official, fc.record({ name: nameOf, names: maybe(names), note })),
    retold(ids.official, fc.record({ name: nameOf, names })),
    lines(
      'post',
      ids.post,
      fc.record({
        title: nameOf,
        rank: one(ranks),
        agency: maybe(one(ids.agency)),
        country: maybe(one(countries)),
        accreditedTo: rarely(one(sides)),
        single: maybe(fc.boolean()),
      }),
    ),
    lines('topic', ids.topic, fc.record({ name: nameOf })),
    lines(
      'series',
      ids.series,
      fc.record({
        name: nameOf,
        organisers: several(actors, 2),
        cadence: maybe(fc.constant('yearly')),
      }),
    ),
    chained(lines('convention', ids.convention, convention), () =>
      maybe(fc.constant('convention:a')).map((supplements) => ({ supplements })),
    ),
    chained(lines('event', ids.event, event), (before) =>
      fc.record({ partOf: rarely(one(before)), onMarginsOf: maybe(one(before)) }),
    ),
    retold(
      ids.event,
      fc.record({
        name: nameOf,
        kind: one(eventKinds),
        status: one(['OCCURRED', 'SCHEDULED']),
        city: maybe(one(['Hanoi', 'Oslo'])),
        venue: maybe(fc.constant('Annex')),
        topics: several(ids.topic, 2),
      }),
    ),
    factsOf('participation', 30, {
      fields: participation,
      again: fc.record({
        role: one(roles),
        status: one(statuses),
        listedAs: maybe(fc.constant('an expert')),
        onBehalfOf: maybe(one(sides)),
        evidence: evidence(participationSays),
      }),
    }),
    factsOf('tenure', 8, {
      fields: tenure,
      again: fc.record({ from, evidence: evidence(fc.record({ from })) }),
    }),
    factsOf('membership', 10, {
      fields: fc
        .record({
          member: one(sides),
          of: one(ids.agency),
          from: maybe(from),
          to: rarely(to),
          evidence: evidence(
            fc.oneof(
              fc.record({ from }),
              fc.record({ to }),
              fc.record({ of: one(ids.agency) }),
              fc.record({ member: one(sides) }),
              fc.constantFrom({ to: null }, { member: null }),
            ),
          ),
        })
        .filter((line) => line.member !== line.of && isPossible(line)),
      again: fc.record({ from, evidence: evidence(fc.record({ from })) }),
    }),
    factsOf('action', 20, {
      fields: action,
      again: fc.record({
        on: date,
        place: one(['Hanoi', 'Hue']),
        evidence: evidence(fc.record({ on: date })),
      }),
    }),
    factsOf('claim', 8, {
      fields: fc.record({
        about: one(subjects),
        property: one(['theme', 'size']),
        value: fc.oneof(fc.integer({ min: 1, max: 3 }), one(['x', 'y'])),
        unit: rarely(fc.constant('people')),
        evidence: evidence(fc.record({ value: fc.oneof(one(['x', 'z']), fc.constant(2)) })),
      }),
      again: fc.record({
        value: one(['x', 'w']),
        evidence: evidence(fc.record({ unit: fc.constant('states') })),
      }),
    }),
  )
  .map((groups) => {
    const all: Line[] = groups.flat().map(withoutCircle);
    const facts = (type: string): string[] => [
      ...new Set(all.filter((line) => line['type'] === type).map((line) => String(line['id']))),
    ];
    return {
      lines: JSON.parse(JSON.stringify(all)),
      ids: {
        ...ids,
        participation: facts('participation'),
        tenure: facts('tenure'),
        membership: facts('membership'),
        action: facts('action'),
        claim: facts('claim'),
      },
    };
  });
