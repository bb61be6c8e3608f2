/** The value of a text that someone wrote, or what would have been right. */
export type Parsed<T> = { readonly value: T } | { readonly expected: string };

/** Any text. */
export function text(given: string): Parsed<string> {
  return { value: given };
}

/** The address of a database. */
export function address(given: string): Parsed<string> {
  return /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/.test(given)
    ? { value: given }
    : { expected: 'something like neo4j://localhost:7687' };
}

/** A port of this machine; 0 takes any that is free. */
export function port(given: string): Parsed<number> {
  return /^\d{1,5}$/.test(given) && Number(given) <= 65_535
    ? { value: Number(given) }
    : { expected: 'a whole number from 0 to 65535' };
}

/** A version of Neo4j that the service can start. */
export function version(given: string): Parsed<string> {
  return /^(5\.26|20\d\d\.\d{1,2})\.\d+$/.test(given)
    ? { value: given }
    : { expected: '5.26.x or a version from 2025 on, such as 2026.08.1' };
}

/** Memory, told as megabytes. */
export function size(given: string): Parsed<string> {
  const [, amount, unit] = /^(\d{1,6})([mg])$/i.exec(given) ?? [];
  const megabytes = Number(amount) * (unit?.toLowerCase() === 'g' ? 1024 : 1);
  return megabytes >= 256
    ? { value: `${megabytes}m` }
    : { expected: 'at least 256m, such as 768m or 4g' };
}

/** Yes or no, in the words that people use for it. */
export function flag(given: string): Parsed<boolean> {
  if (['true', '1', 'yes', 'on'].includes(given.toLowerCase())) return { value: true };
  return ['false', '0', 'no', 'off'].includes(given.toLowerCase())
    ? { value: false }
    : { expected: 'true or false' };
}

/** One of a few words. */
export function choice<const T extends string>(values: readonly T[]): (given: string) => Parsed<T> {
  return (given) => {
    const value = values.find((candidate) => candidate === given);
    return value === undefined ? { expected: `one of ${values.join(', ')}` } : { value };
  };
}
