import { describe, expect, test } from '@jest/globals';
import { entryIntoForce } from '../../src/model/entry-into-force.js';
import type { EntryRule, MemberPeriod } from '../../src/model/entry-question.js';
import type { TreatyAct } from '../../src/model/treaty-acts.js';
import { act } from './act.js';

const deposits = (...days: string[]): TreatyAct[] =>
  days.map((day, index) => act([`A${index}`, 'RATIFICATION', day]));
const two: EntryRule = { instruments: 2, delay: { days: 30 } };

describe('entry into force', () => {
  test('is computed from the last deposit that was needed', () => {
    const entry = entryIntoForce({
      acts: deposits('2001-01-01', '2001-02-01', '2001-07-01'),
      rule: two,
      asOf: '2001-12-31',
    });
    expect(entry).toMatchObject({
      inForce: true,
      on: '2001-03-03',
      remaining: 0,
      missing: [],
      required: 2,
      earliest: '2001-03-03',
    });
    expect(entry.counted).toHaveLength(3);
    expect([
      entry.forActor('country:A0'),
      entry.forActor('country:A2'),
      entry.forActor('country:A9'),
    ]).toEqual(['2001-03-03', '2001-07-31', null]);
  });
  test('of who deposits in between comes no sooner than for all', () => {
    const rule: EntryRule = { instruments: 2, delay: { days: 90 }, thereafter: { days: 30 } };
    expect(
      entryIntoForce({
        acts: deposits('2001-01-01', '2001-02-01', '2001-02-02'),
        rule,
        asOf: '2001-12-31',
      }).forActor('country:A2'),
    ).toBe('2001-05-02');
  });
  test('says what is missing and the earliest day', () => {
    const entry = entryIntoForce({
      acts: deposits('2001-01-01'),
      rule: { ...two, atLeast: [{ memberOf: 'agency:club', count: 1 }] },
      asOf: '2001-06-01',
      names: new Map([['agency:club', 'Club']]),
    });
    expect(entry).toMatchObject({
      inForce: false,
      on: null,
      remaining: 1,
      missing: ['1 more instrument', '1 more Club member'],
      earliest: '2001-07-01',
    });
  });
  test('waits for the members that the rule asks for', () => {
    const rule: EntryRule = { ...two, atLeast: [{ memberOf: 'agency:club', count: 2 }] };
    const memberships: MemberPeriod[] = ['A0', 'A2'].map((name) => ({
      of: 'agency:club',
      member: `country:${name}`,
      certainFrom: '1990-01-01',
      certainTo: '9999-12-31',
    }));
    expect(
      entryIntoForce({
        acts: deposits('2001-01-01', '2001-02-01', '2001-07-01'),
        rule,
        asOf: '2001-12-31',
        memberships,
      }).on,
    ).toBe('2001-07-31');
  });
  test('leaves regional organisations, withdrawn, undated, uncertain and repeated acts out, with reasons', () => {
    const rule: EntryRule = { instruments: 5, regionalOrganisationsCount: false };
    const acts = [
      act(['A', 'RATIFICATION', '2001-01-01']),
      act(['A', 'ACCEPTANCE', '2001-02-01']),
      act(['B', 'APPROVAL', '2001-01-01'], { regionalOrganisation: true }),
      act(['C', 'ACCESSION', null]),
      act(['D', 'ACCESSION', '2001-01-01']),
      act(['D', 'WITHDRAWAL', '2001-05-01']),
      act(['E', 'RATIFICATION', '2003-12-31'], { earliest: '2001-01-01' }),
      act(['F', 'DOMESTIC_APPROVAL', '2001-01-01']),
      act(['G', 'RATIFICATION', '2009-01-01']),
      act(['H', 'SIGNATURE', '2001-01-01']),
    ];
    const entry = entryIntoForce({ acts, rule, asOf: '2002-01-01' });
    expect(entry.counted.map((one) => one.actor)).toEqual(['country:A']);
    expect(
      Object.fromEntries(entry.excluded.map(({ action, reason }) => [action.actor, reason])),
    ).toEqual({
      'country:A': 'the same actor was bound already',
      'country:B': 'instruments of regional organisations do not count',
      'country:C': 'no source gives its day',
      'country:D': 'withdrawn on 2001-05-01',
      'country:E': 'may have been deposited only after 2002-01-01: its date reaches to 2003-12-31',
      'country:F': 'an approval at home binds nobody until the instrument is deposited',
    });
  });
  test('does not come while a withdrawal keeps the number down, nor goes once it has come', () => {
    const [first, second] = deposits('2001-01-01', '2001-06-01');
    const acts = [first, second, act(['A0', 'WITHDRAWAL', '2001-03-01'])].filter(
      (one) => one !== undefined,
    );
    expect(entryIntoForce({ acts, rule: two, asOf: '2002-01-01' })).toMatchObject({
      on: null,
      remaining: 1,
    });
    const late = acts.map((one) =>
      one.act === 'WITHDRAWAL' ? { ...one, day: '2001-12-01' } : one,
    );
    expect(entryIntoForce({ acts: late, rule: two, asOf: '2002-01-01' })).toMatchObject({
      inForce: true,
      on: '2001-07-01',
      remaining: 0,
    });
  });
  test('supposed deposits count once for each state that is not bound, up to the day asked', () => {
    const whatIf = ['country:A0', 'country:B', 'country:B', 'country:C'].map((actor, index) => ({
      actor,
      regionalOrganisation: false,
      on: index === 3 ? '2009-01-01' : '2001-02-01',
    }));
    expect(
      entryIntoForce({ acts: deposits('2001-01-01'), rule: two, asOf: '2001-02-15', whatIf }),
    ).toMatchObject({ inForce: false, on: '2001-03-03', supposed: 1, remaining: 0 });
  });
  test('without a rule nothing is counted', () =>
    expect(
      entryIntoForce({ acts: deposits('2001-01-01'), rule: null, asOf: '2020-01-01' }),
    ).toMatchObject({ inForce: false, on: null, required: 0, counted: [] }));
});
