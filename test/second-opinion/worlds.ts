import fc from 'fast-check';
import type { Line } from './world.js';
import { date, from, isPossible, to, two } from './world-dates.js';

/** A small random record, and the ids that questions about it may name. */
export interface SmallRecord {
  readonly lines: readonly Line[];
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

const countries = ['country:VNM', 'country:FRA', 'country:GHA', 'country:x-sealand'];
const agencyKinds = [
  'INTERNATIONAL_ORGANISATION',
  'REGIONAL_ORGANISATION',
  'REGIONAL_ORGANISATION',
  'MINISTRY',
  'POLICE',
  'COMPANY',
];
const ranks = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'MINISTER',
  'VICE_MINISTER',
  'AMBASSADOR',
  'DIRECTOR',
  'EXPERT',
  'OTHER',
];
const roles = ['HEAD_OF_DELEGATION', 'DELEGATE', 'PARTICIPANT', 'CHAIR', 'HOST', 'SPEAKER'];
const statuses = [
  'ATTENDED',
  'ATTENDED',
  'ATTENDED',
  'ATTENDED',
  'INVITED',
  'EXPECTED',
  'DECLINED',
];
const acts = [
  'SIGNATURE',
  'SIGNATURE',
  'RATIFICATION',
  'RATIFICATION',
  'ACCESSION',
  'DEFINITIVE_SIGNATURE',
  'ACCEPTANCE',
  'CONSENT_TO_BE_BOUND',
  'WITHDRAWAL',
  'WITHDRAWAL',
  'DOMESTIC_APPROVAL',
  'DECLARATION',
  'PROVISIONAL_APPLICATION',
];
const eventKinds = [
  'MEETING',
  'MEETING',
  'MEETING',
  'CALL',
  'CONFERENCE',
  'SIGNING_CEREMONY',
  'SESSION',
  'VISIT',
];

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const one = (values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const several = (values: readonly string[], most: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(one(values), { maxLength: most });
const keyed = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${kind}:${'abcdefghij'[index] ?? index}`);

const ids = {
  source: keyed('source', 3),
  document: keyed('document', 6),
  agency: keyed('agency', 4),
  official: keyed('official', 5),
  post: keyed('post', 4),
  topic: keyed('topic', 2),
  series: keyed('series', 2),
  convention: keyed('convention', 3),
  event: keyed('event', 9),
  country: countries,
};
const sides = [...countries, ...ids.agency];
const actors = [...sides, ...ids.official];

const evidence = (says: fc.Arbitrary<Line>): fc.Arbitrary<Line[]> =>
  fc
    .array(
      fc.record({
        document: one(ids.document),
        credibility: maybe(fc.integer({ min: 1, max: 6 })),
        modality: rarely(one(['PLANNED', 'ASSERTED', 'DENIED'])),
        rank: rarely(one(['PREFERRED', 'DEPRECATED'])),
        locator: rarely(one(['para 1', 'para 2'])),
        quote: rarely(fc.constant('as it says')),
        assertedBy: rarely(one([...ids.official, ...ids.agency])),
        says: rarely(says),
        why: rarely(fc.constant('so it says')),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((all) => (all.every(isSilent) ? [...all, { document: ids.document[1] }] : all));
/** What says nothing of some field: somebody has to, if it is a field that a thing needs. */
const isSilent = (entry: Line): boolean => Object.values(entry['says'] ?? {}).includes(null);

const lines = (
  type: string,
  pool: readonly string[],
  fields: fc.Arbitrary<Line>,
): fc.Arbitrary<Line[]> =>
  fc
    .tuple(...pool.map(() => fields))
    .map((all) => all.map((line, index) => ({ type, id: pool[index], ...line })));
/** Each after the first may name one that stands before it, so that chains never close. */
const chained = (
  all: fc.Arbitrary<Line[]>,
  link: (before: readonly string[]) => fc.Arbitrary<Line>,
): fc.Arbitrary<Line[]> =>
  all.chain((found) =>
    fc.tuple(
      ...found.map((line, index) =>
        index === 0
          ? fc.constant(line)
          : link(found.slice(0, index).map((other) => String(other['id']))).map((more) => ({
              ...line,
              ...more,
            })),
      ),
    ),
  );
/** Facts, a few of them told a second time with other values and evidence of their own. */
const factsOf = (
  type: string,
  fields: fc.Arbitrary<Line>,
  most: number,
  again: fc.Arbitrary<Line>,
): fc.Arbitrary<Line[]> =>
  fc
    .tuple(
      fc.array(fields, { minLength: Math.floor(most / 2), maxLength: most }),
      fc.array(fc.tuple(fc.nat({ max: Math.floor(most / 2) - 1 }), again), { maxLength: 3 }),
    )
    .map(([all, more]) => {
      const told = all.map((line, index): Line => ({
        type,
        id: `${type}:f${two(index)}`,
        ...line,
      }));
      return [
        ...told,
        ...more.map(([at, other]) => ({ ...told[at], ...other })).filter(isPossible),
      ];
    });
/** Entities told a second time, without evidence. */
const retold = (pool: readonly string[], fields: fc.Arbitrary<Line>): fc.Arbitrary<Line[]> =>
  fc
    .array(fc.tuple(one(pool), fields), { maxLength: 2 })
    .map((all) => all.map(([id, line]) => ({ type: id.split(':')[0], id, ...line })));

const nameOf = one(['Anh Vũ', 'Bình', 'Chi', 'Dora', 'Ève', 'anh', 'Zoë', 'Ōta', 'Bình An']);
const names = fc.uniqueArray(
  fc.record({
    text: one(['Alias', 'Anh V. B.', 'U.N.', 'Vu']),
    lang: maybe(one(['en', 'vi'])),
    kind: maybe(one(['ALIAS', 'ACRONYM', 'FORMER', 'MISSPELLING'])),
  }),
  { maxLength: 2, selector: (name) => name.text },
);
const who = fc.oneof(
  { weight: 5, arbitrary: fc.record({ official: one(ids.official) }) },
  { weight: 1, arbitrary: fc.record({ agency: one(ids.agency) }) },
  { weight: 1, arbitrary: fc.record({ country: one(countries) }) },
  { weight: 3, arbitrary: fc.constant({}) },
);
/** Whoever names another participant takes the line's own back. */
const nobody = { official: null, agency: null, country: null };
const participationSays = fc.oneof(
  fc.record({ status: one(statuses) }),
  fc.record({ role: one(roles) }),
  fc.record({ listedAs: fc.constant(null) }),
  fc.record({ onBehalfOf: one(sides) }),
  fc.record({ event: one(ids.event) }),
  one([...actors, ...countries]).map((id) => ({ ...nobody, [id.split(':')[0] ?? '']: id })),
  fc.record({ post: one(ids.post) }),
  fc.constantFrom(nobody, { post: null }, { event: null }, { status: null }),
);
const participation = fc
  .record({
    event: one(ids.event),
    who,
    post: maybe(one(ids.post)),
    onBehalfOf: fc.option(one(sides), { nil: undefined, freq: 4 }),
    role: one(roles),
    status: one(statuses),
    listedAs: rarely(fc.constant('a delegate')),
    evidence: evidence(participationSays),
  })
  .filter(
    (line) =>
      Object.keys(line.who).length > 0 || line.post !== undefined || line.onBehalfOf !== undefined,
  )
  .map(({ who, ...line }) => ({ ...line, ...who }));

const delay = fc.constantFrom(
  { days: 30 },
  { days: 90 },
  { days: 0 },
  { months: 1 },
  { months: 3, toFirstOfNextMonth: true },
  { toFirstOfNextMonth: true },
);
const group = fc.record({ memberOf: one(ids.agency), count: fc.integer({ min: 1, max: 2 }) });
const rule = fc.record({
  article: maybe(fc.constant('9')),
  instruments: fc.integer({ min: 1, max: 3 }),
  regionalOrganisationsCount: maybe(fc.boolean()),
  atLeast: rarely(
    fc.uniqueArray(group, { minLength: 1, maxLength: 2, selector: (one) => one.memberOf }),
  ),
  delay: fc.option(delay, { nil: undefined, freq: 8 }),
  thereafter: rarely(delay),
});
const event = fc.record({
  name: nameOf,
  names: rarely(names),
  kind: one(eventKinds),
  status: one(['OCCURRED', 'OCCURRED', 'OCCURRED', 'OCCURRED', 'SCHEDULED', 'CANCELLED']),
  when: fc.option(date, { nil: undefined, freq: 6 }),
  mode: maybe(one(['IN_PERSON', 'PHONE', 'ONLINE'])),
  city: maybe(one(['Hanoi', 'Paris'])),
  country: maybe(one(countries)),
  venue: rarely(fc.constant('Hall')),
  series: rarely(one(ids.series)),
  organisers: several(actors, 2),
  hosts: several(sides, 1),
  concerns: several(ids.convention, 2),
  topics: several(ids.topic, 2),
  evidence: evidence(
    fc.oneof(
      fc.record({ when: date }),
      fc.record({ city: one(['Hue', 'Lyon']) }),
      fc.record({ status: one(['OCCURRED', 'CANCELLED']) }),
      fc.record({ topics: several(ids.topic, 2) }),
      fc.record({ kind: one(eventKinds) }),
      fc.record({ name: nameOf }),
      fc.record({ country: one(countries) }),
      fc.record({ hosts: several(sides, 2) }),
      fc.record({ concerns: several(ids.convention, 2) }),
      fc.constantFrom({ when: null }, { kind: null }),
    ),
  ),
});
const convention = fc.record({
  name: nameOf,
  names: rarely(names),
  kind: one(['CONVENTION', 'PROTOCOL']),
  reference: rarely(fc.constant('ETS 1')),
  adopted: maybe(date),
  adoptedBy: rarely(fc.constant('the Assembly')),
  adoptedAt: rarely(fc.constant('Paris')),
  opened: maybe(date),
  openedAt: rarely(fc.constant('Hanoi')),
  openUntil: rarely(date),
  inForce: rarely(date),
  depositary: maybe(one(ids.agency)),
  entryIntoForce: fc.option(rule, { nil: undefined, freq: 4 }),
  evidence: evidence(
    fc.oneof(
      fc.record({ adopted: date }),
      fc.record({ inForce: date }),
      fc.record({ name: nameOf }),
      fc.record({ entryIntoForce: rule }),
      fc.record({ depositary: one(ids.agency) }),
      fc.constant({ entryIntoForce: null }),
    ),
  ),
});
const tenure = fc
  .record({
    official: one(ids.official),
    post: one(ids.post),
    from: maybe(from),
    to: maybe(to),
    acting: maybe(fc.boolean()),
    credentials: rarely(date),
    endCause: rarely(fc.constant('term')),
    evidence: evidence(
      fc.oneof(
        fc.record({ from }),
        fc.record({ acting: fc.boolean() }),
        fc.record({ official: one(ids.official) }),
        fc.record({ post: one(ids.post) }),
        fc.constantFrom({ to: null }, { from: null }, { post: null }),
      ),
    ),
  })
  .filter(isPossible);
const action = fc.record({
  actor: one(sides),
  convention: one(ids.convention),
  act: one(acts),
  on: fc.option(date, { nil: undefined, freq: 6 }),
  effective: rarely(date),
  place: maybe(one(['Hanoi', 'Paris'])),
  event: rarely(one(ids.event)),
  signedBy: rarely(one(ids.official)),
  article: rarely(fc.constant('4')),
  text: rarely(fc.constant('We declare.')),
  evidence: evidence(
    fc.oneof(
      fc.record({ on: date }),
      fc.record({ act: one(acts) }),
      fc.record({ actor: one(sides) }),
      fc.record({ convention: one(ids.convention) }),
      fc.record({ event: one(ids.event) }),
      fc.constantFrom({ on: null }, { actor: null }, { signedBy: null }),
    ),
  ),
});
const subjects = [
  ...ids.event,
  ...ids.convention,
  ...actors,
  ...ids.post,
  ...ids.document,
  'participation:f00',
  'participation:f01',
  'action:f00',
  'tenure:f00',
];
const document = fc.record({
  title: nameOf,
  source: one(ids.source),
  published: maybe(date),
  language: maybe(one(['en', 'vi'])),
  url: rarely(fc.constant('https://example.org/a')),
  retracted: fc.oneof(
    { weight: 7, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
});

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
      }),
    ),
    chained(lines('document', ids.document, document), (before) =>
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
    lines('official', ids.official, fc.record({ name: nameOf, names: maybe(names) })),
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
    factsOf(
      'participation',
      participation,
      30,
      fc.record({
        role: one(roles),
        status: one(statuses),
        listedAs: maybe(fc.constant('an expert')),
        onBehalfOf: maybe(one(sides)),
        evidence: evidence(participationSays),
      }),
    ),
    factsOf('tenure', tenure, 8, fc.record({ from, evidence: evidence(fc.record({ from })) })),
    factsOf(
      'membership',
      fc
        .record({
          member: one(sides),
          of: one(ids.agency),
          from: maybe(from),
          to: rarely(to),
          evidence: evidence(
            fc.oneof(
              fc.record({ from }),
              fc.record({ of: one(ids.agency) }),
              fc.record({ member: one(sides) }),
              fc.constantFrom({ to: null }, { member: null }),
            ),
          ),
        })
        .filter((line) => line.member !== line.of && isPossible(line)),
      10,
      fc.record({ from, evidence: evidence(fc.record({ from })) }),
    ),
    factsOf(
      'action',
      action,
      20,
      fc.record({
        on: date,
        place: one(['Hanoi', 'Hue']),
        evidence: evidence(fc.record({ on: date })),
      }),
    ),
    factsOf(
      'claim',
      fc.record({
        about: one(subjects),
        property: one(['theme', 'size']),
        value: fc.oneof(fc.integer({ min: 1, max: 3 }), one(['x', 'y'])),
        unit: rarely(fc.constant('people')),
        evidence: evidence(fc.record({ value: fc.oneof(one(['x', 'z']), fc.constant(2)) })),
      }),
      8,
      fc.record({
        value: one(['x', 'w']),
        evidence: evidence(fc.record({ unit: fc.constant('states') })),
      }),
    ),
  )
  .map((groups) => {
    const all: Line[] = groups.flat();
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
