import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { leadsAway, searchByKeys, section, tabTo } from './by-hand.js';
import { DAY, inBrowser, openDashboard } from './open-dashboard.js';
import type { Dashboard } from './open-dashboard.js';

let opened: Dashboard | undefined;
beforeAll(async () => {
  opened = await openDashboard();
}, 300_000);
afterAll(() => opened?.close());

/** A page at home on the day of the tasks; it is closed when the reader is done. */
async function fromHome(read: (page: Page) => Promise<void>): Promise<void> {
  if (opened === undefined) throw new Error('the dashboard is not open yet');
  const { page, complaints, foreign } = await opened.open(`/?${DAY}`);
  await read(page);
  const unexpected = complaints.filter((text) => !text.includes('status of 503'));
  expect({ unexpected, foreign }).toEqual({ unexpected: [], foreign: [] });
  await page.context().close();
}

describe('whom did the delegation of Viet Nam meet at Octopus 2025, and who of them signed', () => {
  const expected = async (page: Page): Promise<void> => {
    const met = await section(page, 'Who met whom').locator('.dated-rows li').allInnerTexts();
    expect(met).toHaveLength(6);
    for (const words of [
      /delegation.*Australia/,
      /delegation.*France/,
      /delegation.*Nigeria/,
      /Minister for Communication.*Ghana.*Samuel Nartey George.*inferred/s,
      /Deputy Minister of Interior.*Guatemala.*name not given/s,
      /Deputy Director-General.*Malaysia.*name not given/s,
    ])
      expect(met.filter((line) => words.test(line.replaceAll('‑', '-'))).length).toBeGreaterThan(0);
    const sides = section(page, 'What followed').locator('tbody tr');
    await sides.first().waitFor();
    const acts = await sides.allInnerTexts();
    for (const state of ['Australia', 'France', 'Ghana', 'Malaysia', 'Nigeria'])
      expect(acts.find((row) => row.startsWith(state))).toContain('Signed 25 Oct 2025');
    expect(acts.find((row) => row.startsWith('Guatemala'))).toContain('no act on record');
  };

  inBrowser('is found by mouse, from the question on the first page', () =>
    fromHome(async (page) => {
      await leadsAway(page, () => page.getByRole('link', { name: 'Whom did Viet Nam’s' }).click());
      await page.getByLabel('Convention').selectOption({ label: 'Hanoi Convention' });
      await expected(page);
    }),
  );

  inBrowser('is found by keyboard', () =>
    fromHome(async (page) => {
      await searchByKeys(page, 'octopus 2025');
      await tabTo(page, page.getByLabel('Convention'));
      await page.keyboard.type('Hanoi');
      await expected(page);
    }),
  );
});

describe('which states spoke in Hanoi and had not signed when it ended', () => {
  const expected = async (page: Page): Promise<void> => {
    for (const title of ['Spoke without', 'Were there without']) {
      const group = page.locator('.group', { has: page.locator('h3', { hasText: title }) });
      await group.waitFor();
      expect(await group.locator('h3').innerText()).toMatch(/by 26 Oct 2025\s*1$/);
      expect(await group.locator('li').allInnerTexts()).toEqual([
        'Canada, signed later: Jul 2026, one publisher',
      ]);
    }
  };

  inBrowser('is found by mouse, from the latest conferences', () =>
    fromHome(async (page) => {
      const signing = page.getByRole('link', { name: 'Opening for signature and High-Level' });
      await leadsAway(page, () => signing.first().click());
      await expected(page);
    }),
  );

  inBrowser('is found by keyboard', () =>
    fromHome(async (page) => {
      await searchByKeys(page, 'opening for signature and high-level');
      await expected(page);
    }),
  );
});

describe('when is the Second Protocol in force if France and the United States deposit', () => {
  const supposed: readonly (readonly [state: string, day: string, keys: string])[] = [
    ['France', '2026-12-01', '12012026'],
    ['United States of America', '2026-12-15', '12152026'],
  ];
  const expected = async (page: Page): Promise<void> => {
    await page.locator('.big', { hasText: 'In force on 1 Apr 2027.' }).waitFor();
    const told = await page.locator('main').innerText();
    expect(told).toContain('3 of 5 instruments');
    expect(told).toContain('if all came on 25 Nov 2026, in force on 1 Mar 2027');
    const bound = section(page, 'Where everyone stands').locator('tbody tr', { hasText: 'Party' });
    expect((await bound.allInnerTexts()).map((row) => row.split('\t')[0])).toEqual([
      'Hungary',
      'Japan',
      'Serbia',
    ]);
  };

  inBrowser('is found by mouse', () =>
    fromHome(async (page) => {
      const protocol = page.getByRole('link', { name: 'Second Additional Protocol' });
      await leadsAway(page, () => protocol.first().click());
      for (const [state, day] of supposed) {
        await page.getByLabel('State', { exact: true }).fill(state);
        await page.getByLabel('Deposits on').fill(day);
        await page.getByRole('button', { name: 'Suppose' }).click();
      }
      await expected(page);
      expect(page.url()).toContain('whatif=FRA@2026-12-01,USA@2026-12-15');
    }),
  );

  inBrowser('is found by keyboard', () =>
    fromHome(async (page) => {
      await searchByKeys(page, 'second additional protocol');
      for (const [state, , keys] of supposed) {
        await tabTo(page, page.getByLabel('State', { exact: true }));
        await page.keyboard.type(state);
        await page.keyboard.press('Tab');
        await page.keyboard.type(keys);
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Leave out' }).first().waitFor();
      }
      await expected(page);
    }),
  );
});

describe('which parties to Budapest signed Hanoi', () => {
  const rows: readonly (readonly [combination: RegExp, number: number])[] = [
    [/^party to Budapest Convention and signed Hanoi Convention: /, 31],
    [/^party to Budapest Convention, not on record as/, 50],
    [/^signed Hanoi Convention, not on record as/, 44],
  ];
  const members = (page: Page) => page.locator('section[aria-labelledby=members]');
  const expectChosen = async (page: Page, number: number): Promise<void> => {
    await members(page)
      .locator('h2 .total', { hasText: String(number) })
      .waitFor();
    expect(await members(page).locator('tbody tr').count()).toBe(number);
  };

  inBrowser('is found by mouse', () =>
    fromHome(async (page) => {
      await leadsAway(page, () => page.getByRole('link', { name: 'Compare' }).click());
      for (const [combination, number] of rows) {
        const option = page.getByRole('option', { name: combination }).first();
        expect(await option.getAttribute('aria-label')).toMatch(new RegExp(`: ${number}$`));
        await option.click();
        await expectChosen(page, number);
      }
      expect(await members(page).innerText()).toContain('43 states and European Union.');
    }),
  );

  inBrowser('is found by keyboard', () =>
    fromHome(async (page) => {
      await leadsAway(page, async () => {
        await page.keyboard.press('g');
        await page.keyboard.press('o');
      });
      await tabTo(page, page.getByRole('listbox').first());
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await expectChosen(page, 31);
    }),
  );
});
