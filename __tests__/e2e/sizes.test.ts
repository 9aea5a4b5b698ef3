import { describe, expect, jest, test } from '@jest/globals';
import type { PhoneSetting } from '../pictures/phone';
import { pictures } from '../pictures/table';
import { cutOn } from './fonts';
import { createScenes } from './scenes';
import { belowTheScreen, outOfReach } from './seen';

jest.setTimeout(120_000);

const { seen } = createScenes();
const light = { theme: 'light', fontScale: 1, language: 'zh_CN' } as const;

describe.each(['zh_CN', 'en'])('on the smallest screen with WeChat’s largest type, in %s', (language) => {
  const smallest: PhoneSetting = { ...light, language, fontScale: 1.75, size: { width: 320, height: 568 } };

  test.each(pictures.map((picture) => [picture.page, picture.says, picture] as const))(
    '%s, %s: nothing is cut off or beside the screen',
    async (_page, _state, picture) => {
      expect(await seen(picture, smallest, ({ page }) => cutOn(page))).toEqual([]);
    },
  );
});

describe.each(['zh_TW', 'zh_HK'])('what there is to fill in, as small and as large, in %s', (language) => {
  const smallest: PhoneSetting = { ...light, language, fontScale: 1.75, size: { width: 320, height: 568 } };
  const withFields = pictures.filter(({ page }) => ['code', 'password', 'change-password'].includes(page));

  test.each(withFields.map((picture) => [picture.page, picture.says, picture] as const))(
    '%s, %s: nothing is cut off or beside the screen',
    async (_page, _state, picture) => {
      expect(await seen(picture, smallest, ({ page }) => cutOn(page))).toEqual([]);
    },
  );
});

describe.each<[string, PhoneSetting]>([
  ['320 × 568, in Chinese', { ...light, size: { width: 320, height: 568 } }],
  ['375 × 667, in English', { ...light, language: 'en', size: { width: 375, height: 667 } }],
])('on a screen of %s', (_size, setting) => {
  /** Home and the account page are lists, which people scroll; a web view is another website. */
  const ofFlow = pictures.filter(
    ({ page, name }) => !['home', 'account'].includes(page) && name !== 'web-view',
  );

  test.each(ofFlow.map((picture) => [picture.page, picture.says, picture] as const))(
    '%s, %s: has all that can be tapped on the screen',
    async (_page, _state, picture) => {
      expect(await seen(picture, setting, ({ page }) => page.evaluate(belowTheScreen))).toEqual([]);
    },
  );
});

describe('a phone held sideways', () => {
  const sideways: PhoneSetting = { ...light, size: { width: 667, height: 375 } };

  test.each(
    pictures.filter(({ name }) => name === 'captcha').map((picture) => [picture.says, picture] as const),
  )('%s: all of it is within reach without scrolling', async (_state, picture) => {
    expect(await seen(picture, sideways, ({ page }) => page.evaluate(outOfReach))).toEqual([]);
  });
});

describe('a longer phone held sideways', () => {
  const sideways: PhoneSetting = { ...light, size: { width: 844, height: 390 } };

  test('the puzzle by buttons: all of it is within reach without scrolling', async () => {
    const [byButtons] = pictures.filter(({ name }) => name === 'captcha-buttons');
    if (!byButtons) throw new Error('there is no picture of the puzzle by buttons');
    expect(await seen(byButtons, sideways, ({ page }) => page.evaluate(outOfReach))).toEqual([]);
  });

  test.each(
    pictures
      .filter(({ page }) => ['home', 'bind', 'register'].includes(page))
      .filter(({ name }) => ['guest-customer', 'guest-employee', 'asked', 'customer'].includes(name))
      .map((picture) => [picture.page, picture.says, picture] as const),
  )('%s, %s: the first action is within reach without scrolling', async (_page, _state, picture) => {
    const box = await seen(picture, sideways, ({ top }) => top.locator('.weui-btn_primary').boundingBox());
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(390);
  });
});

describe('a window on a computer', () => {
  const wide: PhoneSetting = { ...light, size: { width: 1280, height: 720 } };

  test.each(
    pictures
      .filter(({ name }) => ['asked', 'signed-in', 'empty', 'must'].includes(name))
      .map((picture) => [picture.page, picture.says, picture] as const),
  )('%s, %s: nothing is stretched or cut off', async (_page, _state, picture) => {
    const found = await seen(picture, wide, async ({ page, top }) => ({
      cut: await cutOn(page),
      widest: await top
        .locator('.action')
        .evaluateAll((actions) => Math.max(...actions.map((one) => one.getBoundingClientRect().width))),
    }));
    expect(found.cut).toEqual([]);
    expect(found.widest).toBeLessThanOrEqual(400);
  });
});
