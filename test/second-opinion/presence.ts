import { spanOf } from './span.js';
import type { Thing, Presence } from './things.js';
import { ranks } from './things.js';

export function presenceOf(thing: Thing, things: ReadonlyMap<string, Thing>): Presence {
  const value = (field: string): string | null => text(thing, field);
  const [official, post, behalf] = [value('official'), value('post'), value('onBehalfOf')];
  const actor = official ?? value('agency') ?? value('country');
  const rank = post === null ? -1 : ranks.indexOf(String(things.get(post)?.values['rank']));
  return {
    thing,
    id: thing.id,
    event: String(thing.values['event']),
    official,
    post,
    behalf,
    side: behalf ?? actor ?? post,
    party: official ?? post ?? actor ?? behalf,
    involved: new Set(
      [official, post, value('agency'), value('country'), behalf].filter((id) => id !== null),
    ),
    attended: thing.values['status'] === 'ATTENDED' && thing.follows,
    seniority: rank < 0 ? 99 : rank,
  };
}

/** A value as text, null when there is none. */
export function text(thing: Thing | undefined, field: string): string | null {
  const value: unknown = thing?.values[field];
  return value === undefined || value === null ? null : textOf(value);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The days that a tenure or membership covers for certain. */
export function certainDays(thing: Thing): { readonly from: string; readonly to: string } {
  return thing.span?.certain ?? spanOf(thing.values, []).certain;
}

/** Whether a tenure or membership covers a day, for certain unless only possibly is asked. */
export function covers(
  { span }: Thing,
  day: string,
  how: 'certain' | 'possible' = 'certain',
): boolean {
  if (span === null) return false;
  const { from, to } = span[how];
  return from <= day && day <= to;
}
