/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { openCode, sentTo, solve } from './codePage';
import { ANSWERS, words } from './fixtures';

const { codes, bind } = words;

describe('another recipient than the one that was sent a code', () => {
  test('empties the code, and can be sent one at once', async () => {
    const page = await openCode();
    await sentTo(page, '13800138000');
    await page.type(codes.digits, '123');
    await page.doing(() => page.field(codes.mobile.label).focus());
    await page.type(codes.mobile.label, '1390013900');
    expect(page.field(codes.digits)).toHaveProperty('value', '');
    expect(page.says(codes.mobile.wentTo('138 0013 8000'))).toBe(false);
    expect(page.button(codes.getCode).getAttribute('aria-disabled')).toBe('false');
    expect(document.activeElement).toBe(page.field(codes.mobile.label));
    await page.tap(bind.submit);
    expect(page.problemOf(codes.mobile.label)).toContain(words.problems.mobileMalformed.happened);
    await sentTo(page, '13900139000');
    await page.tap(bind.submit);
    expect(page.problemOf(codes.digits)).toBe(codes.digitsEmpty);
    expect(page.server.names()).not.toContain('bindByCode');
  });

  test('written in another way is the same one, and nothing is emptied', async () => {
    const page = await openCode();
    await sentTo(page, '13800138000');
    await page.type(codes.digits, '123');
    await page.type(codes.mobile.label, '+86 138 0013 8000');
    expect(page.field(codes.digits)).toHaveProperty('value', '123');
    expect(page.says(codes.mobile.wentTo('138 0013 8000'))).toBe(true);
  });

  test('is also the same digits in another area', async () => {
    const page = await openCode({ settings: { captcha: 'skip' } });
    await page.type(codes.mobile.label, '+852 9123 4567');
    await page.tap(codes.getCode);
    await page.answer(undefined);
    expect(page.says(codes.mobile.wentTo('+852 9123 4567'))).toBe(true);
    await page.tap(codes.area.spoken('中国香港 +852'));
    await page.tap('中国澳门 +853', 'radio');
    expect(page.says(codes.mobile.wentTo('+852 9123 4567'))).toBe(false);
    await page.tap(codes.getCode);
    expect(page.server.last().args[1]).toEqual({ method: 'mobile', address: '+853-91234567' });
  });

  test('waits for no pause of the first, not even one that the server demands', async () => {
    const page = await openCode();
    await page.type(codes.mobile.label, '13800138000');
    await page.tap(codes.getCode);
    await solve(page);
    await page.refuse({ code: 'sendFailed', retryAt: Date.now() + 3_600_000 });
    expect(page.button('1:00:00').getAttribute('aria-disabled')).toBe('true');
    await page.type(codes.mobile.label, '13900139000');
    expect(page.button(codes.getCode).getAttribute('aria-disabled')).toBe('false');
    expect(page.notice()).toBe('');
  });
});

describe('what stands below the form', () => {
  test('says what to do when no code arrives', async () => {
    const page = await openCode();
    await page.tap(codes.notReceived);
    expect(page.says(codes.mobile.help)).toBe(true);
    await page.tap(words.agreements.close);
    expect(page.says(codes.mobile.help)).toBe(false);
  });

  test('leads back to the other ways', async () => {
    const page = await openCode();
    await page.tap(bind.otherWays);
    expect(page.pages()).toEqual(['home', 'bind']);
  });

  test('offers no other way where the tenant has none', async () => {
    const page = await openCode({
      at: { ...ANSWERS.registering, codeMethods: ['mobile'] },
      settings: { offerWechatPhone: false },
    });
    expect(page.buttons()).not.toContain(bind.otherWays);
  });
});
