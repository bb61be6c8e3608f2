import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkout } from '../setup/checkout.js';

const folder = join(checkout, 'cypher');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.cypher'))
  .map((path) => ({ path, lines: readFileSync(join(folder, path), 'utf8').split('\n') }));

/** Conditions that hold of everything they are asked of, and are there for the planner alone. */
const forThePlanner: readonly RegExp[] = [
  // Only entities have been collected, and an id is that of an entity.
  /\b(\w+):Entity AND \1\.id IN /,
  // A day is a text, and no text comes before the empty one.
  />= ''/,
  // All that is shown has an id, all facts have a recency, and all that is listed by name has one.
  /\bthat\.(id|recency|name) IS NOT NULL/,
];

test('a condition that is there for the planner alone has its reason above it', () => {
  const found = files.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) =>
      !line.startsWith('//') && forThePlanner.some((pattern) => pattern.test(line))
        ? [{ at: `${path}:${index + 1}`, above: lines[index - 1]?.trim() ?? '' }]
        : [],
    ),
  );
  expect(found.length).toBeGreaterThan(30);
  expect(found.filter(({ above }) => !/^\/\/ [A-Z].* for the planner, .*\.$/.test(above))).toEqual(
    [],
  );
});

test('no two files are the same but for a label: `// @for` makes one of them', () => {
  const alike = new Map<string, string[]>();
  for (const { path, lines } of files) {
    const text = withoutLabels(lines);
    alike.set(text, [...(alike.get(text) ?? []), path]);
  }
  expect([...alike.values()].filter((paths) => paths.length > 1)).toEqual([]);
});

function withoutLabels(lines: readonly string[]): string {
  return lines
    .filter((line) => !line.startsWith('//') || /^\/\/ @(?!for)/.test(line))
    .map((line) =>
      line.startsWith('//')
        ? line.replace(/(?<=[\s[])[A-Z][A-Za-z]+/g, 'Type')
        : line.replace(/'[a-z]+:[^']*'/g, "'id'").replace(/:[A-Z][a-z]+\b/g, ':Label'),
    )
    .join('\n');
}
