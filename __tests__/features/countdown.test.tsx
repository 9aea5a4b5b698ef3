/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { createTestStorages } from '../world/platform';
import { openCode, sentTo, solve } from './codePage';
import { words } from './fixtures';

const { codes } = words;

describe('the pause before another code', () => {
  const isSendingAgainOffered = () => screen.queryByRole('button', { name: codes.getAgain }) !== null;

  test('is counted in seconds, down to nothing; then a second code can be sent', async () => {
    const page = await openCode();
    await sentTo(page, '13800138000');
    expect(page.says(codes.getAgainIn(60))).toBe(true);
    await page.passes(1_000);
    expect(page.says(codes.getAgainIn(59))).toBe(true);
    await page.passes(58_000);
    expect(page.says(codes.getAgainIn(1))).toBe(true);
    expect(isSendingAgainOffered()).toBe(false);
    await page.passes(1_000);
    expect(page.says(codes.getAgainIn(0).replace('0', ''))).toBe(false);
    await page.tap(codes.getAgain);
    await solve(page);
    await page.answer(undefined);
    expect(page.server.names().filter((name) => name === 'sendCode')).toHaveLength(2);
    expect(page.says(codes.getAgainIn(60))).toBe(true);
  });

  test('goes on where it was after the phone slept', async () => {
    const page = await openCode();
    await sentTo(page, '13800138000');
    // Timers do not run while the phone sleeps; the clock does.
    await page.sleeps(40_000);
    await page.passes(1_000);
    expect(page.says(codes.getAgainIn(19))).toBe(true);
  });

  test('that began on an earlier visit is shown, with where the code was sent then', async () => {
    const openStorage = createTestStorages();
    const first = await openCode({ ports: { openStorage } });
    await sentTo(first, '13800138000');
    await first.passes(20_000);
    await first.close();
    const page = await openCode({ ports: { openStorage } });
    await page.type(codes.mobile.label, '13800138000');
    await page.tap(codes.getCode);
    expect(page.server.names()).toEqual(['signIn']);
    expect(page.says(codes.mobile.wentTo('138 0013 8000'))).toBe(true);
    expect(page.says(codes.getAgainIn(0).replace('0', ''))).toBe(true);
  });

  test('that the server demands instead of sending is counted, without a word of a code that was sent', async () => {
    const openStorage = createTestStorages();
    const page = await openCode({ ports: { openStorage } });
    await page.type(codes.mobile.label, '13800138000');
    await page.tap(codes.getCode);
    await solve(page);
    const retryAt = Date.now() + 300_000;
    await page.refuse({ code: 'sendFailed', serverMessage: '请 5 分 0 秒后再试', retryAt });
    const isTold = (opened: typeof page, left: string) => {
      expect(opened.says(left)).toBe(true);
      expect(opened.says(codes.mobile.wentTo('13800138000'))).toBe(false);
      expect(opened.button(left).getAttribute('aria-disabled')).toBe('true');
      expect(opened.notice()).toContain(words.problems.sendFailed.happened);
    };
    isTold(page, codes.getIn(300));
    expect(page.notice()).toContain('请 5 分 0 秒后再试');
    await page.passes(2_000);
    await page.tap(codes.getIn(298));
    isTold(page, codes.getIn(298));
    expect(page.notice()).toContain('请 5 分 0 秒后再试');
    expect(page.server.names().filter((name) => name === 'sendCode')).toHaveLength(1);
    await page.close();

    const later = await openCode({ ports: { openStorage } });
    await later.type(codes.mobile.label, '13800138000');
    await later.tap(codes.getCode);
    isTold(later, codes.getIn(298));
    expect(later.server.names()).toEqual(['signIn']);
  });
});
