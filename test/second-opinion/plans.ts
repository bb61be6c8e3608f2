import { unlessDeprecated, type Voice } from './best-value.js';
import { spanIn } from './span.js';
import type { Thing } from './things.js';

/** Types of facts. */
export const factTypes = ['participation', 'tenure', 'membership', 'action', 'claim'];

/** Whether things of a type can be mere plans, or be denied. */
export function canBePlanned(type: string): boolean {
  return [...factTypes, 'event', 'convention'].includes(type);
}

/** A thing with what follows from it: nothing, while it or what it belongs to is a mere plan. */
export function asFollows(thing: Thing, things: ReadonlyMap<string, Thing>): Thing {
  const owner = { participation: 'event', action: 'convention' }[thing.type];
  const of = owner === undefined ? undefined : things.get(String(thing.values[owner]));
  const follows = !thing.isPlanned && of?.isPlanned !== true;
  const { status } = thing.values;
  const planned = thing.type === 'event' && status !== 'OCCURRED' ? status : plannedAs[thing.type];
  return {
    ...thing,
    follows,
    span: spanIn(thing, things),
    values: follows || planned === undefined ? thing.values : { ...thing.values, status: planned },
  };
}

/** As what a plan is shown. */
const plannedAs: Readonly<Record<string, string>> = {
  event: 'SCHEDULED',
  participation: 'EXPECTED',
};

/** Facts, events and conventions of which everybody who counts speaks as a plan. */
export function isPlanned(type: string, voices: readonly Voice[]): boolean {
  const speaking = unlessDeprecated(voices.filter(({ modality }) => modality !== 'DENIED'));
  return (
    canBePlanned(type) &&
    speaking.length > 0 &&
    !speaking.some(({ modality }) => modality === 'ASSERTED')
  );
}

/** The first day by which a document asserted an act, or anything else of that name. */
export function knownBy(
  values: readonly (readonly [string, unknown])[],
  voices: readonly Voice[],
): string | null {
  const act = new Map(values).get('act');
  const asserting = voices.filter(
    ({ modality, says }) =>
      modality === 'ASSERTED' && (says['act'] === undefined || says['act'] === act),
  );
  return (
    unlessDeprecated(asserting)
      .map((voice) => voice.knownBy)
      .sort()[0] ?? null
  );
}
