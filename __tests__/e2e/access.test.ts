import { expect, jest, test } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { pictures } from '../pictures/table';
import { createScenes } from './scenes';
import { crampedControls, movingParts, primaryActions } from './seen';

jest.setTimeout(120_000);

const { seen } = createScenes();

/** Rules about a whole HTML document: here it is the simulator's, not the app's. */
const ABOUT_DOCUMENTS = [
  'region',
  'document-title',
  'html-has-lang',
  'page-has-heading-one',
  'landmark-one-main',
];

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include('.page:not([hidden]) wx-page')
    .disableRules(ABOUT_DOCUMENTS)
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test.each(pictures.map((picture) => [picture.page, picture.says, picture] as const))(
  '%s, %s: everybody can read and touch it, by day, by night and without motion',
  async (_page, _state, picture) => {
    const found = await seen(
      picture,
      { theme: 'light', fontScale: 1, language: 'zh_CN' },
      async ({ page }) => {
        const byDay = await violationsOn(page);
        await page.evaluate(() => window.simulator?.theme('dark'));
        await page.emulateMedia({ reducedMotion: 'reduce' });
        return {
          byDay,
          byNight: await violationsOn(page),
          cramped: await page.evaluate(crampedControls),
          movesUnasked: await page.evaluate(movingParts),
          hasOnePrimaryAtMost: (await page.evaluate(primaryActions)) <= 1,
        };
      },
    );
    expect(found).toEqual({
      byDay: [],
      byNight: [],
      cramped: [],
      movesUnasked: [],
      hasOnePrimaryAtMost: true,
    });
  },
);
