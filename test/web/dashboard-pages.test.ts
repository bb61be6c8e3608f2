/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { picture } from './browser.js';
import {
  brokenRules,
  inBrowser,
  openDashboard,
  overflows,
  resize,
  settled,
  themes,
  widths,
} from './open-dashboard.js';
import type { Dashboard } from './open-dashboard.js';

let opened: Dashboard | undefined;
const dashboard: Pick<Dashboard, 'open' | 'server'> = {
  open: (path, look) => theDashboard().open(path, look),
  get server() {
    return theDashboard().server;
  },
};
beforeAll(async () => {
  opened = await openDashboard();
}, 300_000);
afterAll(() => opened?.close());

function theDashboard(): Dashboard {
  if (opened === undefined) throw new Error('the dashboard is not open yet');
  return opened;
}

const pages: readonly (readonly [name: string, path: string])[] = [
  ['home', '/'],
  ['search', '/search?q=vu'],
  ['official', '/officials/luong-tam-quang'],
  ['country', '/countries/VNM'],
  ['agency', '/agencies/ind-ministry-of-external-affairs'],
  ['post', '/posts/vnm-minister-of-public-security'],
  ['documents', '/documents'],
  ['document', '/documents/nld-kyket'],
  ['conflicts', '/conflicts'],
  ['changes', '/changes'],
  ['watch', '/watch'],
  ['not-found', '/nothing/of-the-kind'],
  ['evidence', '/conflicts?evidence=action:budapest-convention.CPV.accession'],
];

/**
 * A phone and a desk: between these the arrangement of a page changes, and with it what could break
 * a rule.
 */
const WIDTHS_OF_RULES: readonly number[] = [390, 1360];

describe('every page', () => {
  inBrowser.each(pages)(
    '%s breaks no rule of accessibility, fits its window, and asks nobody else, at every width in both themes',
    async (name, path) => {
      for (const colorScheme of themes) {
        const look = { width: widths[0], colorScheme };
        const { page, foreign, complaints } = await dashboard.open(path, look);
        for (const width of widths) {
          await resize(page, width);
          await picture(page, `${name}-${colorScheme}-${width}`);
          const broken = WIDTHS_OF_RULES.includes(width) ? await brokenRules(page) : [];
          expect({ colorScheme, width, broken, overflows: await overflows(page) }).toEqual({
            colorScheme,
            width,
            broken: [],
            overflows: false,
          });
        }
        expect({ foreign, complaints: othersThan(expectedOf(name), complaints) }).toEqual({
          foreign: [],
          complaints: [],
        });
        await page.context().close();
      }
    },
    120_000,
  );
});

/**
 * The statuses of which the browser may complain: of a database that still plans, and of an address
 * that is none.
 */
function expectedOf(name: string): readonly string[] {
  return name === 'not-found' ? ['503', '404'] : ['503'];
}

function othersThan(statuses: readonly string[], complaints: readonly string[]): readonly string[] {
  return complaints.filter(
    (text) => !statuses.some((status) => text.includes(`status of ${status}`)),
  );
}

describe('what opens', () => {
  inBrowser(
    'breaks no rule: the search with hits, More, the day, the menu of a section',
    async () => {
      const { page, complaints } = await dashboard.open('/officials/luong-tam-quang');
      await page.keyboard.press('/');
      await page.keyboard.type('viet');
      await page.locator('.hits .hit-name').first().waitFor();
      expect(await brokenRules(page)).toEqual([]);
      await page.keyboard.press('Escape');
      for (const name of [/^More$/, /^As of/, /^Take away or cite: Met/]) {
        await page.getByRole('button', { name }).click();
        expect(await brokenRules(page)).toEqual([]);
        await page.keyboard.press('Escape');
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  inBrowser('is closed by Escape, and the reader is back where they were', async () => {
    const { page } = await dashboard.open('/officials/luong-tam-quang');
    await page.locator('.evidence-link').first().click();
    await page.locator('.panel .said-by').first().waitFor();
    expect(page.url()).toContain('evidence=');
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('evidence=');
    await page.context().close();
  });
});

describe('the address', () => {
  inBrowser('keeps the day from page to page, and Back leads to the page before', async () => {
    const { page } = await dashboard.open('/conflicts?asOf=2025-10-26');
    expect(await page.locator('.notices').innerText()).toContain('As it stood on 26 Oct 2025');
    await page.getByRole('link', { name: 'Rapporteur' }).click();
    await settled(page);
    expect(page.url()).toContain('asOf=2025-10-26');
    await page.goBack();
    await page.locator('h1', { hasText: 'Conflicts' }).waitFor();
    await page.getByRole('button', { name: 'Back to today' }).click();
    await page.waitForURL((url) => !url.searchParams.has('asOf'));
    await page.context().close();
  });

  inBrowser('drops what no page knows, and falls back where a value is none', async () => {
    const { page } = await dashboard.open('/search?q=vu&kind=dragons&colour=red&asOf=2025-13-45');
    expect(
      await page.getByRole('button', { name: 'All', exact: true }).getAttribute('aria-pressed'),
    ).toBe('true');
    expect(await page.locator('.notices p').count()).toBe(0);
    await page.context().close();
  });

  inBrowser('leads the reader to the heading of the next page', async () => {
    const { page } = await dashboard.open('/');
    await page.getByRole('link', { name: 'Who says what' }).click();
    await page.locator('h1', { hasText: 'Conflicts' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await page.context().close();
  });
});

describe('what is not on record', () => {
  inBrowser.each([
    ['/agencies/nobody-at-all', 'No agency on record has this address'],
    ['/countries/nobody-at-all', 'No country on record has this address'],
    ['/officials/nobody-at-all', 'No official on record has this address'],
    ['/nobody-at-all', 'There is no such page'],
  ])('at %s is told, with a search for the words of its address', async (path, told) => {
    const { page } = await dashboard.open(path);
    expect(await page.locator('h1').innerText()).toBe(told);
    await page.getByRole('link', { name: 'Search for “nobody at all”' }).click();
    await page.waitForURL((url) => url.searchParams.get('q') === 'nobody at all');
    await page.context().close();
  });
});

describe('the states of a page', () => {
  inBrowser('an error is told in words, with a way to try again', async () => {
    const { page } = await dashboard.open('/');
    await page.route('**/operations/**', (route) =>
      route.fulfill({
        status: 200,
        contentType: 'application/json',
        body: JSON.stringify({
          data: null,
          errors: [
            {
              message: 'Something failed on our side. The log of the service has it under 77.',
              extensions: { code: 'INTERNAL_SERVER_ERROR', id: '77' },
            },
          ],
        }),
      }),
    );
    await page.goto(`${dashboard.server.url}/documents`);
    await page.locator('.fault').waitFor();
    expect(await page.locator('.fault').innerText()).toContain('under 77');
    await page.unroute('**/operations/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('table').first().waitFor();
    expect(await page.locator('.fault').count()).toBe(0);
    await page.context().close();
  });

  inBrowser.each([
    [429, '', 'trying again in 1 s'],
    [503, '{"data":null,"errors":[{"message":"The database took too long."}]}', 'took too long'],
  ])(
    'a service that says when to come again (%i) is told, and asked again by itself',
    async (status, body, told) => {
      const { page } = await dashboard.open('/');
      let answers = 0;
      await page.route('**/operations/**', (route) => {
        answers += 1;
        return answers <= 2
          ? route.fulfill({ status, headers: { 'retry-after': '1' }, body })
          : route.continue();
      });
      await page.goto(`${dashboard.server.url}/conflicts`);
      await page.locator('.fault', { hasText: told }).waitFor();
      await page.locator('.conflicting').first().waitFor();
      await page.context().close();
    },
  );

  inBrowser('without a connection a line says so, and what was opened stays', async () => {
    const { page } = await dashboard.open('/conflicts');
    await page.context().setOffline(true);
    await page.locator('.notices', { hasText: 'No connection' }).waitFor();
    expect(await page.locator('.conflicting').count()).toBeGreaterThan(0);
    await page.context().setOffline(false);
    await page.locator('.notices', { hasText: 'No connection' }).waitFor({ state: 'detached' });
    await page.context().close();
  });

  inBrowser('a newer record is told', async () => {
    const { page } = await dashboard.open('/conflicts');
    await page.route('**/operations/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'rapporteur-version': 'later' },
      });
    });
    await page.getByRole('link', { name: 'Rapporteur' }).click();
    await page.locator('.notices', { hasText: 'There is newer data' }).waitFor();
    await page.context().close();
  });
});
