import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  afterDelay,
  entryIntoForce,
  treatyStatus,
  type EntryRule,
  type MemberPeriod,
  type TreatyAct,
} from '../../src/model/treaties.js';

const shared = new URL('../../../shared/', import.meta.url);
const here = existsSync(new URL('record/', shared));
const onRecord = here ? describe : describe.skip;

const act = (
  actor: string,
  kind: string,
  day: string | null,
  more: Partial<TreatyAct> = {},
): TreatyAct => ({
  id: `action:${actor}.${kind}.${day ?? 'undated'}`,
  actor: `country:${actor}`,
  regionalOrganisation: false,
  act: kind,
  day,
  earliest: day,
  ...more,
});
const deposits = (...days: string[]): TreatyAct[] =>
  days.map((day, index) => act(`A${index}`, 'RATIFICATION', day));
const two: EntryRule = { instruments: 2, delay: { days: 30 } };

describe('the day after a delay', () => {
  test('a number of days is counted from the day after the deposit', () =>
    expect(afterDelay('2005-09-15', { days: 90 })).toBe('2005-12-14'));
  test('months to the first of the next month start after they expire', () => {
    expect(afterDelay('2004-03-18', { months: 3, toFirstOfNextMonth: true })).toBe('2004-07-01');
    expect(afterDelay('2012-11-30', { months: 3, toFirstOfNextMonth: true })).toBe('2013-03-01');
    expect(afterDelay('2004-03-01', { months: 3, toFirstOfNextMonth: true })).toBe('2004-07-01');
  });
  test('a month without that date ends on its last day', () =>
    expect(afterDelay('2003-11-30', { months: 3 })).toBe('2004-02-29'));
  test('no delay is the same day', () =>
    expect(afterDelay('2004-03-01', undefined)).toBe('2004-03-01'));
});

describe('where an actor stands', () => {
  const acts = [
    act('POL', 'SIGNATURE', '2001-01-01'),
    act('POL', 'DOMESTIC_APPROVAL', '2002-01-01'),
    act('POL', 'RATIFICATION', '2003-01-01'),
    act('POL', 'WITHDRAWAL', '2004-01-01'),
    act('POL', 'ACCESSION', '2005-01-01'),
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
      treatyStatus([act('POL', 'DEFINITIVE_SIGNATURE', '2001-01-01')], '2001-01-01'),
    ).toMatchObject({ stage: 'PARTY', signed: { act: 'DEFINITIVE_SIGNATURE' } }));
  test('an act without a day never counts', () =>
    expect(treatyStatus([act('POL', 'RATIFICATION', null)], '2020-01-01').stage).toBe('NONE'));
  test('a stated day goes before a computed one', () => {
    const entry = { forActor: () => '2001-05-01' };
    expect(
      treatyStatus(
        [act('POL', 'RATIFICATION', '2001-01-01', { effective: '2001-06' })],
        '2002-01-01',
        entry,
      ).effective,
    ).toBe('2001-06');
    expect(
      treatyStatus([act('POL', 'RATIFICATION', '2001-01-01')], '2002-01-01', entry).effective,
    ).toBe('2001-05-01');
  });
});

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
      groupNames: new Map([['agency:club', 'Club']]),
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
      act('A', 'RATIFICATION', '2001-01-01'),
      act('A', 'ACCEPTANCE', '2001-02-01'),
      act('B', 'APPROVAL', '2001-01-01', { regionalOrganisation: true }),
      act('C', 'ACCESSION', null),
      act('D', 'ACCESSION', '2001-01-01'),
      act('D', 'WITHDRAWAL', '2001-05-01'),
      act('E', 'RATIFICATION', '2003-12-31', { earliest: '2001-01-01' }),
      act('F', 'DOMESTIC_APPROVAL', '2001-01-01'),
      act('G', 'RATIFICATION', '2009-01-01'),
      act('H', 'SIGNATURE', '2001-01-01'),
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
    const acts = [first, second, act('A0', 'WITHDRAWAL', '2001-03-01')].filter(
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

type Line = { type: string; id: string; [field: string]: unknown };
const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line));
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const exact = (value: unknown): string | null =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;

function actsOf(lines: readonly Line[], convention: string): TreatyAct[] {
  const regional = new Set(
    lines.filter((line) => line['kind'] === 'REGIONAL_ORGANISATION').map((line) => line.id),
  );
  const found = new Map<string, TreatyAct>();
  for (const line of lines) {
    if (line.type !== 'action' || line['convention'] !== convention || found.has(line.id)) continue;
    const actor = text(line['actor']) ?? '';
    found.set(line.id, {
      id: line.id,
      actor,
      regionalOrganisation: regional.has(actor),
      act: text(line['act']) ?? '',
      day: exact(line['on']),
      earliest: exact(line['on']),
      effective: text(line['effective']),
    });
  }
  return [...found.values()];
}

onRecord(
  here ? 'the record beside the checkout' : 'the record beside the checkout (../shared is absent)',
  () => {
    const record = here
      ? readdirSync(new URL('record/', shared))
          .filter((name) => name.endsWith('.jsonl'))
          .flatMap((name) => linesOf(readFileSync(new URL(`record/${name}`, shared), 'utf8')))
      : [];
    const memberships = record
      .filter((line) => line.type === 'membership')
      .map((line): MemberPeriod => ({
        of: text(line['of']) ?? '',
        member: text(line['member']) ?? '',
        certainFrom: exact(line['from']) ?? '0000-01-01',
        certainTo: exact(line['to']) ?? '9999-12-31',
      }));
    const rule: EntryRule = {
      instruments: 5,
      atLeast: [{ memberOf: 'agency:council-of-europe', count: 3 }],
      delay: { months: 3, toFirstOfNextMonth: true },
    };
    const budapest = (asOf: string) =>
      entryIntoForce({
        acts: actsOf(record, 'convention:budapest-convention'),
        rule,
        asOf,
        memberships,
      });
    test('the Budapest Convention entered into force on the day that is stated', () => {
      const stated = record.find((line) => line.id === 'convention:budapest-convention');
      expect(budapest('2020-01-01').on).toBe(stated?.['inForce']);
      expect(stated?.['entryIntoForce']).toEqual({ article: '36(3)', ...rule });
    });
    test('and for each party on the day that the depositary states', () => {
      const bound = actsOf(record, 'convention:budapest-convention').filter(
        (one) =>
          one.effective != null &&
          one.day != null &&
          (one.act === 'RATIFICATION' || one.act === 'ACCESSION'),
      );
      expect(bound.length).toBeGreaterThan(60);
      expect(
        bound
          .filter((one) => budapest('2026-12-31').forActor(one.actor) !== one.effective)
          .map((one) => one.id),
      ).toEqual([]);
    });
  },
);

// Rules written down from the treaties' own articles; the days are those on which they entered into force.
const treaties: readonly (readonly [name: string, id: string, rule: EntryRule, on: string])[] = [
  [
    'Genocide Convention, art. XIII',
    'un-4-1',
    { instruments: 20, delay: { days: 90 } },
    '1951-01-12',
  ],
  [
    'Convention against Torture, art. 27',
    'un-4-9',
    { instruments: 20, delay: { days: 30 } },
    '1987-06-26',
  ],
  [
    'Convention on the Rights of the Child, art. 49',
    'un-4-11',
    { instruments: 20, delay: { days: 30 } },
    '1990-09-02',
  ],
  [
    'Vienna Convention for the Protection of the Ozone Layer, art. 17',
    'un-27-2',
    { instruments: 20, regionalOrganisationsCount: false, delay: { days: 90 } },
    '1988-09-22',
  ],
  [
    'Convention on Biological Diversity, art. 36',
    'un-27-8',
    { instruments: 30, regionalOrganisationsCount: false, delay: { days: 90 } },
    '1993-12-29',
  ],
  [
    'Framework Convention on Climate Change, art. 23',
    'un-27-7',
    { instruments: 50, regionalOrganisationsCount: false, delay: { days: 90 } },
    '1994-03-21',
  ],
  [
    'Chemical Weapons Convention, art. XXI',
    'un-26-3',
    { instruments: 65, delay: { days: 180 } },
    '1997-04-29',
  ],
  [
    'Anti-Personnel Mine Ban Convention, art. 17',
    'un-26-5',
    { instruments: 40, delay: { months: 5, toFirstOfNextMonth: true } },
    '1999-03-01',
  ],
  [
    'Convention on the Safety of United Nations Personnel, art. 27',
    'un-18-8',
    { instruments: 22, delay: { days: 30 } },
    '1999-01-15',
  ],
  [
    'Convention against Corruption, art. 68',
    'un-18-14',
    { instruments: 30, regionalOrganisationsCount: false, delay: { days: 90 } },
    '2005-12-14',
  ],
];

onRecord(
  here
    ? 'the status lists of the United Nations'
    : 'the status lists of the United Nations (../shared is absent)',
  () => {
    const bulk = here
      ? linesOf(
          gunzipSync(readFileSync(new URL('bulk/un-treaties.jsonl.gz', shared))).toString('utf8'),
        )
      : [];
    test.each(treaties)('%s gives its day of entry into force', (_, id, rule, on) => {
      expect(
        entryIntoForce({ acts: actsOf(bulk, `convention:${id}`), rule, asOf: '2015-03-01' }).on,
      ).toBe(on);
    });
  },
);
