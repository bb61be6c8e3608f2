import { isDay } from '../../shared/as-of.js';

/** A deposit that the reader supposes. */
export interface Supposed {
  readonly actor: string;
  readonly on: string;
}

/**
 * The deposits in an address: `JPN@2026-12-01,FRA@2026-12-15`; a key without a kind is that of a
 * country. What cannot be read is left out.
 */
export function supposedIn(text: string): readonly Supposed[] {
  return text.split(',').flatMap((part): Supposed[] => {
    const [key = '', on = ''] = part.split('@');
    if (key === '' || !isDay(on)) return [];
    return [{ actor: key.includes(':') ? key : `country:${key}`, on }];
  });
}

/** The same as text for the address. */
export function supposedText(all: readonly Supposed[]): string | undefined {
  const text = all.map(({ actor, on }) => `${actor.replace(/^country:/, '')}@${on}`).join(',');
  return text === '' ? undefined : text;
}

/**
 * The day as of which to ask: the last supposed one, since a later deposit does not count, but
 * never before the day of the page.
 */
export function askedAsOf(all: readonly Supposed[], asOf: string): string {
  return all.map(({ on }) => on).reduce((last, on) => (on > last ? on : last), asOf);
}
