import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import puppeteer from 'puppeteer-core';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { ensureFirefox } from '../../scripts/ensure-firefox';
import { startSimulator, type Simulator } from '../../simulator/index';

/*
 * The phone in Firefox. Playwright drives a Firefox that it patches itself; WebDriver BiDi, which puppeteer speaks, drives the one
 * that people and Debian have.
 */

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: ensureFirefox(), headless: true });
});
afterAll(() => browser.close());

/** Opens a mini program and puts all away again. */
async function onFirefox(
  dist: string,
  parameters: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const simulator: Simulator = await startSimulator({ dist, wechatOrigin: 'http://127.0.0.1:9' });
  const page = await browser.newPage();
  try {
    await page.goto(`${simulator.origin}/?openid=o-firefox&${parameters}`);
    await use(page);
  } finally {
    await page.close();
    await simulator.close();
  }
}

const ready = (page: Page | Frame) => page.waitForFunction(() => window.simulator?.ready === true);

const recorded = (page: Page) =>
  page.evaluate(() => ({
    errors: window.simulator?.consoleErrors,
    unsupported: window.simulator?.unsupported,
  }));

const parts = join(__dirname, 'parts', 'fixture');
const foreign = join(__dirname, 'foreign', 'fixture');

test('the phone opens, takes taps, runs WXS and plays animations', () =>
  onFirefox(parts, 'frame=0', async (page) => {
    await ready(page);
    for (const name of ['script', 'animate']) {
      const button = await page.waitForSelector(`wx-button::-p-text(${name})`);
      await button?.click();
    }
    await page.waitForFunction(() =>
      /script \{"name":"wxs".*transitionend; transitionend/.test(
        document.querySelector('#log')?.textContent ?? '',
      ),
    );
    expect(await recorded(page)).toEqual({ errors: [], unsupported: [] });
  }));

test('the work page draws the phone in its frame', () =>
  onFirefox(parts, '', async (page) => {
    // The phone is on an origin of its own, so it is asked through its frame.
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    if (!frame) throw new Error('the phone has no frame');
    await ready(frame);
    const log = await frame.$eval('#log', ({ textContent }) => textContent);
    expect(log).toContain('can ');
  }));

test('a file that throws is named with its own line', () =>
  onFirefox(foreign, 'frame=0&page=pages/broken/index', async (page) => {
    await ready(page);
    const { errors } = await recorded(page);
    expect(errors).toContain('pages/broken/index.js:3:7 Error: not today 1');
  }));
