import { boundsOrNull, end } from './dates.js';
import { type Thing, type World } from './things.js';
import { text } from './presence.js';
import { compareText } from './in-order.js';
import { bound, signing, actName, certain, lapseOf } from './treaty-acts.js';
import { forceOf } from './force.js';

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

/** Under which convention, and on which day. */
export interface Under {
  readonly convention: string;
  readonly asOf: string;
}

export function standingOf(world: World, actor: string, { convention, asOf }: Under): Standing {
  const acts = certain(world, convention, asOf).filter((act) => act.values['actor'] === actor);
  const signed = acts.find((act) => signing.includes(actName(act))) ?? null;
  const consents = acts.filter((act) => bound.includes(actName(act)));
  const bears = consents.find((act) => (lapseOf(act, acts)?.day ?? '9999-99') > asOf);
  const consent = bears ?? consents.at(-1) ?? null;
  const withdrawal = consent === null ? null : (lapseOf(consent, acts)?.by ?? null);
  const base = { actor, convention, signed, consent, withdrawal };
  const last = lastDayOf(world, actor);
  if (consent !== null && bears === undefined)
    return {
      ...base,
      stage: 'WITHDRAWN',
      effective: withdrawal === null ? null : text(withdrawal, 'effective'),
    };
  if (last < asOf && (signed !== null || consent !== null))
    return { ...base, stage: 'ENDED', effective: null };
  if (bears === undefined)
    return { ...base, stage: signed === null ? 'NONE' : 'SIGNED', effective: null };
  return {
    ...base,
    stage: 'PARTY',
    effective: text(bears, 'effective') ?? forceOf(world, convention, { asOf }).forActor(actor),
  };
}

/** Whether somebody is bound. */
export function isParty(world: World, actor: string, under: Under): boolean {
  return standingOf(world, actor, under).stage === 'PARTY';
}

/** The last day on which somebody may have existed. */
function lastDayOf(world: World, actor: string): string {
  return boundsOrNull(world.things.get(actor)?.values['to'])?.latest ?? end;
}

/** Everybody who certainly acted under a convention by a day, by name. */
export function standings(world: World, convention: string, asOf: string): Standing[] {
  return standingsOf(world, certain(world, convention, asOf), { convention, asOf });
}

/** Everybody who acted under a convention on whatever day, by name. */
export function standingsOfAll(world: World, convention: string, asOf: string): Standing[] {
  const acts = world
    .of('action')
    .filter((act) => act.values['convention'] === convention && act.follows);
  return standingsOf(world, acts, { convention, asOf });
}

function standingsOf(world: World, acts: readonly Thing[], under: Under): Standing[] {
  const actors = new Set(acts.map((act) => String(act.values['actor'])));
  const all = [...actors].map((actor) => standingOf(world, actor, under));
  return all.sort(
    (a, b) =>
      compareText(
        String(world.things.get(a.actor)?.values['name']),
        String(world.things.get(b.actor)?.values['name']),
      ) || compareText(a.actor, b.actor),
  );
}
