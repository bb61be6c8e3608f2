import { boundsOrNull } from './dates.js';
import { type Thing, type World } from './things.js';
import { covers, text } from './presence.js';
import { compareText, sortedBy } from './in-order.js';
import { after } from './treaty-delay.js';
import { bound, signing, actDay, actName, certain, withdrawalOf } from './treaty-acts.js';
import { ruleOf } from './treaty-rule.js';

/** Where an actor stands under a convention. */
export interface Standing {
  readonly actor: string;
  readonly convention: string;
  readonly stage: string;
  readonly signed: Thing | null;
  readonly consent: Thing | null;
  readonly withdrawal: Thing | null;
  readonly effective: string | null;
}

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

export function standingOf(
  world: World,
  actor: string,
  convention: string,
  asOf: string,
): Standing {
  const acts = certain(world, convention, asOf).filter((act) => act.values['actor'] === actor);
  const signed = acts.find((act) => signing.includes(actName(act))) ?? null;
  const consents = acts.filter((act) => bound.includes(actName(act)));
  const standing = consents.find((act) => withdrawalOf(act, acts) === null);
  const base = { actor, convention, signed };
  if (standing !== undefined) {
    return {
      ...base,
      stage: 'PARTY',
      consent: standing,
      withdrawal: null,
      effective:
        text(standing, 'effective') ?? forceOf(world, convention, asOf, []).forActor(actor),
    };
  }
  const last = consents.at(-1);
  if (last === undefined)
    return {
      ...base,
      stage: signed === null ? 'NONE' : 'SIGNED',
      consent: null,
      withdrawal: null,
      effective: null,
    };
  const withdrawal = withdrawalOf(last, acts);
  return {
    ...base,
    stage: 'WITHDRAWN',
    consent: last,
    withdrawal,
    effective: withdrawal === null ? null : text(withdrawal, 'effective'),
  };
}

/** Everybody who certainly acted under a convention by a day, by name. */
export function standings(world: World, convention: string, asOf: string): Standing[] {
  return standingsOf(certain(world, convention, asOf), world, convention, asOf);
}

/** Everybody who acted under a convention on whatever day, by name. */
export function standingsOfAll(world: World, convention: string, asOf: string): Standing[] {
  const acts = world.of('action').filter((act) => act.values['convention'] === convention);
  return standingsOf(acts, world, convention, asOf);
}

function standingsOf(
  acts: readonly Thing[],
  world: World,
  convention: string,
  asOf: string,
): Standing[] {
  const actors = new Set(acts.map((act) => String(act.values['actor'])));
  const all = [...actors].map((actor) => standingOf(world, actor, convention, asOf));
  return all.sort(
    (a, b) =>
      compareText(
        String(world.things.get(a.actor)?.values['name']),
        String(world.things.get(b.actor)?.values['name']),
      ) || compareText(a.actor, b.actor),
  );
}

/** Goes day by day until the rule is met. */
export function forceOf(
  world: World,
  convention: string,
  asOf: string,
  whatIf: readonly Supposed[],
): Force {
  const rule = ruleOf(world.things.get(convention));
  if (rule === null)
    return {
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
  const acts = certain(world, convention, asOf);
  const isRegional = (actor: string): boolean =>
    world.things.get(actor)?.values['kind'] === 'REGIONAL_ORGANISATION';
  const stays: { actor: string; day: string; until: string; act: Thing | null }[] = [];
  for (const act of acts.filter((one) => bound.includes(actName(one)))) {
    const [actor, day] = [String(act.values['actor']), actDay(act) ?? ''];
    if (stays.some((stay) => stay.actor === actor && stay.until > day)) continue;
    const end = withdrawalOf(act, acts);
    stays.push({ actor, day, until: end === null ? '9999-99' : (actDay(end) ?? ''), act });
  }
  for (const supposed of sortedBy(whatIf, (one) => [one.on, one.actor])) {
    if (
      supposed.on <= asOf &&
      !stays.some((stay) => stay.actor === supposed.actor && stay.until === '9999-99')
    )
      stays.push({ actor: supposed.actor, day: supposed.on, until: '9999-99', act: null });
  }
  const counts = (actor: string): boolean =>
    rule.regionalOrganisationsCount !== false || !isRegional(actor);
  const gaps = (
    day: string,
  ): {
    readonly instruments: number;
    readonly groups: readonly (readonly [of: string, count: number])[];
  } => {
    const actors = new Set(
      stays
        .filter((stay) => stay.day <= day && stay.until > day && counts(stay.actor))
        .map((stay) => stay.actor),
    );
    const groups = (rule.atLeast ?? []).map(
      (group) =>
        [
          group.memberOf,
          group.count -
            [...actors].filter((actor) =>
              world
                .of('membership')
                .some(
                  (one) =>
                    one.values['member'] === actor &&
                    one.values['of'] === group.memberOf &&
                    covers(one, day),
                ),
            ).length,
        ] as const,
    );
    return { instruments: rule.instruments - actors.size, groups };
  };
  const lacking = (day: string): number => {
    const { instruments, groups } = gaps(day);
    return Math.max(0, instruments, ...groups.map(([, count]) => count));
  };
  const missing = (day: string): string[] => {
    const { instruments, groups } = gaps(day);
    const more = (count: number, what: string): string[] =>
      count <= 0 ? [] : [`${count} more ${what}${count === 1 ? '' : 's'}`];
    return [
      ...more(instruments, 'instrument'),
      ...groups.flatMap(([of, count]) =>
        more(count, `${String(text(world.things.get(of), 'name'))} member`),
      ),
    ];
  };
  let met: string | null = null;
  const first = stays.map((stay) => stay.day).sort()[0];
  for (
    let day = first;
    day !== undefined && day <= asOf && met === null;
    day = after(day, { days: 1 })
  )
    if (lacking(day) === 0) met = day;
  const on = met === null ? null : after(met, rule.delay);
  const now = sortedBy(
    stays.filter((stay) => stay.until > asOf),
    (stay) => [stay.day, stay.act?.id ?? ''],
  );
  const counted = now.flatMap((stay) =>
    stay.act !== null && counts(stay.actor) ? [stay.act] : [],
  );
  const mayBe = world
    .of('action')
    .filter(
      (act) =>
        act.values['convention'] === convention &&
        (bound.includes(actName(act)) || actName(act) === 'DOMESTIC_APPROVAL') &&
        (boundsOrNull(act.values['on'])?.earliest ?? '') <= asOf,
    );
  return {
    inForce: on !== null && on <= asOf,
    on,
    required: rule.instruments,
    counted,
    excluded: sortedBy(
      mayBe.filter((act) => !counted.includes(act)),
      (act) => [actDay(act) ?? '9999-99', act.id],
    ),
    supposed: now.filter((stay) => stay.act === null && counts(stay.actor)).length,
    remaining: met === null ? lacking(asOf) : 0,
    missing: met === null ? missing(asOf) : [],
    earliest: on ?? after(asOf, rule.delay),
    forActor: (actor) => {
      const stay = now.find((one) => one.actor === actor);
      if (stay === undefined || on === null) return null;
      const own = after(stay.day, rule.thereafter ?? rule.delay);
      return own > on ? own : on;
    },
  };
}
