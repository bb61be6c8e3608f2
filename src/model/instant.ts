import { readDate } from './dates.js';

/**
 * The instant that an ISO 8601 text names with day, time and zone; undefined for anything less,
 * which would depend on the reader.
 */
export function readInstant(text: string): Date | undefined {
  const [, day] =
    /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.exec(text) ?? [];
  if (day === undefined || readDate(day) === undefined) return undefined;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
