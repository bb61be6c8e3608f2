import { describe, expect, test } from '@jest/globals';
import type { WeighedClaim } from '../../src/model/claims.js';
import { conclude } from '../../src/model/conclude.js';
import { kinds } from '../../src/model/kinds.js';
import type { Kind } from '../../src/model/kind.js';

const kind = (type: string): Kind => kinds.find((each) => each.type === type) as Kind;
const claim = (
  id: string,
  says: WeighedClaim['says'],
  more: Partial<WeighedClaim> = {},
): WeighedClaim => ({ id, says, rank: 'NORMAL', modality: 'ASSERTED', publisher: id, ...more });

describe('only equals may be more exact', () => {
  const both = (
    wide: Partial<WeighedClaim>,
    narrow: Partial<WeighedClaim>,
    type = 'action',
  ): unknown =>
    conclude(
      kind(type),
      [claim('a', { on: '2025' }, wide), claim('b', { on: '2025-06-04' }, narrow)],
      [],
    ).values['on'];

  test.each<[string, Partial<WeighedClaim>, Partial<WeighedClaim>]>([
    ['a normal claim narrows no preferred one', { rank: 'PREFERRED' }, {}],
    ['a plan narrows nothing that is asserted', {}, { modality: 'PLANNED' }],
    ['a newspaper narrows no depositary', { sourceKind: 'DEPOSITARY' }, { sourceKind: 'NEWS' }],
    ['a deprecated claim narrows nothing', {}, { rank: 'DEPRECATED' }],
  ])('%s', (_, wide, narrow) => {
    expect(both(wide, narrow)).toBe('2025');
  });

  test('one that is less reliable and less credible narrows all the same', () => {
    expect(both({ reliability: 'A', credibility: 1 }, { reliability: 'F', credibility: 6 })).toBe(
      '2025-06-04',
    );
  });

  test('a line without evidence narrows no claim', () => {
    expect(
      conclude(kind('event'), [claim('a', { when: '2025' })], [{ when: '2025-06-04' }]).values[
        'when'
      ],
    ).toBe('2025');
  });
});

test('publishers of deprecated claims count for nothing while another claim is left', () => {
  const found = conclude(
    kind('action'),
    [
      claim('a', { place: 'A' }),
      claim('b', { place: 'B' }, { published: '2020' }),
      claim('c', { place: 'A' }, { rank: 'DEPRECATED' }),
      claim('d', { place: 'A' }, { rank: 'DEPRECATED' }),
    ],
    [],
  );
  expect([found.values['place'], found.publishers]).toEqual(['B', 2]);
});

describe('what qualifies goes with what it qualifies', () => {
  test('the effect and place of an accession are not shown of a ratification', () => {
    const found = conclude(
      kind('action'),
      [
        claim('a', { act: 'RATIFICATION', on: '2025-01-01' }, { reliability: 'A' }),
        claim('b', { act: 'ACCESSION', on: '2025-01-01', effective: '2025-04-01', place: 'Rome' }),
        claim('c', { signedBy: 'official:x' }),
      ],
      [],
    );
    expect(found.values).toEqual({
      act: 'RATIFICATION',
      on: '2025-01-01',
      signedBy: 'official:x',
    });
    expect(found.disagreements.map(({ field, shown: value }) => [field, value])).toEqual([
      ['act', 'RATIFICATION'],
      ['effective', undefined],
      ['place', undefined],
    ]);
  });

  test('post and side go with whoever took part', () => {
    const found = conclude(
      kind('participation'),
      [
        claim('a', { official: 'official:x', post: 'post:x' }, { reliability: 'A' }),
        claim('b', { agency: 'agency:y', onBehalfOf: 'country:YYY' }),
        claim('c', { onBehalfOf: 'country:XXX' }),
      ],
      [],
    );
    expect(found.values).toEqual({
      official: 'official:x',
      post: 'post:x',
      onBehalfOf: 'country:XXX',
    });
  });

  test('nothing ends before it begins', () => {
    const found = conclude(
      kind('tenure'),
      [
        claim('a', { from: '2020-05' }, { reliability: 'A' }),
        claim('b', { to: '2019' }, { reliability: 'A' }),
        claim('c', { to: '2021' }),
      ],
      [],
    );
    expect([found.values['from'], found.values['to']]).toEqual(['2020-05', '2021']);
    expect(found.disagreements.map(({ field }) => field)).toEqual(['to']);
  });
});

test('beginnings agree when they have a day in common, the dates of an event only when one lies in the other', () => {
  const fields = (type: string, field: string): string[] =>
    conclude(
      kind(type),
      [claim('a', { [field]: '2003-01/2003-06' }), claim('b', { [field]: '2003-04/2003-12' })],
      [],
    ).disagreements.map((each) => each.field);
  expect([fields('tenure', 'from'), fields('event', 'when')]).toEqual([[], ['when']]);
});

test('concluding from a thousand documents costs less than a tenth of a second', () => {
  const claims = Array.from({ length: 1_000 }, (_, index) =>
    claim(
      `c${index}`,
      {
        name: 'Summit',
        kind: 'SUMMIT',
        status: 'OCCURRED',
        when: `2025-0${(index % 9) + 1}`,
        city: `City ${index % 50}`,
        topics: [`topic:${index}`],
      },
      { reliability: 'ABC'[index % 3] ?? null, publisher: `p${index % 200}` },
    ),
  );
  conclude(kind('event'), claims, []);
  const before = process.cpuUsage();
  conclude(kind('event'), claims, []);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(100);
});
