import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { checkout } from '../setup/checkout.js';
import { builtPages } from './built-pages.js';

/**
 * What a page may weigh, in thousands of bytes: a slow line of a delegation's hotel loads it in a
 * few seconds.
 */
const budgets = { firstScripts: 190, furtherScripts: 60, styles: 12, latinFonts: 100 };

const dist = join(checkout, 'web/dist');
beforeAll(() => builtPages(), 120_000);

const zipped = (file: string): number =>
  gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const sum = (files: readonly string[], weigh: (file: string) => number): number =>
  files.reduce((total, file) => total + weigh(file), 0) / 1_000;

/** A script with everything that it loads at once. */
function withImports(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(dist, file), 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g))
    withImports(join(dirname(file), path), seen);
  return seen;
}

/** The scripts that a script fetches later, when they are needed. */
function lazyOf(file: string): readonly string[] {
  const text = readFileSync(join(dist, file), 'utf8');
  return [...text.matchAll(/import\(["'`](\.\/[^"'`]+\.js)["'`]\)/g)].map(([, path = '']) =>
    join(dirname(file), path),
  );
}

function entry(): { readonly script: string; readonly styles: readonly string[] } {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  return {
    script: /src="\/(assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '',
    styles: [...html.matchAll(/href="\/(assets\/[^"]+\.css)"/g)].map(([, file = '']) => file),
  };
}

describe('the bytes of the dashboard', () => {
  test(`scripts of the first page weigh at most ${budgets.firstScripts} kB, compressed`, () => {
    const { script } = entry();
    const home = lazyOf(script).filter((file) => file.includes('/home-'));
    expect(home).toHaveLength(1);
    const all = new Set([
      ...withImports(script),
      ...home.flatMap((file) => [...withImports(file)]),
    ]);
    expect(sum([...all], zipped)).toBeLessThanOrEqual(budgets.firstScripts);
  });

  test(`each other page adds at most ${budgets.furtherScripts} kB`, () => {
    const { script } = entry();
    const here = withImports(script);
    const heavy = lazyOf(script)
      .map(
        (file) =>
          [
            file,
            sum(
              [...withImports(file)].filter((each) => !here.has(each)),
              zipped,
            ),
          ] as const,
      )
      .filter(([, weight]) => weight > budgets.furtherScripts);
    expect(lazyOf(script).length).toBeGreaterThan(8);
    expect(heavy).toEqual([]);
  });

  test(`styles weigh at most ${budgets.styles} kB, compressed`, () => {
    const { styles } = entry();
    expect(styles.length).toBeGreaterThan(0);
    expect(sum(styles, zipped)).toBeLessThanOrEqual(budgets.styles);
  });

  test(`the two fonts for Latin weigh at most ${budgets.latinFonts} kB`, () => {
    const styles = entry()
      .styles.map((file) => readFileSync(join(dist, file), 'utf8'))
      .join('');
    const fonts = [...styles.matchAll(/\/(assets\/[^)"']*-latin-wght-normal[^)"']*\.woff2)/g)];
    const files = [...new Set(fonts.map(([, file = '']) => file))];
    expect(files).toHaveLength(2);
    expect(sum(files, (file) => statSync(join(dist, file)).size)).toBeLessThanOrEqual(
      budgets.latinFonts,
    );
  });
});
