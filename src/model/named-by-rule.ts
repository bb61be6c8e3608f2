import { isObject } from './json.js';

/** Every id that a rule on entry into force names: groups, who is needed, who has a share. */
export function namedByRule(rule: unknown): readonly string[] {
  if (!isObject(rule)) return [];
  const { atLeast, include, shares } = rule;
  const groups = (Array.isArray(atLeast) ? atLeast : []).map((group: unknown) =>
    isObject(group) ? group['memberOf'] : undefined,
  );
  const values = isObject(shares) ? shares['values'] : undefined;
  return [
    ...groups,
    ...(Array.isArray(include) ? include : []),
    ...(isObject(values) ? Object.keys(values) : []),
  ].filter((id) => typeof id === 'string');
}
