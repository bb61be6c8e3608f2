import { describe, expect, test } from '@jest/globals';
import { treatyStatus } from '../../src/model/treaty-status.js';
import { act } from './act.js';

describe('where an actor stands', () => {
  const acts = [
    act(['POL', 'SIGNATURE', '2001-01-01']),
    act(['POL', 'DOMESTIC_APPROVAL', '2002-01-01']),
    act(['POL', 'RATIFICATION', '2003-01-01']),
    act(['POL', 'WITHDRAWAL', '2004-01-01']),
    act(['POL', 'ACCESSION', '2005-01-01']),
  ];
  const stage = (asOf: string): string => treatyStatus(acts, asOf).stage;
  test('nothing counts before its day', () => expect(stage('2000-12-31')).toBe('NONE'));
  test('an approval at home leaves a signatory a signatory', () =>
    expect(stage('2002-06-01')).toBe('SIGNED'));
  test('a ratification binds', () => expect(stage('2003-01-01')).toBe('PARTY'));
  test('a withdrawal ends it', () =>
    expect(treatyStatus(acts, '2004-01-01')).toMatchObject({
      stage: 'WITHDRAWN',
      consent: { act: 'RATIFICATION' },
      withdrawal: { act: 'WITHDRAWAL' },
    }));
  test('who comes back is a party by the new act', () =>
    expect(treatyStatus(acts, '2006-01-01')).toMatchObject({
      stage: 'PARTY',
      consent: { act: 'ACCESSION' },
      signed: { act: 'SIGNATURE' },
      withdrawal: null,
    }));
  test('a definitive signature signs and binds', () =>
    expect(
      treatyStatus([act(['POL', 'DEFINITIVE_SIGNATURE', '2001-01-01'])], '2001-01-01'),
    ).toMatchObject({ stage: 'PARTY', signed: { act: 'DEFINITIVE_SIGNATURE' } }));
  test('an act without a day never counts', () =>
    expect(treatyStatus([act(['POL', 'RATIFICATION', null])], '2020-01-01').stage).toBe('NONE'));
  test('a stated day goes before a computed one', () => {
    const entry = { forActor: () => '2001-05-01' };
    expect(
      treatyStatus(
        [act(['POL', 'RATIFICATION', '2001-01-01'], { effective: '2001-06' })],
        '2002-01-01',
        entry,
      ).effective,
    ).toBe('2001-06');
    expect(
      treatyStatus([act(['POL', 'RATIFICATION', '2001-01-01'])], '2002-01-01', entry).effective,
    ).toBe('2001-05-01');
  });
});
