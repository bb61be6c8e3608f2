import { beginning, boundsOrNull, end } from './dates.js';
import { sortedBy } from './in-order.js';
import { counts, gapsOn, nameOf, type Rating, type Stay } from './gaps.js';
import { type Thing, type World } from './things.js';
import { actDay, actName, bound, certain, firstDay, isUndated, lapseOf } from './treaty-acts.js';
import { after } from './treaty-delay.js';
import { ruleOf } from './treaty-rule.js';

/** A supposed deposit. */
export interface Supposed {
  readonly actor: string;
  readonly on: string;
}

/** What follows from a convention's rule. */
export interface Force {
  readonly inForce: boolean;
  readonly on: string | null;
  readonly required: number;
  readonly counted: readonly Thing[];
  readonly excluded: readonly Thing[];
  readonly supposed: number;
  readonly remaining: number;
  readonly missing: readonly string[];
  readonly earliest: string | null;
  forActor(actor: string): string | null;
}

const never = '9999-99';

const nothing: Force = {
  inForce: false,
  on: null,
  required: 0,
  counted: [],
  excluded: [],
  supposed: 0,
  remaining: 0,
  missing: [],
  earliest: null,
  forActor: () => null,
};

/** Goes day by day until the rule is met. */
export function forceOf(
  world: World,
  convention: string,
  { asOf, whatIf = [] }: { readonly asOf: string; readonly whatIf?: readonly Supposed[] },
): Force {
  const rule = ruleOf(world.things.get(convention));
  if (rule === null) return nothing;
  const stays = staysOf(world, convention, { asOf, whatIf });
  const rating: Rating = { world, rule };
  const met = firstMet(stays, rating, asOf);
  const undecided = met === null ? [] : undecidedBy(stays, rating, met);
  const since = met === null ? null : after(met, rule.delay);
  const on = undecided.length > 0 ? null : since;
  const now = sortedBy(
    stays.filter((stay) => stay.until > asOf),
    (stay) => [stay.day, stay.act?.id ?? ''],
  );
  const counting = now.filter((stay) => counts(stay, rating));
  const counted = counting.flatMap((stay) => (stay.act === null ? [] : [stay.act]));
  const lacking = met === null ? gapsOn(asOf, stays, rating) : [];
  return {
    inForce: since !== null && since <= asOf,
    on,
    required: rule.instruments,
    counted,
    excluded: excludedOf(world, convention, { asOf, counted }),
    supposed: counting.filter((stay) => stay.act === null).length,
    remaining: Math.max(0, ...lacking.map((gap) => gap.count)),
    missing: [
      ...lacking.flatMap((gap) => gap.words),
      ...undecided.map(
        (act) =>
          `the day of the ${actName(act).toLowerCase().replaceAll('_', ' ')} by ${nameOf(world, String(act.values['actor']))}`,
      ),
    ],
    earliest: on ?? (met === null ? after(asOf, rule.delay) : null),
    forActor: (actor) => {
      const stay = now.find((one) => one.actor === actor);
      if (stay === undefined || on === null || met === null) return null;
      if (stay.day <= met) return on;
      if (stay.act !== null && isUndated(stay.act)) return null;
      const own = after(stay.day, rule.thereafter ?? rule.delay);
      return own > on ? own : on;
    },
  };
}

function staysOf(
  world: World,
  convention: string,
  { asOf, whatIf }: { readonly asOf: string; readonly whatIf: readonly Supposed[] },
): Stay[] {
  const goneOn = (actor: string): string => {
    const last = boundsOrNull(world.things.get(actor)?.values['to'])?.latest;
    return last === undefined || last === end ? never : after(last, { days: 1 });
  };
  const acts = certain(world, convention, asOf);
  const stays: Stay[] = [];
  for (const act of acts.filter((one) => bound.includes(actName(one)))) {
    const [actor, day] = [String(act.values['actor']), actDay(act) ?? ''];
    if (stays.some((stay) => stay.actor === actor && stay.until > day)) continue;
    const [until = never] = [lapseOf(act, acts)?.day ?? never, goneOn(actor)].sort();
    stays.push({ actor, day, until, act });
  }
  for (const { actor, on } of sortedBy(whatIf, (one) => [one.on, one.actor])) {
    const until = goneOn(actor);
    if (on > asOf || on >= until) continue;
    if (!stays.some((stay) => stay.actor === actor && stay.until >= until))
      stays.push({ actor, day: on, until, act: null });
  }
  return stays;
}

function firstMet(stays: readonly Stay[], rating: Rating, asOf: string): string | null {
  const first = stays.map((stay) => stay.day).sort()[0];
  if (first === undefined) return null;
  // Where something counts from before all days, nothing happens until the first of the others.
  const start = first === beginning ? [beginning, ...daysOf(stays, rating)] : [first];
  for (const day of start.slice(0, -1)) if (day <= asOf && isMet(day, stays, rating)) return day;
  for (let day = start.at(-1) ?? first; day <= asOf; day = after(day, { days: 1 }))
    if (isMet(day, stays, rating)) return day;
  return null;
}

/** Every day on which something changes. */
function daysOf(stays: readonly Stay[], { world }: Rating): string[] {
  const joined = world
    .of('membership')
    .flatMap((one) => boundsOrNull(one.values['from'])?.latest ?? []);
  return [...new Set([...stays.map((stay) => stay.day), ...joined])].sort();
}

function isMet(day: string, stays: readonly Stay[], rating: Rating): boolean {
  const isAny = stays.some((stay) => stay.day <= day && stay.until > day);
  return isAny && gapsOn(day, stays, rating).every(({ count }) => count === 0);
}

/** Acts without a day that met the rule, and that may have met it sooner. */
function undecidedBy(stays: readonly Stay[], rating: Rating, met: string): Thing[] {
  const isOpen = (stay: Stay): boolean =>
    stay.act !== null && isUndated(stay.act) && stay.day <= met && counts(stay, rating);
  const early = stays.map((stay) => (isOpen(stay) ? { ...stay, day: beginning } : stay));
  const soonest = firstMet(early, rating, met) ?? met;
  return sortedBy(
    stays.filter((stay) => isOpen(stay) && stay.day > soonest),
    (stay) => [stay.day, stay.act?.id ?? ''],
  ).flatMap(({ act }) => (act === null ? [] : [act]));
}

/** What might have counted by a day, and does not. */
function excludedOf(
  world: World,
  convention: string,
  { asOf, counted }: { readonly asOf: string; readonly counted: readonly Thing[] },
): Thing[] {
  const mayBe = world
    .of('action')
    .filter(
      (act) =>
        act.values['convention'] === convention &&
        act.follows &&
        (bound.includes(actName(act)) || actName(act) === 'DOMESTIC_APPROVAL') &&
        firstDay(act) <= asOf,
    );
  return sortedBy(
    mayBe.filter((act) => !counted.includes(act)),
    (act) => [actDay(act) ?? never, act.id],
  );
}
