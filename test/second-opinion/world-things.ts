import fc from 'fast-check';
import { date, from, isPossible, to } from './world-dates.js';
import {
  countries,
  roles,
  statuses,
  acts,
  eventKinds,
  maybe,
  rarely,
  one,
  several,
  ids,
  sides,
  actors,
} from './world-words.js';
import { evidence } from './world-lines.js';

/** Names that sort and fold in different ways. */
export const nameOf = one(['Anh Vũ', 'Bình', 'Chi', 'Dora', 'Ève', 'anh', 'Zoë', 'Ōta', 'Bình An']);

/** A remark, which says nothing that evidence stands behind. */
export const note = rarely(one(['Not the other one.', 'Not seen itself.']));

/** Further names of something. */
export const names = fc.uniqueArray(
  fc.record({
    text: one(['Alias', 'Anh V. B.', 'U.N.', 'Vu']),
    lang: maybe(one(['en', 'vi'])),
    kind: maybe(one(['ALIAS', 'SHORT', 'ACRONYM', 'FORMER', 'MISSPELLING'])),
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

/** What a document may say of a participation. */
export const participationSays = fc.oneof(
  fc.record({ status: one(statuses) }),
  fc.record({ role: one(roles) }),
  fc.record({ listedAs: fc.constant(null) }),
  fc.record({ onBehalfOf: one(sides) }),
  fc.record({ event: one(ids.event) }),
  one([...actors, ...countries]).map((id) => ({ ...nobody, [id.split(':')[0] ?? '']: id })),
  fc.record({ post: one(ids.post) }),
  fc.record({ post: one(ids.post), onBehalfOf: one(sides) }),
  fc
    .tuple(one(ids.official), one(ids.post), one(sides))
    .map(([official, post, onBehalfOf]) => ({ ...nobody, official, post, onBehalfOf })),
  fc.constantFrom(nobody, { post: null }, { event: null }, { status: null }),
);

/** A participation. */
export const participation = fc
  .record({
    event: one(ids.event),
    who,
    post: maybe(one(ids.post)),
    onBehalfOf: fc.option(one(sides), { nil: undefined, freq: 4 }),
    role: one(roles),
    status: one(statuses),
    listedAs: rarely(fc.constant('a delegate')),
    note,
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

/** An event. */
export const event = fc.record({
  name: nameOf,
  names: rarely(names),
  kind: one(eventKinds),
  status: one(['OCCURRED', 'OCCURRED', 'OCCURRED', 'OCCURRED', 'SCHEDULED', 'CANCELLED']),
  when: fc.option(date, { nil: undefined, freq: 6 }),
  mode: maybe(one(['IN_PERSON', 'PHONE', 'ONLINE'])),
  city: maybe(one(['Hanoi', 'Paris'])),
  country: maybe(one(countries)),
  venue: rarely(fc.constant('Hall')),
  note,
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

/** A convention, mostly with a rule of its own. */
export const convention = fc.record({
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

/** A tenure whose end does not come before its beginning. */
export const tenure = fc
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
        fc.record({ to }),
        fc.record({ from, to }),
        fc.record({ acting: fc.boolean() }),
        fc.record({ official: one(ids.official) }),
        fc.record({ post: one(ids.post) }),
        fc.constantFrom({ to: null }, { from: null }, { post: null }),
      ),
    ),
  })
  .filter(isPossible);

/** A treaty act. */
export const action = fc.record({
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
  against: rarely(one(['action:f00', 'action:f01'])),
  note,
  evidence: evidence(
    fc.oneof(
      fc.record({ on: date }),
      fc.record({ act: one(acts) }),
      fc.record({ act: one(acts), effective: date }),
      fc.record({ act: one(acts), on: date, signedBy: one(ids.official) }),
      fc.constant({ act: null }),
      fc.record({ actor: one(sides) }),
      fc.record({ convention: one(ids.convention) }),
      fc.record({ event: one(ids.event) }),
      fc.constantFrom({ on: null }, { actor: null }, { signedBy: null }),
    ),
  ),
});

/** What statements may be about. */
export const subjects = [
  ...ids.event,
  ...ids.convention,
  ...actors,
  ...ids.post,
  ...ids.document,
  'participation:f00',
  'participation:f01',
  'action:f00',
  'tenure:f00',
  'claim:f00',
  'claim:f01',
  'claim:f02',
];

/** A document. */
export const document = fc.record({
  title: nameOf,
  source: one(ids.source),
  published: maybe(date),
  retrieved: rarely(date),
  note,
  language: maybe(one(['en', 'vi'])),
  url: rarely(fc.constant('https://example.org/a')),
  evidence: rarely(evidence(fc.record({ title: nameOf }))),
  retracted: fc.oneof(
    { weight: 7, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
});
