import { beginning, boundsOrNull } from './dates.js';
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

/** The day from which an act counts; without one, the day by which somebody told of it. */
export function actDay(act: Thing): string | null {
  const on = boundsOrNull(act.values['on']);
  return on === null ? act.knownBy : on.latest;
}

/** The first day on which an act may have been done. */
export function firstDay(act: Thing): string {
  return boundsOrNull(act.values['on'])?.earliest ?? beginning;
}

/** The days on which an act may have been done, as a date. */
export function daysOfAct(act: Thing): unknown {
  return isUndated(act) && act.knownBy !== null ? `../${act.knownBy}` : act.values['on'];
}

export function isUndated(act: Thing): boolean {
  return boundsOrNull(act.values['on']) === null;
}

export function actName(act: Thing): string {
  return String(act.values['act']);
}

/** Acts by day, then id; only those done for certain, and none that is only planned. */
export function certain(world: World, convention: string, asOf: string): Thing[] {
  const acts = world
    .of('action')
    .filter(
      (act) =>
        act.values['convention'] === convention &&
        act.follows &&
        (actDay(act) ?? '9999-99') <= asOf,
    );
  return sortedBy(acts, (act) => [actDay(act) ?? '', act.id]);
}

/** How a consent ended or will end. */
export interface Lapse {
  readonly by: Thing;
  readonly day: string;
}

/**
 * The withdrawal that ends a consent soonest, of the acts that were done by then: those that name
 * it, or a consent given later; and those that name nothing and came after it. One whose day cannot
 * be told from that of the consent ends the last consent that is left over.
 */
export function lapseOf(consent: Thing, acts: readonly Thing[]): Lapse | null {
  const own = acts.filter((act) => act.values['actor'] === consent.values['actor']);
  const lapses = allLapses(own).filter(({ ended }) => ended.includes(consent));
  const soonest = sortedBy(lapses, ({ day }) => [day])[0];
  return soonest === undefined ? null : { by: soonest.by, day: soonest.day };
}

function allLapses(own: readonly Thing[]): (Lapse & { readonly ended: readonly Thing[] })[] {
  const consents = own.filter((act) => bound.includes(actName(act)));
  const found: (Lapse & { readonly ended: readonly Thing[] })[] = [];
  for (const by of own.filter((act) => actName(act) === 'WITHDRAWAL' && counts(act, own))) {
    const day = boundsOrNull(by.values['effective'])?.latest ?? actDay(by) ?? '';
    const before = consents.filter((one) => (actDay(one) ?? '') < (actDay(by) ?? ''));
    const against = by.concluded['against'];
    if (against !== undefined) {
      const named = consents.filter((one) => one.id === against);
      found.push({ by, day, ended: named.length === 0 ? [] : [...named, ...before] });
      continue;
    }
    const isLeft = (one: Thing): boolean => !found.some(({ ended }) => ended.includes(one));
    const unclear = consents.filter(
      (one) => !before.includes(one) && firstDay(one) < (actDay(by) ?? ''),
    );
    found.push({
      by,
      day,
      ended: before.some(isLeft) ? before : [...before, ...unclear.slice(-1)],
    });
  }
  return found;
}

/** A withdrawal counts unless one that counts takes it back. */
function counts(withdrawal: Thing, own: readonly Thing[], above: readonly Thing[] = []): boolean {
  const passed = [...above, withdrawal];
  return !own.some(
    (act) =>
      actName(act) === 'WITHDRAWAL' &&
      act.concluded['against'] === withdrawal.id &&
      !passed.includes(act) &&
      counts(act, own, passed),
  );
}
