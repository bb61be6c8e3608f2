import fc from 'fast-check';
import { boundsOf } from './dates.js';
import type { Line } from './world.js';

/** A small random record, and the ids that questions about it may name. */
export interface SmallRecord {
  readonly lines: readonly Line[];
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

const countries = ['country:VNM', 'country:FRA', 'country:GHA', 'country:x-sealand'];
const agencyKinds = ['INTERNATIONAL_ORGANISATION', 'REGIONAL_ORGANISATION', 'MINISTRY', 'POLICE', 'COMPANY'];
const ranks = ['HEAD_OF_STATE', 'MINISTER', 'VICE_MINISTER', 'AMBASSADOR', 'EXPERT', 'OTHER'];
const roles = ['HEAD_OF_DELEGATION', 'DELEGATE', 'PARTICIPANT', 'CHAIR', 'HOST', 'SPEAKER'];
const statuses = ['ATTENDED', 'ATTENDED', 'ATTENDED', 'ATTENDED', 'INVITED', 'EXPECTED', 'DECLINED'];
const acts = ['SIGNATURE', 'SIGNATURE', 'RATIFICATION', 'RATIFICATION', 'ACCESSION', 'DEFINITIVE_SIGNATURE', 'WITHDRAWAL', 'DOMESTIC_APPROVAL', 'DECLARATION'];
const eventKinds = ['MEETING', 'MEETING', 'MEETING', 'CALL', 'CONFERENCE', 'SIGNING_CEREMONY', 'SESSION'];

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined, freq: 2 });
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const one = (values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const several = (values: readonly string[], most: number): fc.Arbitrary<string[]> => fc.uniqueArray(one(values), { maxLength: most });
const named = (kind: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${kind}:${'abcdefghij'[index] ?? index}`);

const ids = {
  source: named('source', 3), document: named('document', 5), agency: named('agency', 4), official: named('official', 5), post: named('post', 4), topic: named('topic', 2),
  series: named('series', 2), convention: named('convention', 2), event: named('event', 8), country: countries,
};
const sides = [...countries, ...ids.agency];

/** Days near one another, so that periods, tenures and acts touch. */
const day = fc.tuple(fc.integer({ min: 2019, max: 2022 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 15, 28)).map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);
const date = fc.oneof({ weight: 4, arbitrary: day }, { weight: 1, arbitrary: day.map((one) => one.slice(0, 7)) }, { weight: 1, arbitrary: day.map((one) => one.slice(0, 4)) }, { weight: 1, arbitrary: fc.tuple(day, fc.constantFrom(1, 3, 40)).map(([from, days]) => `${from}/${later(from, days)}`) });
const from = fc.oneof({ weight: 3, arbitrary: date }, { weight: 1, arbitrary: day.map((one) => `../${one}`) });
const to = fc.oneof({ weight: 3, arbitrary: date.map((one) => one.replace(/^\d{4}/, (year) => String(Number(year) + 2)).replace(/\/(\d{4})/, (_, year) => `/${Number(year) + 2}`)) }, { weight: 1, arbitrary: day.map((one) => `${one.replace(/^\d{4}/, (year) => String(Number(year) + 2))}/..`) });

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function later(dayText: string, days: number): string {
  return new Date(Date.parse(dayText) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Not ended before it began. */
const isPossible = (period: { readonly from?: string | undefined; readonly to?: string | undefined }): boolean => period.from === undefined || period.to === undefined || boundsOf(period.from).earliest <= boundsOf(period.to).latest;

const evidence = (says: fc.Arbitrary<Line>): fc.Arbitrary<Line[]> => fc.array(fc.record({
  document: one(ids.document), credibility: maybe(fc.integer({ min: 1, max: 6 })), modality: rarely(one(['PLANNED', 'ASSERTED'])), rank: rarely(one(['PREFERRED', 'DEPRECATED'])), locator: rarely(one(['para 1', 'para 2'])), says: rarely(says), why: rarely(fc.constant('so it says')),
}), { minLength: 1, maxLength: 3 });

const lines = (type: string, pool: readonly string[], fields: fc.Arbitrary<Line>): fc.Arbitrary<Line[]> =>
  fc.tuple(...pool.map(() => fields)).map((all) => all.map((line, index) => ({ type, id: pool[index], ...line })));
const factsOf = (type: string, fields: fc.Arbitrary<Line>, most: number): fc.Arbitrary<Line[]> =>
  fc.array(fields, { minLength: Math.floor(most / 2), maxLength: most }).map((all) => all.map((line, index) => ({ type, id: `${type}:f${two(index)}`, ...line })));

const nameOf = one(['Anh Vũ', 'Bình', 'Chi', 'Dora', 'Ève', 'anh', 'Zoë', 'Ōta', 'Bình An']);
const participation = fc.record({
  event: one(ids.event), who: fc.oneof({ weight: 5, arbitrary: fc.record({ official: one(ids.official) }) }, { weight: 1, arbitrary: fc.record({ agency: one(ids.agency) }) }, { weight: 1, arbitrary: fc.record({ country: one(countries) }) }, { weight: 2, arbitrary: fc.constant({}) }),
  post: maybe(one(ids.post)), onBehalfOf: fc.option(one(sides), { nil: undefined, freq: 4 }), role: one(roles), status: one(statuses), listedAs: rarely(fc.constant('a delegate')),
  evidence: evidence(fc.oneof(fc.record({ status: one(statuses) }), fc.record({ role: one(roles) }), fc.record({ listedAs: fc.constant(null) }))),
}).filter((line) => Object.keys(line.who).length > 0 || line.post !== undefined || line.onBehalfOf !== undefined).map(({ who, ...line }) => ({ ...line, ...who }));

const rule = fc.record({
  article: fc.constant('9'), instruments: fc.integer({ min: 1, max: 3 }), regionalOrganisationsCount: maybe(fc.boolean()), atLeast: rarely(fc.record({ memberOf: one(ids.agency), count: fc.integer({ min: 1, max: 2 }) }).map((group) => [group])),
  delay: fc.constantFrom({ days: 30 }, { days: 90 }, { months: 3, toFirstOfNextMonth: true }), thereafter: rarely(fc.constant({ days: 10 })),
});

/** Small records: few things, much between them. */
export const smallRecords: fc.Arbitrary<SmallRecord> = fc.tuple(
  lines('source', ids.source, fc.record({ name: nameOf, kind: one(['DEPOSITARY', 'GOVERNMENT', 'NEWS']), reliability: maybe(one(['A', 'B', 'C'])), country: maybe(one(countries)) })),
  lines('document', ids.document, fc.record({ title: nameOf, source: one(ids.source), published: maybe(date), language: maybe(one(['en', 'vi'])) })).chain((all) => fc.tuple(...all.map((line, index) => (index === 0 ? fc.constant(line) : rarely(one(ids.document.slice(0, index))).map((copyOf) => ({ ...line, copyOf })))))),
  fc.constant([
    { type: 'country', id: 'country:VNM', name: 'Viet Nam' }, { type: 'country', id: 'country:FRA', name: 'France' }, { type: 'country', id: 'country:GHA', name: 'Ghana' },
    { type: 'country', id: 'country:x-sealand', name: 'Sealand', region: 'Europe', subregion: 'Northern Europe' },
  ]),
  lines('agency', ids.agency, fc.record({ name: nameOf, kind: one(agencyKinds), acronym: maybe(one(['UN', 'AB'])), country: maybe(one(countries)) })).chain((all) => fc.tuple(...all.map((line, index) => (index === 0 ? fc.constant(line) : maybe(one(ids.agency.slice(0, index))).map((partOf) => ({ ...line, partOf })))))),
  lines('official', ids.official, fc.record({ name: nameOf, names: maybe(fc.constant([{ text: 'Alias', lang: 'en', kind: 'ALIAS' }])) })),
  lines('post', ids.post, fc.record({ title: nameOf, rank: one(ranks), agency: maybe(one(ids.agency)), country: maybe(one(countries)), accreditedTo: rarely(one(sides)), single: maybe(fc.boolean()) })),
  lines('topic', ids.topic, fc.record({ name: nameOf })),
  lines('series', ids.series, fc.record({ name: nameOf, organisers: several(ids.agency, 2), cadence: maybe(fc.constant('yearly')) })),
  lines('convention', ids.convention, fc.record({ name: nameOf, kind: one(['CONVENTION', 'PROTOCOL']), adopted: maybe(date), opened: maybe(date), inForce: rarely(date), depositary: maybe(one(ids.agency)), entryIntoForce: maybe(rule), evidence: evidence(fc.record({ adopted: date })) }))
    .chain((all) => fc.tuple(...all.map((line, index) => (index === 0 ? fc.constant(line) : maybe(fc.constant('convention:a')).map((supplements) => ({ ...line, supplements })))))),
  lines('event', ids.event, fc.record({
    name: nameOf, kind: one(eventKinds), status: one(['OCCURRED', 'OCCURRED', 'OCCURRED', 'SCHEDULED']), when: fc.option(date, { nil: undefined, freq: 6 }), mode: maybe(one(['IN_PERSON', 'PHONE'])), city: maybe(one(['Hanoi', 'Paris'])), country: maybe(one(countries)), series: rarely(one(ids.series)),
    organisers: several(sides, 2), hosts: several(sides, 1), concerns: several(ids.convention, 2), topics: several(ids.topic, 2), evidence: evidence(fc.oneof(fc.record({ when: date }), fc.record({ city: one(['Hue', 'Lyon']) }))),
  })).chain((all) => fc.tuple(...all.map((line, index) => (index === 0 ? fc.constant(line) : fc.record({ partOf: rarely(one(ids.event.slice(0, index))), onMarginsOf: maybe(one(ids.event.slice(0, index))) }).map((place) => ({ ...line, ...place })))))),
  factsOf('participation', participation, 30),
  factsOf('tenure', fc.record({ official: one(ids.official), post: one(ids.post), from: maybe(from), to: maybe(to), acting: maybe(fc.boolean()), credentials: rarely(date), endCause: rarely(fc.constant('term')), evidence: evidence(fc.record({ from })) }).filter(isPossible), 8),
  factsOf('membership', fc.record({ member: one(sides), of: one(ids.agency), from: maybe(from), to: rarely(to), evidence: evidence(fc.record({ from })) }).filter((line) => line.member !== line.of && isPossible(line)), 8),
  factsOf('action', fc.record({ actor: one(sides), convention: one(ids.convention), act: one(acts), on: fc.option(date, { nil: undefined, freq: 5 }), effective: rarely(date), place: maybe(one(['Hanoi', 'Paris'])), event: rarely(one(ids.event)), signedBy: rarely(one(ids.official)), article: rarely(fc.constant('4')), evidence: evidence(fc.record({ on: date })) }), 16),
  factsOf('claim', fc.record({ about: one([...ids.event, ...ids.convention, ...ids.official, ...sides]), property: one(['theme', 'size']), value: fc.oneof(fc.integer({ min: 1, max: 3 }), one(['x', 'y'])), unit: rarely(fc.constant('people')), evidence: evidence(fc.record({ value: one(['x', 'z']) })) }), 6),
).map((groups) => {
  const all: Line[] = groups.flat();
  const facts = (type: string): string[] => all.filter((line) => line['type'] === type).map((line) => String(line['id']));
  return { lines: JSON.parse(JSON.stringify(all)), ids: { ...ids, participation: facts('participation'), tenure: facts('tenure'), membership: facts('membership'), action: facts('action'), claim: facts('claim') } };
});
