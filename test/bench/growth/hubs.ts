import { chanceOf } from './chance.js';
import type { Line, Stage } from './stage.js';

/** What much hangs on, each as the record or the generator names it. */
export const hubs = {
  /** Meets on in every unit: thousands of times at 100 times the record. */
  minister: 'official:s-jaishankar',
  post: 'post:ind-external-affairs-minister',
  country: 'country:IND',
  /** The country with the most events. */
  seat: 'country:USA',
  /** Beside which meetings take place in every unit. */
  week: 'event:unga-80',
  organisation: 'agency:united-nations',
  series: 'series:growth-review-conference',
  topic: 'topic:cybersecurity',
  source: 'source:growth-gazette',
  convention: 'convention:growth-universal',
  plenary: 'event:growth-plenary',
} as const;

const document = 'document:growth-rolls';
const evidence = [{ document, credibility: 2 }];
/** How many states of all ratified after they signed. */
const RATIFIED = 0.9;

/**
 * What is as large at every size, since there are no more states: a convention, an organisation and
 * a plenary of all of them.
 */
export function* hubLines(stage: Stage): Generator<Line> {
  const chance = chanceOf(0);
  yield {
    type: 'source',
    id: hubs.source,
    name: 'The Gazette',
    kind: 'DEPOSITARY',
    reliability: 'A',
  };
  yield {
    type: 'document',
    id: document,
    title: 'Rolls of members and signatories',
    source: hubs.source,
    published: '2020-01-15',
    language: 'en',
  };
  yield {
    type: 'series',
    id: hubs.series,
    name: 'Review conference of the universal convention',
    organisers: [hubs.organisation],
  };
  yield {
    type: 'convention',
    id: hubs.convention,
    name: 'Universal convention',
    kind: 'CONVENTION',
    adopted: '1998-07-17',
    opened: '1998-07-18',
    depositary: hubs.organisation,
    entryIntoForce: { article: '20', instruments: 60, delay: { days: 90 } },
    evidence,
  };
  yield {
    type: 'event',
    id: hubs.plenary,
    name: 'Signing plenary of the universal convention',
    kind: 'SESSION',
    when: '1998-07-17/1998-07-20',
    status: 'OCCURRED',
    city: 'New York',
    country: hubs.seat,
    series: hubs.series,
    concerns: [hubs.convention],
    evidence,
  };
  for (const country of stage.countries) {
    const code = country.slice(-3);
    yield {
      type: 'membership',
      id: `membership:growth-united-nations.${code}`,
      member: country,
      of: hubs.organisation,
      from: `${1945 + chance.below(50)}`,
      evidence,
    };
    yield {
      type: 'action',
      id: `action:growth-universal.${code}.signature`,
      actor: country,
      convention: hubs.convention,
      act: 'SIGNATURE',
      on: `1998-07-${18 + chance.below(10)}`,
      event: hubs.plenary,
      evidence,
    };
    if (chance.happens(RATIFIED))
      yield {
        type: 'action',
        id: `action:growth-universal.${code}.ratification`,
        actor: country,
        convention: hubs.convention,
        act: 'RATIFICATION',
        on: `${1999 + chance.below(20)}-0${1 + chance.below(9)}-12`,
        evidence,
      };
    yield* delegationLines(country, code, 1 + chance.below(4));
  }
}

/** A head who is named, and members who are told by their posts alone. */
function* delegationLines(country: string, code: string, size: number): Generator<Line> {
  const official = `official:growth-envoy-${code}`;
  const post = `post:growth-permanent-representative-${code}`;
  yield { type: 'official', id: official, name: `Envoy of ${code}` };
  yield {
    type: 'post',
    id: post,
    title: 'Permanent Representative',
    country,
    accreditedTo: hubs.organisation,
    rank: 'AMBASSADOR',
    single: true,
  };
  yield {
    type: 'tenure',
    id: `tenure:growth-envoy-${code}`,
    official,
    post,
    from: '1996',
    to: '2001',
    evidence,
  };
  const common = {
    type: 'participation',
    event: hubs.plenary,
    onBehalfOf: country,
    status: 'ATTENDED',
    evidence,
  };
  yield {
    ...common,
    id: `participation:growth-plenary.${code}.head`,
    official,
    post,
    role: 'HEAD_OF_DELEGATION',
  };
  for (let member = 1; member < size; member += 1)
    yield { ...common, id: `participation:growth-plenary.${code}.${member}`, role: 'DELEGATE' };
}
