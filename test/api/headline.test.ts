import { expect, test } from '@jest/globals';
import { claimHeadline, factHeadline } from '../../src/api/facts/headline.js';

const grounds = (
  rows: readonly Readonly<Record<string, unknown>>[],
  properties: Readonly<Record<string, unknown>> = { id: 'fact:id' },
) => ({ rows, properties, args: {}, circumstances: { today: '2026-11-27' } });

test.each([
  [
    [{ kind: 'ACTION', act: 'ACCESSION', actor: 'Fiji', object: 'Convention on Cybercrime' }],
    'Fiji acceded to the Convention on Cybercrime',
  ],
  [
    [{ kind: 'ACTION', act: 'SIGNATURE', actor: 'Fiji', object: 'The Hague Convention' }],
    'Fiji signed The Hague Convention',
  ],
  [
    [
      {
        kind: 'PARTICIPATION',
        status: 'ATTENDED',
        role: 'PARTICIPANT',
        actor: 'Samuel Nartey George',
        isOfficial: true,
        side: 'Ghana',
        object: 'Octopus Conference 2025',
      },
    ],
    'Samuel Nartey George, Ghana, at Octopus Conference 2025',
  ],
  [
    [
      {
        kind: 'PARTICIPATION',
        status: 'INVITED',
        role: 'GUEST',
        actor: null,
        post: 'Minister of Interior',
        side: 'Guatemala',
        object: 'Octopus Conference 2025',
      },
    ],
    'Minister of Interior, Guatemala (name not given), invited to Octopus Conference 2025, as guest',
  ],
  [
    [{ kind: 'TENURE', actor: 'Vu', object: 'Ambassador of Viet Nam', place: 'Viet Nam' }],
    'Vu, Ambassador of Viet Nam',
  ],
  [
    [{ kind: 'TENURE', actor: 'Vu', object: 'Minister', place: 'Viet Nam' }],
    'Vu, Minister, Viet Nam',
  ],
  [
    [{ kind: 'MEMBERSHIP', actor: 'Fiji', object: 'United Nations' }],
    'Fiji, member of United Nations',
  ],
  [
    [
      { kind: 'STATEMENT', property: 'said-by', value: 'two', object: null },
      {
        kind: 'STATEMENT',
        property: 'signatories',
        value: '72',
        unit: 'states',
        object: 'Signing',
      },
    ],
    'Signing: signatories 72 states: said by two',
  ],
  [[], 'fact:id'],
])('a fact of %j is told as %s', (rows, words) => {
  expect(factHeadline(grounds(rows))).toBe(words);
});

test.each([
  ['ASSERTED', 'VNA: Octopus Conference 2025'],
  ['DENIED', 'VNA denies: Octopus Conference 2025'],
  ['PLANNED', 'VNA expects: Octopus Conference 2025'],
])('a claim that is %s is told with who says it', (modality, words) => {
  const rows = [{ source: 'VNA', name: 'Octopus Conference 2025', kind: null }];
  expect(claimHeadline(grounds(rows, { id: 'evidence:1', modality }))).toBe(words);
});
