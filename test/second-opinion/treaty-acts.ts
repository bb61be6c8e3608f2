import { boundsOrNull } from './dates.js';
import { type Thing, type World } from './things.js';
import { sortedBy } from './in-order.js';

export const bound = [
  'DEFINITIVE_SIGNATURE',
  'RATIFICATION',
  'ACCEPTANCE',
  'APPROVAL',
  'ACCESSION',
  'SUCCESSION',
  'FORMAL_CONFIRMATION',
  'CONSENT_TO_BE_BOUND',
];

export const signing = ['SIGNATURE', 'DEFINITIVE_SIGNATURE'];

export function actDay(act: Thing): string | null {
  return boundsOrNull(act.values['on'])?.latest ?? null;
}

export function actName(act: Thing): string {
  return String(act.values['act']);
}

/** Acts by day, then id; only those done for certain. */
export function certain(world: World, convention: string, asOf: string): Thing[] {
  const acts = world
    .of('action')
    .filter((act) => act.values['convention'] === convention && (actDay(act) ?? '9999-99') <= asOf);
  return sortedBy(acts, (act) => [actDay(act) ?? '', act.id]);
}

export function withdrawalOf(consent: Thing, acts: readonly Thing[]): Thing | null {
  return (
    acts.find(
      (act) =>
        actName(act) === 'WITHDRAWAL' &&
        act.values['actor'] === consent.values['actor'] &&
        (actDay(act) ?? '') > (actDay(consent) ?? ''),
    ) ?? null
  );
}
