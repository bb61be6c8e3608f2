import { describe, expect, test } from '@jest/globals';
import { conclude } from '../../src/model/conclude.js';
import type { WeighedClaim } from '../../src/model/claims.js';
import { kindOf } from '../../src/model/kinds.js';
import type { Kind } from '../../src/model/kind.js';
import { choose } from '../second-opinion/choose.js';
import { voiceOf } from './voice-of.js';

type Says = WeighedClaim['says'];

const claim = (says: Says, more: Partial<WeighedClaim> = {}): WeighedClaim => ({
  id: '',
  says,
  rank: 'NORMAL',
  modality: 'ASSERTED',
  publisher: JSON.stringify([says, more]),
  ...more,
});
const planned = { modality: 'PLANNED' } as const;
const preferred = { rank: 'PREFERRED' } as const;
const deprecated = { rank: 'DEPRECATED' } as const;
const depositary = { sourceKind: 'DEPOSITARY' } as const;
const good = { reliability: 'A' } as const;
const official = { official: 'official:a' };

interface Case {
  readonly rule: string;
  readonly type: string;
  readonly claims?: readonly WeighedClaim[];
  /** What lines without evidence say. */
  readonly lines?: readonly Says[];
  /** What is shown of the fields named. */
  readonly shown: Says;
}

const cases: readonly Case[] = [
  {
    rule: 'a plan does not narrow what is asserted',
    type: 'event',
    claims: [claim({ when: '2020' }), claim({ when: '2020-05-10' }, planned)],
    shown: { when: '2020' },
  },
  {
    rule: 'a normal claim does not narrow a preferred one',
    type: 'event',
    claims: [claim({ when: '2020' }, preferred), claim({ when: '2020-05-10' })],
    shown: { when: '2020' },
  },
  {
    rule: 'a newspaper does not narrow the depositary on an act',
    type: 'action',
    claims: [claim({ on: '2020' }, depositary), claim({ on: '2020-05-10' }, good)],
    shown: { on: '2020' },
  },
  {
    rule: 'anybody narrows the depositary on what is no act',
    type: 'event',
    claims: [claim({ when: '2020' }, { ...depositary, ...good }), claim({ when: '2020-05-10' })],
    shown: { when: '2020-05-10' },
  },
  {
    rule: 'a less reliable source narrows a more reliable one',
    type: 'event',
    claims: [claim({ when: '2020' }, good), claim({ when: '2020-05-10' }, { reliability: 'F' })],
    shown: { when: '2020-05-10' },
  },
  {
    rule: 'a line without evidence narrows no claim',
    type: 'event',
    claims: [claim({ when: '2020' }, planned)],
    lines: [{ when: '2020-05-10' }],
    shown: { when: '2020' },
  },
  {
    rule: 'of lines alone the more exact is shown',
    type: 'event',
    lines: [{ when: '2020' }, { when: '2021-05' }],
    shown: { when: '2021-05' },
  },
  {
    rule: 'what narrows the narrower one narrows on',
    type: 'event',
    claims: [
      claim({ when: '2020' }, good),
      claim({ when: '2020-05' }, { reliability: 'B' }),
      claim({ when: '2020-06-01' }, { reliability: 'C' }),
      claim({ when: '2020-05-10' }, { reliability: 'D' }),
    ],
    shown: { when: '2020-05-10' },
  },
  {
    rule: 'a deprecated claim is no publisher of a value',
    type: 'event',
    claims: [
      claim({ city: 'Z' }),
      claim({ city: 'Z' }, deprecated),
      claim({ city: 'Y' }, { published: '2020-01-01' }),
    ],
    shown: { city: 'Y' },
  },
  {
    rule: 'a deprecated claim adds nothing to a list to which others add',
    type: 'event',
    claims: [claim({ topics: ['topic:a'] }), claim({ topics: ['topic:b'] }, deprecated)],
    shown: { topics: ['topic:a'] },
  },
  {
    rule: 'a deprecated claim gives what nobody else gives',
    type: 'event',
    claims: [claim({ city: 'Z' }), claim({ city: 'Y', venue: 'V' }, deprecated)],
    shown: { city: 'Z', venue: 'V' },
  },
  {
    rule: 'a line without evidence comes before a deprecated claim',
    type: 'event',
    claims: [claim({ city: 'Z' }, deprecated)],
    lines: [{ city: 'Y' }],
    shown: { city: 'Y' },
  },
  {
    rule: 'a ratification is not shown with the day on which an accession took effect',
    type: 'action',
    claims: [
      claim({ act: 'RATIFICATION', on: '2020-05-10' }, good),
      claim({ act: 'ACCESSION', effective: '2021' }),
    ],
    shown: { act: 'RATIFICATION', on: '2020-05-10', effective: undefined },
  },
  {
    rule: 'who does not say which act it was is heard on its day',
    type: 'action',
    claims: [claim({ act: 'RATIFICATION' }, good), claim({ effective: '2021' })],
    shown: { act: 'RATIFICATION', effective: '2021' },
  },
  {
    rule: 'a tenure does not end before it begins',
    type: 'tenure',
    claims: [
      claim({ from: '2021' }, good),
      claim({ from: '2020', to: '2020-06' }),
      claim({ to: '2022' }),
    ],
    shown: { from: '2021', to: '2022' },
  },
  {
    rule: 'an end that may be on the first day of the beginning is heard',
    type: 'tenure',
    claims: [claim({ from: '2020-05' }, good), claim({ to: '2020' })],
    shown: { from: '2020-05', to: '2020' },
  },
  {
    rule: 'one participant is shown, whatever the sort',
    type: 'participation',
    claims: [claim(official, good), claim({ country: 'country:FRA' }), claim({ post: 'post:a' })],
    shown: { ...official, country: undefined, post: 'post:a' },
  },
  {
    rule: 'post and side are those of the participant shown',
    type: 'participation',
    claims: [
      claim(official, good),
      claim({ official: 'official:b', post: 'post:b', onBehalfOf: 'country:FRA' }),
    ],
    shown: { ...official, post: undefined, onBehalfOf: undefined },
  },
];

interface Conflict extends Pick<Case, 'rule' | 'type'> {
  readonly claims: readonly WeighedClaim[];
  /** The fields on which the claims are not at one, with what is shown. */
  readonly told: readonly (readonly [field: string, shown: unknown])[];
}

const numbered = (claims: readonly WeighedClaim[]): readonly WeighedClaim[] =>
  claims.map((claim, index) => ({ ...claim, id: `evidence:${index}` }));
const kindNamed = (type: string): Kind => {
  const kind = kindOf(type);
  if (kind === undefined) throw new Error(`there is no kind ${type}`);
  return kind;
};

describe('for the service and for the second opinion alike', () => {
  test.each(cases)('$rule', ({ type, claims: all = [], lines = [], shown }) => {
    const claims = numbered(all);
    const found = [
      choose(type, claims.map(voiceOf), lines).values,
      conclude(kindNamed(type), claims, lines).values,
    ].map((values) => Object.fromEntries(Object.keys(shown).map((key) => [key, values[key]])));
    expect(found).toEqual([shown, shown]);
  });

  test.each<Conflict>([
    {
      rule: 'a value for a field of which nothing is shown is a conflict',
      type: 'action',
      claims: [
        claim({ act: 'RATIFICATION' }, good),
        claim({ act: 'ACCESSION', effective: '2021' }),
      ],
      told: [
        ['act', 'RATIFICATION'],
        ['effective', null],
      ],
    },
    {
      rule: 'two days of one event that overlap, neither inside the other, are a conflict',
      type: 'event',
      claims: [claim({ when: '2020-05/2020-06' }), claim({ when: '2020-06/2020-07' })],
      told: [['when', '2020-05/2020-06']],
    },
    {
      rule: 'two beginnings with a day in common are none',
      type: 'tenure',
      claims: [claim({ from: '2020-05/2020-06' }), claim({ from: '2020-06/2020-07' })],
      told: [],
    },
    {
      rule: 'two beginnings without a day in common are one',
      type: 'tenure',
      claims: [claim({ from: '2020-05' }), claim({ from: '2020-07' })],
      told: [['from', '2020-05']],
    },
  ])('$rule', ({ type, claims: all, told }) => {
    const claims = numbered(all);
    const found = [
      choose(type, claims.map(voiceOf), []).conflicts,
      conclude(kindNamed(type), claims, []).disagreements,
    ].map((conflicts) => conflicts.map(({ field, shown }) => [field, shown ?? null]));
    expect(found).toEqual([told, told]);
  });
});
