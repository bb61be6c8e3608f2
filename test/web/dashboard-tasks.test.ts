/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { searchByKeys, searchByMouse, section } from './by-hand.js';
import { DAY, inBrowser, openDashboard, settled } from './open-dashboard.js';
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

describe('what does a newspaper alone claim', () => {
  const title = 'Cận cảnh đại diện gần 70 quốc gia ký Công ước Hà Nội';
  const expected = async (page: Page): Promise<void> => {
    expect(await page.locator('h1').innerText()).toBe(title);
    expect(await page.locator('main').innerText()).toContain('10 facts rest on it; 8 on it alone.');
    const alone = await section(page, 'Rests on this alone').locator('li').allInnerTexts();
    expect(alone).toHaveLength(8);
    for (const who of [
      'Vice President, Ecuador (name not given)',
      'Deputy Prime Minister, Cambodia (name not given)',
      'Deputy Prime Minister, Poland (name not given)',
      'Speaker of the lower house, Uzbekistan (name not given)',
      'Luong Cuong',
      'Luong Tam Quang',
    ])
      expect(alone.filter((line) => line.includes(who))).toHaveLength(1);
    expect(alone.filter((line) => line.includes('Thongloun Sisoulith'))).toHaveLength(2);
    const shared = await section(page, 'Also elsewhere').locator('li').allInnerTexts();
    expect(shared).toHaveLength(2);
    expect(shared.join()).toContain('Viet Nam signed');
    expect(shared.join()).toContain('Antonio Guterres');
  };

  inBrowser('is found by keyboard', async () => {
    const { page } = await dashboard.open(`/?${DAY}`);
    await searchByKeys(page, 'cận cảnh đại diện');
    await expected(page);
    await page.context().close();
  });

  inBrowser('is found by mouse', async () => {
    const { page } = await dashboard.open(`/?${DAY}`);
    await searchByMouse(page, 'can canh dai dien', title);
    await expected(page);
    await page.context().close();
  });
});

describe('a dossier on Luong Tam Quang', () => {
  inBrowser(
    'has all that is known of him, with numbered sources, on two pages at most',
    async () => {
      const { page } = await dashboard.open(`/?${DAY}`);
      await searchByKeys(page, 'luong tam quang');
      const text = await page.locator('main').innerText();
      for (const words of [
        'Minister of Public Security',
        'by 11 Sep 2024, at least until 26 Oct 2025',
        'Ali Naghiyev',
        'Paulo Chachine',
        'Aubeck Kam',
        '9 Oct 2024',
        'Hanoi Convention',
        '25 Oct 2025',
        'BRICS',
        'Not Tran Dai Quang',
      ])
        expect(text).toContain(words);
      for (const format of ['A4', 'Letter']) {
        const pdf = await page.pdf({ format });
        expect(pagesOf(pdf)).toBeLessThanOrEqual(2);
      }
      await page.emulateMedia({ media: 'print' });
      const printed = await page.locator('main').innerText();
      expect(printed).toContain('as it stood on 25 Nov 2026');
      expect(printed).toContain('[1]');
      const sources = await section(page, 'Sources').locator('li').allInnerTexts();
      expect(sources.length).toBeGreaterThan(2);
      expect(await page.getByRole('button', { name: 'Print dossier' }).isVisible()).toBe(false);
      await page.context().close();
    },
  );
});

describe('how many signed in Hanoi', () => {
  inBrowser('is told with every number and who gives it', async () => {
    const { page } = await dashboard.open(`/?${DAY}`);
    await page.getByRole('link', { name: 'Who says what' }).click();
    await settled(page);
    const conflict = page.locator('.conflicting', { hasText: 'signatories' });
    const text = await conflict.innerText();
    for (const words of ['72', '64', '65', '68', 'Công An Nhân Dân', 'UN News', 'EFE'])
      expect(text).toContain(words);
    await conflict.locator('h3 a').click();
    await page.locator('.panel .said-by').first().waitFor();
    expect(await page.locator('.panel').innerText()).toContain('5 publishers');
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    await page.context().close();
  });
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}
