/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { settled } from './open-dashboard.js';

/** More than any page has places to stop at before its last section. */
const MOST_TABS = 400;

/** Searches with the keyboard alone and opens the first hit. */
export async function searchByKeys(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.locator('.hits .hit-name').first().waitFor();
  await leadsAway(page, () => page.keyboard.press('Enter'));
}

/** Searches with the mouse and opens the hit that has these words. */
export async function searchByMouse(page: Page, text: string, hit: string): Promise<void> {
  await page.getByLabel('Search the record').click();
  await page.keyboard.type(text);
  await leadsAway(page, () =>
    page.locator('.hits [role=option]', { hasText: hit }).first().click(),
  );
}

/** The address changes before the page does: waits until the former heading is gone as well. */
export async function leadsAway(page: Page, act: () => Promise<void>): Promise<void> {
  const former = await page.locator('h1').innerText();
  await act();
  await page.waitForURL((url) => url.pathname !== '/');
  await page.waitForFunction((text) => document.querySelector('h1')?.innerText !== text, former);
  await settled(page);
}

/** Goes on with the Tab key until something has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${String(target)}`);
}

/** A section of a page by its heading. */
export function section(page: Page, title: string): Locator {
  return page.locator('section', { has: page.locator('h2', { hasText: title }) });
}
