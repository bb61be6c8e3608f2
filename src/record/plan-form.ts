import type { Kind } from '../model/kind.js';
import type { Concluded } from './conclude-things.js';
import type { Surroundings } from './surroundings.js';

/**
 * Whether anything may follow from a thing: it is no mere plan, nor is the event or convention to
 * which it belongs.
 */
export function canFollow(
  { type }: Kind,
  { conclusion: { isPlanned, values } }: Concluded,
  surroundings: Surroundings,
): boolean {
  const owner = { participation: values['event'], action: values['convention'] };
  const of = type === 'participation' || type === 'action' ? owner[type] : undefined;
  return !isPlanned && !(typeof of === 'string' && surroundings.isPlanned(of));
}

/** Whether it is asserted or only planned, and whether claims on it differ. */
export function modalityOf(
  { sort, type }: Kind,
  { isPlanned, disagreements }: Concluded['conclusion'],
): Readonly<Record<string, string | boolean>> {
  if (sort === 'entity' && type !== 'event' && type !== 'convention') return {};
  return {
    modality: isPlanned ? 'PLANNED' : 'ASSERTED',
    conflicting: disagreements.length > 0,
  };
}
