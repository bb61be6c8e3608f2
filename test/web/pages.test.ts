/// <reference lib="dom" />
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startTestServer } from '../server/test-server.js';
import type { TestServer } from '../server/test-server.js';
import { openBrowser, openPage, picture } from './browser.js';
import type { Look, Watched } from './browser.js';
import { builtPages } from './built-pages.js';

const looks: readonly Look[] = [
  { width: 1360, colorScheme: 'light' },
  { width: 1360, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
];

const opened = await openBrowser();
const inBrowser = 'reason' in opened ? test.skip : test;
if ('reason' in opened) console.warn(`The pages were not looked at: ${opened.reason}`);

let server: TestServer;
beforeAll(async () => {
  await builtPages();
  server = await startTestServer();
  await warmUp();
}, 120_000);
afterAll(async () => {
  if ('browser' in opened) await opened.browser.close();
  await server.close();
});

/**
 * A database that has just started plans its first question for seconds; how long is not what is
 * looked at here.
 */
async function warmUp(): Promise<void> {
  const examples: readonly { readonly query: string; readonly variables: string }[] = await (
    await fetch(`${server.url}/explore/examples.json`)
  ).json();
  const [first] = examples;
  if (first === undefined) throw new Error('the build has no examples');
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const { status } = await server.ask(
      first.query,
      first.variables === '' ? {} : JSON.parse(first.variables),
    );
    if (status === 200) return;
  }
}

function browser(): Browser {
  if ('reason' in opened) throw new Error(opened.reason);
  return opened.browser;
}

async function explorer(look: Look, hash = ''): Promise<Watched> {
  const watched = await openPage(browser(), `${server.url}/explore/${hash}`, look);
  await watched.page.locator('.graphiql-query-editor .view-line').first().waitFor();
  return watched;
}

function answerOf(page: Page): Promise<string> {
  return page.locator('.result-window .view-lines').innerText();
}

describe('the explorer', () => {
  inBrowser.each(looks)(
    'opens at $width pixels in $colorScheme, runs an example with one click and shows its answer, and asks no other host',
    async (look) => {
      const { page, foreign, complaints } = await explorer(look);
      const example = page.locator('.examples li button').first();
      const title = (await example.innerText()).trim();
      await example.click();
      await page.locator('.result-window .view-line', { hasText: 'data' }).first().waitFor();
      expect(await page.locator('.graphiql-query-editor .view-lines').innerText()).toContain(
        title.slice(0, 12).replaceAll(' ', '\u00a0'),
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(
        look.colorScheme,
      );
      await picture(page, `explore-${look.colorScheme}-${look.width}`);
      expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
      await page.context().close();
    },
  );

  inBrowser('opens a question that comes in the address', async () => {
    const { page } = await explorer(
      looksAt(0),
      `#${new URLSearchParams({ query: 'query Asked { __typename }' }).toString()}`,
    );
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window .view-line', { hasText: 'Query' }).first().waitFor();
    expect(await answerOf(page)).toContain('__typename');
    await page.context().close();
  });

  inBrowser('keeps what someone wrote in its own tab when an example is run', async () => {
    const { page } = await explorer(
      looksAt(0),
      `#${new URLSearchParams({ query: 'query Mine { __typename }' }).toString()}`,
    );
    const before = await page.getByRole('tab').count();
    await page.locator('.examples li button').first().click();
    expect(await page.getByRole('tab').count()).toBe(before + 1);
    expect(await page.getByRole('tab', { name: 'Mine' }).count()).toBe(1);
    await page.context().close();
  });

  inBrowser('finds examples by any word, and says when there is none', async () => {
    const { page } = await explorer(looksAt(0));
    await page.getByLabel('Search the examples').fill('no such example anywhere');
    expect(await page.locator('.examples li').count()).toBe(0);
    expect(await page.locator('.examples').innerText()).toContain('No example has');
    await page.context().close();
  });

  inBrowser(
    'completes fields from the schema and tells wrong ones, through its own workers',
    async () => {
      const { page, complaints } = await explorer(
        looksAt(0),
        `#${new URLSearchParams({ query: '{ nothingOfTheKind }' }).toString()}`,
      );
      await page.locator('.squiggly-error').first().waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  inBrowser('switches between light and dark and remembers it', async () => {
    const { page } = await explorer(looksAt(0));
    await page.getByRole('button', { name: 'Use the dark theme' }).click();
    await page.reload();
    await page.locator('body.graphiql-dark').waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.context().close();
  });
});

describe('the drawing of the schema', () => {
  inBrowser.each(looks)(
    'opens at $width pixels in $colorScheme, shows a type with its fields when chosen, and asks no other host',
    async (look) => {
      const { page, foreign, complaints } = await openPage(
        browser(),
        `${server.url}/schema/`,
        look,
      );
      await page.locator('.drawing .type').first().waitFor();
      await picture(page, `schema-${look.colorScheme}-${look.width}`);
      await page.locator('.types button', { hasText: /^Participation$/ }).click();
      expect(await page.locator('.details h2').innerText()).toBe('Participation');
      expect(await page.locator('.details dt', { hasText: 'onBehalfOf' }).count()).toBe(1);
      expect(page.url()).toContain('#Participation');
      await picture(page, `schema-chosen-${look.colorScheme}-${look.width}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      );
      expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
      await page.context().close();
    },
  );

  inBrowser('draws no two types over each other', async () => {
    const { page } = await openPage(browser(), `${server.url}/schema/`, looksAt(0));
    await page.locator('.drawing .type').first().waitFor();
    const boxes = await page
      .locator('.drawing .type rect')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        ),
    );
    expect(boxes.length).toBeGreaterThan(10);
    expect(overlaps).toEqual([]);
    await page.context().close();
  });

  inBrowser('searches types by their fields', async () => {
    const { page } = await openPage(browser(), `${server.url}/schema/`, looksAt(0));
    await page.getByLabel('Search types and fields').fill('onBehalfOf');
    expect(await page.locator('.types li button', { hasText: /^Participation$/ }).count()).toBe(1);
    expect(await page.locator('.types li button', { hasText: /^Topic$/ }).count()).toBe(0);
    await page.context().close();
  });
});

describe('our own parts of the pages', () => {
  inBrowser.each([
    ['/explore/', '.examples, .bar', '.examples li button'],
    ['/schema/#Event', '.bar, .types, .details', '.details h2'],
  ])('break no rule of accessibility on %s, in light and in dark', async (path, parts, ready) => {
    for (const look of looks) {
      const { page } = await openPage(browser(), `${server.url}${path}`, look);
      await page.locator(ready).first().waitFor();
      await page.evaluate(axe.source);
      const include = parts.split(', ').map((part) => [part]);
      const found = await page.evaluate(
        `axe.run({ include: ${JSON.stringify(include)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ').slice(0, 300)))`,
      );
      expect(found).toEqual([]);
      await page.context().close();
    }
  });
});

function looksAt(index: number): Look {
  const look = looks[index];
  if (look === undefined) throw new Error(`no look ${index}`);
  return look;
}
