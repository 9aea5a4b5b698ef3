import { expect, jest, test } from '@jest/globals';
import { pictures } from '../pictures/table';
import { createScenes } from './scenes';
import { lonelyLastLines } from './seen';

jest.setTimeout(120_000);

const { seen } = createScenes();

/** What a WeChat draws that does not know these properties, such as every one before 2024. */
const OLDER = '* { text-wrap-style: auto !important; text-spacing-trim: space-all !important; }';
const WIDTHS = [320, 375, 390];

// Every state in simplified Chinese; of the two traditional ones, whose sentences are alike, one state in each in turn.
test.each(
  pictures.flatMap((picture, index) =>
    ['zh_CN', index % 2 === 0 ? 'zh_TW' : 'zh_HK'].map(
      (language) => [picture.page, picture.says, language, picture] as const,
    ),
  ),
)('%s, %s, in %s: no last line is one character', async (_page, _state, language, picture) => {
  const setting = { theme: 'light', fontScale: 1, language } as const;
  const found = await seen(picture, setting, async ({ page }) => {
    await page.addStyleTag({ content: OLDER });
    const lonely: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      for (const text of await page.evaluate(lonelyLastLines)) lonely.push(`${width} px: ${text}`);
    }
    return lonely;
  });
  expect(found).toEqual([]);
});
