import { useAddress } from './address.js';

/** The day as of which everything is shown, and what operations take for it. */
export interface AsOf {
  readonly asOf: string;
  readonly until: { readonly to: string };
  readonly isToday: boolean;
}

/** The day of the header: today unless the address names one. */
export function useAsOf(): AsOf {
  const chosen = useAddress()['asOf'];
  const asOf = chosen !== undefined && isDay(chosen) ? chosen : today();
  return { asOf, until: { to: asOf }, isToday: asOf === today() };
}

/** This day, as the service counts days. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Whether a text is a day that exists, like 2025-10-26. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
