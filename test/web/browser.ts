import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

/** A headless Chromium, or why there is none here. */
export type BrowserOrReason = { readonly browser: Browser } | { readonly reason: string };

/** How long a page may take for one thing, on a machine that is busy with other things. */
const PATIENCE_MS = 30_000;

/** Starts the Chromium that came with the packages. */
export async function openBrowser(): Promise<BrowserOrReason> {
  try {
    const executablePath = await sparticuz.executablePath();
    // Only these: the package's own arguments, made for a function service, run one process that
    // dies with a page.
    return {
      browser: await chromium.launch({
        executablePath,
        args: [
          '--no-sandbox',
          '--hide-scrollbars',
          '--font-render-hinting=none',
          '--use-gl=angle',
          '--use-angle=swiftshader',
        ],
      }),
    };
  } catch (error) {
    return {
      reason: `no browser runs here (${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)})`,
    };
  }
}

/** What a page did that it must not. */
export interface Watched {
  readonly page: Page;
  /** Requests to any other place than the service. */
  readonly foreign: readonly string[];
  /** Errors and warnings of the console, breaches of the content policy among them. */
  readonly complaints: readonly string[];
}

export interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Opens a page of the service and watches it. */
export async function openPage(
  browser: Browser,
  address: string,
  { width, colorScheme }: Look,
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width, height: width < 500 ? 844 : 850 },
    colorScheme,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const [foreign, complaints]: [string[], string[]] = [[], []];
  const { origin } = new URL(address);
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, foreign, complaints };
}

/** Keeps a picture for people to look at, where RAPPORTEUR_TEST_SCREENS names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['RAPPORTEUR_TEST_SCREENS'];
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
