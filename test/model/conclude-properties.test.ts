import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { conclude } from '../../src/model/conclude.js';
import type { WeighedClaim } from '../../src/model/claims.js';
import { kindOf } from '../../src/model/kinds.js';
import { canonical } from '../second-opinion/json-in-order.js';
import { choose, listFields, type Choice } from '../second-opinion/choose.js';
import { voiceOf } from './voice-of.js';

type Says = WeighedClaim['says'];

/** What is known of one thing: its live claims and its lines without evidence. */
interface Told {
  readonly type: string;
  readonly claims: readonly WeighedClaim[];
  readonly lines: readonly Says[];
}

/** Dates that contain, overlap, touch and exclude one another, all near the same days. */
const date = fc.constantFrom(
  '2020',
  '2021',
  '2020/2021',
  '2020-05',
  '2020-06',
  '2020-05/2020-06',
  '2020-05-10',
  '2020-05-20',
  '2020-06-01',
  '2020-05-10/2020-05-20',
  '2020-05-15/2020-06-01',
  '../2020-05-10',
  '2020-05-10/..',
  '2020~',
  '202X',
);
const word = fc.constantFrom('x', 'y', 'z');
const one = (...values: readonly string[]) => fc.constantFrom(...values);
const list = (...values: readonly string[]) => fc.uniqueArray(one(...values), { maxLength: 2 });

/** What each type may have said of it; few values, so that claims agree as often as they differ. */
const fields: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  action: {
    actor: one('country:FRA', 'country:GHA'),
    convention: one('convention:a', 'convention:b'),
    act: one('SIGNATURE', 'RATIFICATION', 'ACCESSION'),
    on: date,
    effective: date,
    place: word,
    signedBy: one('official:a', 'official:b'),
    note: word,
  },
  tenure: { official: one('official:a', 'official:b'), from: date, to: date, endCause: word },
  membership: { member: one('country:FRA', 'agency:a'), from: date, to: date },
  country: { name: word, from: date, to: date, note: word },
  event: {
    name: word,
    when: date,
    city: word,
    hosts: list('country:FRA', 'country:GHA'),
    topics: list('topic:a', 'topic:b', 'topic:c'),
  },
  claim: { value: fc.oneof(word, fc.constantFrom(1, 2)), unit: word },
};
/** A claim names one participant or none: the check sees to it. */
const participant = fc.oneof(
  fc.record({ official: one('official:a', 'official:b') }),
  fc.record({ agency: one('agency:a', 'agency:b') }),
  fc.record({ country: one('country:FRA', 'country:GHA') }),
  fc.constant({}),
);
const participation = fc
  .tuple(
    participant,
    fc.record(
      {
        role: one('DELEGATE', 'CHAIR'),
        post: one('post:a', 'post:b'),
        onBehalfOf: one('country:FRA', 'agency:a'),
        listedAs: word,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([who, rest]): Says => ({ ...rest, ...who }));

const saysOf = (type: string): fc.Arbitrary<Says> =>
  type === 'participation' ? participation : fc.record(fields[type] ?? {}, { requiredKeys: [] });

const claimOf = (says: fc.Arbitrary<Says>): fc.Arbitrary<WeighedClaim> =>
  fc.record({
    id: fc.constant(''),
    says,
    rank: fc.oneof(
      { weight: 3, arbitrary: fc.constant('NORMAL' as const) },
      { weight: 1, arbitrary: fc.constantFrom('PREFERRED' as const, 'DEPRECATED' as const) },
    ),
    modality: fc.oneof(
      { weight: 3, arbitrary: fc.constant('ASSERTED' as const) },
      { weight: 1, arbitrary: fc.constantFrom('PLANNED' as const, 'DENIED' as const) },
    ),
    publisher: one('source:p', 'source:q', 'source:r'),
    sourceKind: fc.constantFrom('DEPOSITARY', 'NEWS', null),
    reliability: fc.constantFrom('A', 'C', null),
    credibility: fc.constantFrom(1, 3, null),
    published: fc.constantFrom('2020-01-01', '2021-01-01', null),
  });

/** Facts have claims alone; entities may have lines without evidence, too. */
const told: fc.Arbitrary<Told> = one(...Object.keys(fields), 'participation').chain((type) =>
  fc.record({
    type: fc.constant(type),
    claims: fc
      .array(claimOf(saysOf(type)), { minLength: 1, maxLength: 6 })
      .map((all) => all.map((claim, index) => ({ ...claim, id: `evidence:${index}` }))),
    lines: fc.array(saysOf(type), {
      maxLength: kindOf(type)?.sort === 'entity' ? 3 : 0,
    }),
  }),
);

/** What was chosen, as a text that does not tell in which order loose lists stand. */
function settled(
  choice: Pick<Choice, 'values' | 'order' | 'publishers'>,
  conflicts: Choice['conflicts'],
): string {
  const values = Object.entries(choice.values).map(([field, value]): [string, unknown] => [
    field,
    listFields.includes(field) && Array.isArray(value) ? value.toSorted() : value,
  ]);
  const differing = conflicts.map(({ field, shown, others }) => ({
    field,
    shown: shown ?? null,
    others: others.map(({ value, claims }) => canonical([value, claims.toSorted()])).toSorted(),
  }));
  return JSON.stringify(
    {
      values: JSON.parse(canonical(Object.fromEntries(values))),
      order: choice.order,
      publishers: choice.publishers,
      conflicts: differing.toSorted((a, b) => (a.field < b.field ? -1 : 1)),
    },
    null,
    1,
  );
}

test('what is shown follows the three rules of choosing as the second opinion reads them', () => {
  fc.assert(
    fc.property(told, ({ type, claims, lines }) => {
      const kind = kindOf(type);
      if (kind === undefined) throw new Error(`there is no kind ${type}`);
      const ours = conclude(kind, claims, lines);
      const theirs = choose(type, claims.map(voiceOf), lines);
      expect(settled(ours, ours.disagreements)).toBe(settled(theirs, theirs.conflicts));
    }),
    { numRuns: 6_000 },
  );
});
