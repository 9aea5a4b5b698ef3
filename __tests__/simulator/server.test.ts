import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startSimulator } from '../../simulator/index';
import { openPhone } from '../e2e/phone';
import { sharedBrowser } from '../e2e/browser';
import { fixture } from './fixture-phone';
import { createSite } from './site';

const site = createSite();
let dist: string;
beforeEach(() => {
  dist = join(mkdtempSync(join(tmpdir(), 'phone-')), 'dist');
  cpSync(fixture, dist, { recursive: true });
});
afterEach(() => rmSync(join(dist, '..'), { recursive: true, force: true }));

function edit(file: string, from: string, to: string): void {
  const path = join(dist, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

/** Serves the copy of the fixture and opens a page of it; both are put away whatever happens. */
async function withPage(path: string, run: (page: Page) => Promise<void>): Promise<void> {
  const simulator = await startSimulator({ dist, wechatOrigin: site.origin, watch: true });
  const context = await (await sharedBrowser()).newContext({ viewport: { width: 900, height: 960 } });
  try {
    const page = await context.newPage();
    await page.goto(`${simulator.origin}${path}`);
    await run(page);
  } finally {
    await context.close();
    await simulator.close();
  }
}

test('an edit of dist shows on the phone without a hand on it', () =>
  withPage('/?frame=0&page=pages/second/index', async (page) => {
    await page.getByText('Deeper').waitFor();
    edit('pages/second/index.wxml', 'Deeper', 'Even deeper');
    await page.getByText('Even deeper').waitFor();
  }));

test('a page that does not compile is shown with file, line and column, and fails a test at once', async () => {
  edit('pages/second/index.wxml', '{{query}}', '{{query +}}');
  await expect(openPhone({ dist, sandboxOrigin: site.origin })).rejects.toThrow(
    /pages\/second\/index\.wxml:1:16 unexpected/,
  );
});

test('code that cannot be loaded fails a test at once', async () => {
  edit('app.js', 'App({', 'App({(');
  await expect(openPhone({ dist, sandboxOrigin: site.origin })).rejects.toThrow(
    'app.js:1:6 Expected identifier',
  );
});

test('a person sees the phone beside its controls, changes user and reads the log', () =>
  withPage(`/?openid=o-first&page=${encodeURIComponent('pages/apis/index?call=login')}`, async (page) => {
    const phone = page.frameLocator('iframe');
    const answer = phone.locator('#answer');
    await answer.filter({ hasText: 'o-first' }).waitFor();
    await page.getByRole('button', { name: 'New user' }).click();
    await answer.filter({ hasText: 'login-', hasNotText: 'o-first' }).waitFor();
    await page.getByRole('tab', { name: 'WeChat' }).click();
    await page.getByLabel('Theme').selectOption('dark');
    await phone.locator('html[data-theme="dark"]').waitFor({ state: 'attached' });
    await phone
      .locator('html')
      .evaluate(() => window.simulator?.openPage('/pages/apis/index?call=unsupported'));
    await page.getByRole('tab', { name: 'Console' }).click();
    await page.getByRole('list', { name: 'Console' }).getByText('unsupported: wx.getLocation').waitFor();
  }));
