import { describe, expect, jest, test } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { WorkLanguage, WorkWords } from '../../simulator/workbench/words';
import { wordsIn } from '../../simulator/workbench/words';
import { createWorkbenches, shown } from './workbench';
import { words } from './words';

/* The work page in both languages, by day and by night, without a mouse, and without a sandbox. */

jest.setTimeout(120_000);

const workbenches = createWorkbenches();
const tabs = Object.keys(wordsIn.zh.tabs) as readonly (keyof WorkWords['tabs'])[];
const languages: readonly WorkLanguage[] = ['zh', 'en'];
const looks = languages.flatMap((language) =>
  (['light', 'dark'] as const).map((by) => [language, by] as const),
);

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const scrolls = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return scrollHeight > innerHeight || scrollWidth > innerWidth;
  });

test.each(looks)('in %s, %s: each tab can be read by everybody and fits the window', async (language, by) => {
  const bench = await workbenches.open({ language, colorScheme: by });
  await shown(bench, words.bind.text);
  expect(await bench.page.getAttribute('html', 'lang')).toBe(language === 'zh' ? 'zh-CN' : 'en');
  for (const tab of tabs) {
    await bench.open(tab);
    const found = { tab, violations: await violationsOn(bench.page), scrolls: await scrolls(bench.page) };
    expect(found).toEqual({ tab, violations: [], scrolls: false });
  }
});

test('the language is chosen, and kept', async () => {
  const { page } = await workbenches.open();
  await page.getByRole('tab', { name: wordsIn.zh.tabs.inbox }).waitFor();
  await page.getByLabel(wordsIn.zh.language).selectOption('en');
  await page.getByRole('tab', { name: wordsIn.en.tabs.inbox }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: wordsIn.en.title }).waitFor();
});

test('arrows move between the tabs, which are one stop of the Tab key', async () => {
  const { page, words: said } = await workbenches.open();
  const selected = () => page.getByRole('tab', { selected: true });
  await selected().focus();
  await page.keyboard.press('ArrowRight');
  expect(await selected().innerText()).toContain(said.tabs.wechat);
  await page.keyboard.press('End');
  expect(await selected().innerText()).toContain(said.tabs.scenarios);
  await page.keyboard.press('ArrowRight');
  expect(await selected().innerText()).toContain(said.tabs.person);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel');
});

describe('without a sandbox', () => {
  test('people, tenant and inbox say so in one sentence, and the rest works', async () => {
    const bench = await workbenches.open({ hasControl: false });
    for (const tab of ['person', 'tenant', 'inbox'] as const) {
      const panel = await bench.open(tab);
      await panel.getByText(bench.words.noControl).waitFor();
    }
    await bench.open('meter');
    await bench.page.getByRole('row').filter({ hasText: bench.words.meter.rules.nodes }).waitFor();
    expect(await bench.page.getByRole('alert').count()).toBe(0);
  });
});

test('what runs on the phone cannot look into the work page', async () => {
  const bench = await workbenches.open();
  const frame = bench.page.frames().find((one) => one.url().startsWith(bench.phoneOrigin));
  const reached = await frame?.evaluate(() => {
    try {
      return String(window.parent.document.title);
    } catch (error) {
      return error instanceof Error ? error.name : 'other';
    }
  });
  expect(reached).toBe('SecurityError');
});
