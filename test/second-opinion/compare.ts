import { canonical } from './json-in-order.js';
import { isLine } from './meetings.js';

/** How lists of an answer may differ, from the comment lines of a question. */
export interface Steer {
  readonly verb: string;
  readonly path: readonly string[];
  readonly rest: readonly string[];
}

type Holder = Record<string, unknown>;

/** The comment lines that steer a comparison. */
export function steersOf(query: string): Steer[] {
  return [...query.matchAll(/^# (unordered|sorted|contains|pair|pages): data\.(\S+) ?(.*)$/gm)].map(
    ([, verb = '', path = '', rest = '']) => ({
      verb,
      path: path.split('.'),
      rest: rest.split(/\s+/).filter(Boolean),
    }),
  );
}

/** Why two answers differ, in words; null when they do not. */
export function difference(query: string, expected: unknown, found: unknown): string | null {
  const steers = steersOf(query);
  const complaints: string[] = [];
  const wanted = normalised(steers, expected, null);
  const got = normalised(steers, found, complaints);
  for (const { path } of steers.filter((steer) => steer.verb === 'contains')) {
    const should = listsAt(wanted, path);
    for (const [index, have] of listsAt(got, path).entries()) {
      const keep = new Set(should[index]?.items.map(canonical));
      have.holder[have.key] = have.items.filter((item) => keep.has(canonical(item)));
    }
  }
  if (complaints.length > 0) return complaints.join('\n');
  return canonical(wanted) === canonical(got) ? null : firstDifference(wanted, got, 'data');
}

function normalised(steers: readonly Steer[], data: unknown, complaints: string[] | null): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(data));
  const deepest = [...steers].sort(
    (a, b) =>
      b.path.length - a.path.length || Number(a.verb !== 'pair') - Number(b.verb !== 'pair'),
  );
  for (const { verb, path, rest } of deepest) {
    for (const { holder, key, items } of listsAt(copy, path)) {
      if (verb === 'pair') for (const item of items) turn(item, rest);
      if (verb === 'sorted' && complaints !== null) complaints.push(...unsorted(items, path, rest));
      if (['unordered', 'sorted', 'contains'].includes(verb))
        holder[key] = [...items].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
    }
  }
  return copy;
}

function turn(item: unknown, [one = '', other = '']: readonly string[]): void {
  if (!isHolder(item) || canonical(item[one]) <= canonical(item[other])) return;
  [item[one], item[other]] = [item[other], item[one]];
}

function unsorted(
  items: readonly unknown[],
  path: readonly string[],
  fields: readonly string[],
): string[] {
  return items.slice(1).flatMap((after, index) => {
    for (const field of fields) {
      const name = field.replace(/^-/, '');
      const [x, y] = [fieldOf(items[index], name), fieldOf(after, name)];
      if (x === y) continue;
      const isWrong = x !== null && y !== null && (field.startsWith('-') ? less(x, y) : less(y, x));
      return isWrong
        ? [
            `data.${path.join('.')} is not sorted by ${field}: ${String(x)} stands before ${String(y)}`,
          ]
        : [];
    }
    return [];
  });
}

function less(x: unknown, y: unknown): boolean {
  return typeof x === 'number' && typeof y === 'number' ? x < y : String(x) < String(y);
}

function fieldOf(item: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((value: unknown, key) => (isLine(value) ? (value[key] ?? null) : null), item);
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listsAt(
  value: unknown,
  path: readonly string[],
): { holder: Holder; key: string; items: unknown[] }[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => listsAt(item, path));
  const [key = '', ...deeper] = path;
  if (!isHolder(value) || !(key in value)) return [];
  const inner = value[key];
  if (deeper.length > 0) return listsAt(inner, deeper);
  return Array.isArray(inner) ? [{ holder: value, key, items: inner }] : [];
}

/** Where two values first part. */
export function firstDifference(wanted: unknown, got: unknown, path: string): string {
  if (Array.isArray(wanted) && Array.isArray(got)) {
    const at = wanted.findIndex((item, index) => canonical(item) !== canonical(got[index]));
    if (wanted.length !== got.length)
      return `${path}: ${wanted.length} items wanted, ${got.length} found\n  wanted ${canonical(wanted).slice(0, 1500)}\n  found  ${canonical(got).slice(0, 1500)}`;
    return firstDifference(wanted[at], got[at], `${path}[${at}]`);
  }
  if (isLine(wanted) && isLine(got)) {
    const key = [...new Set([...Object.keys(wanted), ...Object.keys(got)])].find(
      (one) => canonical(wanted[one] ?? null) !== canonical(got[one] ?? null),
    );
    if (key !== undefined) return firstDifference(wanted[key], got[key], `${path}.${key}`);
  }
  return `${path}: wanted ${canonical(wanted ?? null).slice(0, 1500)}, found ${canonical(got ?? null).slice(0, 1500)}`;
}
