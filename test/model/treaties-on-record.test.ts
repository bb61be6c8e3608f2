import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { entryIntoForce } from '../../src/model/entry-into-force.js';
import type { EntryRule, MemberPeriod } from '../../src/model/entry-question.js';
import type { TreatyAct } from '../../src/model/treaty-acts.js';

const shared = new URL('../../../shared/', import.meta.url);
const here = existsSync(new URL('record/', shared));
const onRecord = here ? describe : describe.skip;

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

interface Treaty {
  readonly name: string;
  readonly id: string;
  readonly rule: EntryRule;
  readonly on: string;
}

// Rules written down from the treaties' own articles; the days are those on which they entered into
// force.
const treaties: readonly Treaty[] = [
  {
    name: 'Genocide Convention, art. XIII',
    id: 'un-4-1',
    rule: { instruments: 20, delay: { days: 90 } },
    on: '1951-01-12',
  },
  {
    name: 'Convention against Torture, art. 27',
    id: 'un-4-9',
    rule: { instruments: 20, delay: { days: 30 } },
    on: '1987-06-26',
  },
  {
    name: 'Convention on the Rights of the Child, art. 49',
    id: 'un-4-11',
    rule: { instruments: 20, delay: { days: 30 } },
    on: '1990-09-02',
  },
  {
    name: 'Vienna Convention for the Protection of the Ozone Layer, art. 17',
    id: 'un-27-2',
    rule: { instruments: 20, regionalOrganisationsCount: false, delay: { days: 90 } },
    on: '1988-09-22',
  },
  {
    name: 'Convention on Biological Diversity, art. 36',
    id: 'un-27-8',
    rule: { instruments: 30, regionalOrganisationsCount: false, delay: { days: 90 } },
    on: '1993-12-29',
  },
  {
    name: 'Framework Convention on Climate Change, art. 23',
    id: 'un-27-7',
    rule: { instruments: 50, regionalOrganisationsCount: false, delay: { days: 90 } },
    on: '1994-03-21',
  },
  {
    name: 'Chemical Weapons Convention, art. XXI',
    id: 'un-26-3',
    rule: { instruments: 65, delay: { days: 180 } },
    on: '1997-04-29',
  },
  {
    name: 'Anti-Personnel Mine Ban Convention, art. 17',
    id: 'un-26-5',
    rule: { instruments: 40, delay: { months: 5, toFirstOfNextMonth: true } },
    on: '1999-03-01',
  },
  {
    name: 'Convention on the Safety of United Nations Personnel, art. 27',
    id: 'un-18-8',
    rule: { instruments: 22, delay: { days: 30 } },
    on: '1999-01-15',
  },
  {
    name: 'Convention against Corruption, art. 68',
    id: 'un-18-14',
    rule: { instruments: 30, regionalOrganisationsCount: false, delay: { days: 90 } },
    on: '2005-12-14',
  },
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
    test.each(treaties)('$name gives its day of entry into force', ({ id, rule, on }) => {
      expect(
        entryIntoForce({ acts: actsOf(bulk, `convention:${id}`), rule, asOf: '2015-03-01' }).on,
      ).toBe(on);
    });
  },
);
