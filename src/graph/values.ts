import neo4j from 'neo4j-driver';

/**
 * A parameter value as the driver should send it: whole numbers go as integers, which LIMIT, SKIP
 * and integer properties need (the driver sends every JavaScript number as a float otherwise).
 * Lists and maps without numbers are passed on as they are, not copied.
 */
export function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return toList(value);
  return Object.getPrototypeOf(value) === Object.prototype
    ? toMap(value as Record<string, unknown>)
    : value;
}

function toList(list: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const converted = toParameter(list[index]);
    if (converted === list[index]) continue;
    copy ??= [...list];
    copy[index] = converted;
  }
  return copy ?? list;
}

/** All parameters of a statement as the driver should send them. */
export function toMap(map: Readonly<Record<string, unknown>>): Record<string, unknown> {
  let copy: Record<string, unknown> | undefined;
  for (const key in map) {
    const converted = toParameter(map[key]);
    if (converted === map[key]) continue;
    copy ??= { ...map };
    copy[key] = converted;
  }
  return copy ?? map;
}
