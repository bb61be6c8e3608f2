/// <reference lib="dom" />
import axe from 'axe-core';
import { test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { starterGraph } from '../setup/api.js';
import { startTestServer } from '../server/test-server.js';
import type { TestServer } from '../server/test-server.js';
import { openBrowser, openPage } from './browser.js';
import type { Look, Watched } from './browser.js';
import { builtPages } from './built-pages.js';

/** The day on which the acceptance tasks are asked. */
export const DAY = 'asOf=2026-11-25';

/** The browser and the service with the starter record, as the tests of the dashboard use them. */
export interface Dashboard {
  readonly server: TestServer;
  /**
   * Opens an address of the dashboard and waits until its heading is there and nothing is loading.
   */
  open(path: string, look?: Look): Promise<Watched>;
  close(): Promise<void>;
}

/** At which widths pages have to fit their window: small and usual phones, tablets, desks. */
export const widths = [320, 390, 768, 1360] as const;
/** In which themes pages are looked at. */
export const themes = ['light', 'dark'] as const;

const WIDE: Look = { width: 1360, colorScheme: 'light' };

const opened = await openBrowser();
if ('reason' in opened) console.warn(`The dashboard was not looked at: ${opened.reason}`);

/** Runs where there is a browser. */
export const inBrowser = 'reason' in opened ? test.skip : test;

/** Builds the pages, starts a service over the starter record. */
export async function openDashboard(): Promise<Dashboard> {
  const server = await startServer();
  return {
    server,
    open: async (path, look = WIDE) => {
      const watched = await openPage(browser(), `${server.url}${path}`, look);
      await settled(watched.page);
      return watched;
    },
    close: async () => {
      await closeBrowser();
      await server.close();
    },
  };
}

async function startServer(): Promise<TestServer> {
  try {
    await builtPages();
    return await startTestServer({ graph: await starterGraph() });
  } catch (error) {
    // A browser left open keeps the test run from ending.
    await closeBrowser();
    throw error;
  }
}

async function closeBrowser(): Promise<void> {
  if ('browser' in opened) await opened.browser.close();
}

/**
 * Waits until a page has its heading and nothing is loading; presses Try again where the database
 * still plans.
 */
export async function settled(page: Page): Promise<void> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await page.waitForFunction(
      () =>
        document.querySelector('main .fault') !== null ||
        (document.querySelector('main h1') !== null &&
          document.querySelector('main .skeleton') === null),
    );
    const again = page.locator('main .fault button', { hasText: 'Try again' });
    if ((await again.count()) === 0) return;
    await again.first().click();
    await page.waitForFunction(() => document.querySelector('main .fault') === null);
  }
}

/**
 * What breaks the rules of accessibility on a page as it stands; it waits for what is still fading
 * in.
 */
export async function brokenRules(page: Page): Promise<unknown> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ').slice(0, 300)))`,
  );
}

/**
 * Makes the window as wide as told, and waits until the page has been laid out and drawn for it.
 */
export async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 850 });
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
}

/** Whether anything is wider than the window. */
export function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

function browser(): Browser {
  if ('reason' in opened) throw new Error(opened.reason);
  return opened.browser;
}
