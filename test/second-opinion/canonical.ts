/** JSON with sorted keys, to compare values of any shape; a number says what its digits say. */
export function canonical(value: unknown): string {
  return ordered(typeof value === 'number' ? String(value) : value);
}

function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${ordered(each)}`).join(',')}}`;
}
