/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { PUZZLE, SECOND } from '../engine/codes/openCodeSender';
import { openCode } from './codePage';
import { words } from './fixtures';

const { codes, captcha } = words;

describe('the puzzle', () => {
  test('is given in image pixels, moved by taps', async () => {
    const page = await openCode();
    await page.type(codes.mobile.label, '13800138000');
    await page.tap(codes.getCode);
    expect(page.says(captcha.loadingPicture)).toBe(true);
    await page.answer({ ...PUZZLE, pieceSize: { width: 31, height: 155 } });
    expect(page.says(captcha.howTo)).toBe(true);
    await page.tap(captcha.withoutDragging);
    for (const label of [captcha.farRight, captcha.farRight, captcha.left, captcha.right])
      await page.tap(label);
    expect(page.says(captcha.position(19))).toBe(true);
    await page.tap(captcha.done);
    // 48 px of a picture that is drawn 280 px wide and is 310 image pixels wide
    expect(page.server.last().args[1]).toBeCloseTo((48 * 310) / 280, 5);
    expect(page.says(captcha.checking)).toBe(true);
    expect(page.button(captcha.done).getAttribute('aria-disabled')).toBe('true');
  });

  test('that was not solved is told in the sheet, over a new one', async () => {
    const page = await openCode();
    await page.type(codes.mobile.label, '13800138000');
    await page.tap(codes.getCode);
    await page.answer(PUZZLE);
    await page.tap(captcha.withoutDragging);
    await page.tap(captcha.done);
    await page.refuse({ code: 'captchaFailed' });
    await page.answer(SECOND);
    expect(document.querySelector('.captcha__says_problem')?.textContent).toContain(
      words.problems.captchaFailed.happened,
    );
    expect(page.notice()).toBe('');
    await page.tap(captcha.cancel);
    expect(page.says(captcha.title)).toBe(false);
  });
});
