import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { WeighedClaim } from '../../src/model/claims.js';
import { conclude } from '../../src/model/conclude.js';
import { boundsOf, liesInside } from '../../src/model/dates.js';
import { kinds } from '../../src/model/kinds.js';
import type { Kind } from '../../src/model/kind.js';

const kind = (type: string): Kind => kinds.find((each) => each.type === type) as Kind;
const claim = (
  id: string,
  says: WeighedClaim['says'],
  more: Partial<WeighedClaim> = {},
): WeighedClaim => ({ id, says, rank: 'NORMAL', modality: 'ASSERTED', publisher: id, ...more });
const shown = (
  claims: readonly WeighedClaim[],
  told: readonly object[] = [],
  type = 'action',
): unknown =>
  conclude(
    kind(type),
    claims,
    told.map((each) => ({ ...each })),
  ).values['place'];

describe('of two claims that differ, in this order', () => {
  test.each<[string, Partial<WeighedClaim>, Partial<WeighedClaim>]>([
    ['the preferred one', { rank: 'PREFERRED', modality: 'PLANNED' }, { reliability: 'A' }],
    ['not the deprecated one', {}, { rank: 'DEPRECATED', reliability: 'A' }],
    [
      'assertion before plan',
      { reliability: 'F' },
      { modality: 'PLANNED', sourceKind: 'DEPOSITARY' },
    ],
    [
      'the depositary on treaty acts',
      { sourceKind: 'DEPOSITARY', reliability: 'C' },
      { reliability: 'A' },
    ],
    [
      'the more reliable source',
      { reliability: 'A', credibility: 6 },
      { reliability: 'B', credibility: 1 },
    ],
    ['a judged source before one that is not', { reliability: 'F' }, {}],
    [
      'the more credible',
      { credibility: 1, published: '2020-01-01' },
      { credibility: 2, published: '2025-01-01' },
    ],
    ['the later document', { published: '2025-01-01' }, { published: '2024-12-31' }],
  ])('%s is shown', (_, better, worse) => {
    const claims = [claim('b', { place: 'Z' }, better), claim('a', { place: 'A' }, worse)];
    expect([shown(claims), shown(claims.toReversed())]).toEqual(['Z', 'Z']);
  });

  test('the one with more independent publishers, copies counted once', () => {
    expect(
      shown([
        claim('a', { place: 'A' }, { published: '2025-01-01' }),
        claim('b', { place: 'Z' }),
        claim('c', { place: 'Z' }),
      ]),
    ).toBe('Z');
    expect(
      shown([
        claim('a', { place: 'A' }, { published: '2025-01-01' }),
        claim('b', { place: 'Z' }, { publisher: 'p' }),
        claim('c', { place: 'Z' }, { publisher: 'p' }),
      ]),
    ).toBe('A');
  });

  test('the smaller text when nothing else tells them apart', () => {
    expect(shown([claim('a', { place: 'Z' }), claim('b', { place: 'A' })])).toBe('A');
  });
});

test('a deprecated claim is shown when nothing else is left, a denial never', () => {
  expect(shown([claim('a', { place: 'A' }, { rank: 'DEPRECATED' })])).toBe('A');
  expect(shown([claim('a', { place: 'A' }, { modality: 'DENIED' })])).toBeUndefined();
});

test('a line without evidence ranks after every claim', () => {
  expect(shown([claim('a', { place: 'Z' }, { modality: 'PLANNED' })], [{ place: 'A' }])).toBe('Z');
});

test('the depositary has the last word on treaty acts only', () => {
  expect(
    shown(
      [
        claim('a', { venue: 'Z', place: 'Z' }, { reliability: 'A' }),
        claim('b', { place: 'A' }, { sourceKind: 'DEPOSITARY', reliability: 'B' }),
      ],
      [],
      'action',
    ),
  ).toBe('A');
  expect(
    conclude(
      kind('event'),
      [
        claim('a', { venue: 'Z' }, { reliability: 'A' }),
        claim('b', { venue: 'A' }, { sourceKind: 'DEPOSITARY', reliability: 'B' }),
      ],
      [],
    ).values['venue'],
  ).toBe('Z');
});

test('of dates that can both be true the narrower is shown, and they are no conflict', () => {
  const found = conclude(
    kind('event'),
    [
      claim('a', { when: '2025' }, { reliability: 'A' }),
      claim('b', { when: '2025-06-04/2025-06-06' }, { reliability: 'E' }),
    ],
    [],
  );
  expect([found.values['when'], found.disagreements]).toEqual(['2025-06-04/2025-06-06', []]);
});

test('claims that differ from what is shown are a conflict and stay visible', () => {
  expect(
    conclude(
      kind('action'),
      [
        claim('a', { place: 'A' }, { reliability: 'A' }),
        claim('b', { place: 'B' }),
        claim('c', { place: 'B' }),
      ],
      [],
    ).disagreements,
  ).toEqual([{ field: 'place', shown: 'A', others: [{ value: 'B', claims: ['b', 'c'] }] }]);
});

test('a number and its digits say the same', () => {
  expect(
    conclude(kind('claim'), [claim('a', { value: 5 }), claim('b', { value: '5' })], [])
      .disagreements,
  ).toEqual([]);
});

type AnyClaim = (typeof anyClaims extends fc.Arbitrary<infer Claims> ? Claims : never)[number];
const anyClaims = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    says: fc.record(
      {
        place: fc.constantFrom('A', 'B', 'C'),
        on: fc.constantFrom('2025', '2025-06', '2025-06-04', '2024'),
      },
      { requiredKeys: [] },
    ),
    rank: fc.constantFrom('PREFERRED' as const, 'NORMAL' as const, 'DEPRECATED' as const),
    modality: fc.constantFrom('ASSERTED' as const, 'DENIED' as const, 'PLANNED' as const),
    publisher: fc.constantFrom('p', 'q'),
    sourceKind: fc.constantFrom('DEPOSITARY', 'NEWS', null),
    reliability: fc.constantFrom('A', 'C', null),
    credibility: fc.constantFrom(1, 3, null),
    published: fc.constantFrom('2025-01-01', null),
  }),
  { selector: (each) => each.id, minLength: 1, maxLength: 5 },
);

test('the order in which claims were told never matters', () => {
  fc.assert(
    fc.property(
      anyClaims.chain((claims) =>
        fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
      ),
      ([claims, shuffled]) => {
        expect(conclude(kind('action'), shuffled, [])).toEqual(
          conclude(kind('action'), claims, []),
        );
      },
    ),
    { numRuns: 1_000 },
  );
});

/**
 * All but reliability and credibility: a word that differs in these may narrow, in others it may
 * not.
 */
const word = ({ rank, modality, sourceKind }: AnyClaim): string =>
  `${rank} ${modality} ${String(sourceKind === 'DEPOSITARY')}`;

test('what is shown was stated by a claim that denies nothing, and no claim of an equal word states a narrower date inside it', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const { values } = conclude(kind('action'), claims, []);
      const stating = claims.filter(({ modality }) => modality !== 'DENIED');
      for (const field of ['place', 'on'] as const) {
        const stated = stating.filter(({ says }) => says[field] !== undefined);
        expect(
          stated.length === 0
            ? values[field] === undefined
            : stated.some(({ says }) => says[field] === values[field]),
        ).toBe(true);
      }
      const { on } = values;
      const words = stating.filter(({ says }) => says.on === on).map(word);
      if (typeof on === 'string')
        expect(
          stating.filter(
            (claim) =>
              claim.says.on !== undefined &&
              words.length === 1 &&
              words.includes(word(claim)) &&
              liesInside(boundsOf(claim.says.on), boundsOf(on)),
          ),
        ).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
