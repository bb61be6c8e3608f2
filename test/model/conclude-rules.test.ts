import { describe, expect, test } from '@jest/globals';
import { conclude } from '../../src/model/conclude.js';
import type { WeighedClaim } from '../../src/model/claims.js';
import { kindOf } from '../../src/model/kinds.js';
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

/** A type, its claims, its lines without evidence, and what is shown of the fields named. */
const cases: readonly (readonly [string, string, WeighedClaim[], Says[], Says])[] = [
  [
    'a plan does not narrow what is asserted',
    'event',
    [claim({ when: '2020' }), claim({ when: '2020-05-10' }, planned)],
    [],
    { when: '2020' },
  ],
  [
    'a normal claim does not narrow a preferred one',
    'event',
    [claim({ when: '2020' }, preferred), claim({ when: '2020-05-10' })],
    [],
    { when: '2020' },
  ],
  [
    'a newspaper does not narrow the depositary on an act',
    'action',
    [claim({ on: '2020' }, depositary), claim({ on: '2020-05-10' }, good)],
    [],
    { on: '2020' },
  ],
  [
    'anybody narrows the depositary on what is no act',
    'event',
    [claim({ when: '2020' }, { ...depositary, ...good }), claim({ when: '2020-05-10' })],
    [],
    { when: '2020-05-10' },
  ],
  [
    'a less reliable source narrows a more reliable one',
    'event',
    [claim({ when: '2020' }, good), claim({ when: '2020-05-10' }, { reliability: 'F' })],
    [],
    { when: '2020-05-10' },
  ],
  [
    'a line without evidence narrows no claim',
    'event',
    [claim({ when: '2020' }, planned)],
    [{ when: '2020-05-10' }],
    { when: '2020' },
  ],
  [
    'of lines alone the more exact is shown',
    'event',
    [],
    [{ when: '2020' }, { when: '2021-05' }],
    { when: '2021-05' },
  ],
  [
    'what narrows the narrower one narrows on',
    'event',
    [
      claim({ when: '2020' }, good),
      claim({ when: '2020-05' }, { reliability: 'B' }),
      claim({ when: '2020-06-01' }, { reliability: 'C' }),
      claim({ when: '2020-05-10' }, { reliability: 'D' }),
    ],
    [],
    { when: '2020-05-10' },
  ],
  [
    'a deprecated claim is no publisher of a value',
    'event',
    [
      claim({ city: 'Z' }),
      claim({ city: 'Z' }, deprecated),
      claim({ city: 'Y' }, { published: '2020-01-01' }),
    ],
    [],
    { city: 'Y' },
  ],
  [
    'a deprecated claim adds nothing to a list to which others add',
    'event',
    [claim({ topics: ['topic:a'] }), claim({ topics: ['topic:b'] }, deprecated)],
    [],
    { topics: ['topic:a'] },
  ],
  [
    'a deprecated claim gives what nobody else gives',
    'event',
    [claim({ city: 'Z' }), claim({ city: 'Y', venue: 'V' }, deprecated)],
    [],
    { city: 'Z', venue: 'V' },
  ],
  [
    'a line without evidence comes before a deprecated claim',
    'event',
    [claim({ city: 'Z' }, deprecated)],
    [{ city: 'Y' }],
    { city: 'Y' },
  ],
  [
    'a ratification is not shown with the day on which an accession took effect',
    'action',
    [
      claim({ act: 'RATIFICATION', on: '2020-05-10' }, good),
      claim({ act: 'ACCESSION', effective: '2021' }),
    ],
    [],
    { act: 'RATIFICATION', on: '2020-05-10', effective: undefined },
  ],
  [
    'who does not say which act it was is heard on its day',
    'action',
    [claim({ act: 'RATIFICATION' }, good), claim({ effective: '2021' })],
    [],
    { act: 'RATIFICATION', effective: '2021' },
  ],
  [
    'a tenure does not end before it begins',
    'tenure',
    [claim({ from: '2021' }, good), claim({ from: '2020', to: '2020-06' }), claim({ to: '2022' })],
    [],
    { from: '2021', to: '2022' },
  ],
  [
    'an end that may be on the first day of the beginning is heard',
    'tenure',
    [claim({ from: '2020-05' }, good), claim({ to: '2020' })],
    [],
    { from: '2020-05', to: '2020' },
  ],
  [
    'one participant is shown, whatever the sort',
    'participation',
    [claim(official, good), claim({ country: 'country:FRA' }), claim({ post: 'post:a' })],
    [],
    { ...official, country: undefined, post: 'post:a' },
  ],
  [
    'post and side are those of the participant shown',
    'participation',
    [
      claim(official, good),
      claim({ official: 'official:b', post: 'post:b', onBehalfOf: 'country:FRA' }),
    ],
    [],
    { ...official, post: undefined, onBehalfOf: undefined },
  ],
];

describe('for the service and for the second opinion alike', () => {
  test.each(cases)('%s', (_, type, all, lines, expected) => {
    const claims = all.map((each, index) => ({ ...each, id: `evidence:${index}` }));
    const kind = kindOf(type);
    if (kind === undefined) throw new Error(`there is no kind ${type}`);
    const shown = [
      choose(type, claims.map(voiceOf), lines).values,
      conclude(kind, claims, lines).values,
    ].map((values) => Object.fromEntries(Object.keys(expected).map((key) => [key, values[key]])));
    expect(shown).toEqual([expected, expected]);
  });

  test.each<[string, string, WeighedClaim[], readonly [string, unknown][]]>([
    [
      'a value for a field of which nothing is shown is a conflict',
      'action',
      [claim({ act: 'RATIFICATION' }, good), claim({ act: 'ACCESSION', effective: '2021' })],
      [
        ['act', 'RATIFICATION'],
        ['effective', null],
      ],
    ],
    [
      'two days of one event that overlap, neither inside the other, are a conflict',
      'event',
      [claim({ when: '2020-05/2020-06' }), claim({ when: '2020-06/2020-07' })],
      [['when', '2020-05/2020-06']],
    ],
    [
      'two beginnings with a day in common are none',
      'tenure',
      [claim({ from: '2020-05/2020-06' }), claim({ from: '2020-06/2020-07' })],
      [],
    ],
    [
      'two beginnings without a day in common are one',
      'tenure',
      [claim({ from: '2020-05' }), claim({ from: '2020-07' })],
      [['from', '2020-05']],
    ],
  ])('%s', (_, type, all, expected) => {
    const claims = all.map((each, index) => ({ ...each, id: `evidence:${index}` }));
    const kind = kindOf(type);
    if (kind === undefined) throw new Error(`there is no kind ${type}`);
    const told = [
      choose(type, claims.map(voiceOf), []).conflicts,
      conclude(kind, claims, []).disagreements,
    ].map((conflicts) => conflicts.map(({ field, shown }) => [field, shown ?? null]));
    expect(told).toEqual([expected, expected]);
  });
});
