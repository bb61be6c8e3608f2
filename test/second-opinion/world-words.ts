import fc from 'fast-check';

/** The countries of every small record; one of them is no state. */
export const countries = ['country:VNM', 'country:FRA', 'country:GHA', 'country:x-sealand'];

/** Kinds of agencies, the regional organisation twice, since treaties treat it in its own way. */
export const agencyKinds = [
  'INTERNATIONAL_ORGANISATION',
  'REGIONAL_ORGANISATION',
  'REGIONAL_ORGANISATION',
  'MINISTRY',
  'POLICE',
  'COMPANY',
];

/** Ranks of posts. */
export const ranks = [
  'HEAD_OF_STATE',
  'HEAD_OF_GOVERNMENT',
  'MINISTER',
  'VICE_MINISTER',
  'AMBASSADOR',
  'DIRECTOR',
  'EXPERT',
  'OTHER',
];

/** Roles of those who take part. */
export const roles = ['HEAD_OF_DELEGATION', 'DELEGATE', 'PARTICIPANT', 'CHAIR', 'HOST', 'SPEAKER'];

/** Whether somebody was there. */
export const statuses = [
  'ATTENDED',
  'ATTENDED',
  'ATTENDED',
  'ATTENDED',
  'INVITED',
  'EXPECTED',
  'DECLINED',
];

/** Treaty acts. */
export const acts = [
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

/** Kinds of events. */
export const eventKinds = [
  'MEETING',
  'MEETING',
  'MEETING',
  'CALL',
  'CONFERENCE',
  'SIGNING_CEREMONY',
  'SESSION',
  'VISIT',
];

/** Half of the time nothing. */
export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Most of the time nothing. */
export const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** One of some words. */
export const one = (values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

/** A few different ones of some words. */
export const several = (values: readonly string[], most: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(one(values), { maxLength: most });

const keyed = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${kind}:${'abcdefghij'[index] ?? index}`);

/** The ids that a small record may use, by kind. */
export const ids = {
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

/** Whoever may stand behind an official. */
export const sides = [...countries, ...ids.agency];

/** Whoever may take part. */
export const actors = [...sides, ...ids.official];
