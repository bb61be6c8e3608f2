import type { Way } from './loading.js';

/** Fields whose words or bytes are each side's own: only whether there is something is compared. */
const own = new Set([
  'cursor',
  'startCursor',
  'endCursor',
  'note',
  'reason',
  'label',
  'headline',
  'rule',
  'summary',
  'matched',
  'score',
]);

/**
 * An answer with its loose lists in one order, and what is each side's own reduced to whether it is
 * there. The history of a fact that came in steps is the service's own, too.
 */
export function settled(value: unknown, how: Way = 'at once', key = ''): unknown {
  if (own.has(key) || (key === 'history' && how === 'in steps'))
    return value === null ? null : 'something';
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item: unknown) => settled(item, how, key));
    return key.startsWith('loose') ? items.map((item) => JSON.stringify(item)).sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      settled(
        inner,
        how,
        key.startsWith('loose') && ['nodes', 'edges'].includes(name) ? key : name,
      ),
    ]),
  );
}
