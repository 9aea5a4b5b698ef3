import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { movingParts } from './seen';

// Any place fits: where the piece belongs is not what these tests are about.
const phones = createPhones({ captchaTolerance: 400 });
const control = () => phones.sandbox().control;

/** As far as the page that waits for a code; from then on the page counts the animations that begin. */
async function codeSent(phone: TestPhone): Promise<void> {
  await phone.tap('使用手机验证码');
  await phone.type('手机号', '13800138000');
  await phone.tap('获取验证码');
  await phone.tap('不方便拖动？');
  await phone.tap('确认');
  await phone.visible(/秒后可重新获取/);
  await phone.page.evaluate(() => {
    document.addEventListener('animationstart', ({ animationName, target }) => {
      const field = target instanceof Element ? (target.querySelector('input')?.ariaLabel ?? '') : '';
      const { dataset } = document.documentElement;
      dataset['began'] = `${dataset['began'] ?? ''}${animationName} ${field};`;
    });
  });
}

const began = (phone: TestPhone) => phone.page.evaluate(() => document.documentElement.dataset['began']);
const hasBegun = (phone: TestPhone, animations: string) =>
  phone.page.waitForFunction((all) => document.documentElement.dataset['began'] === all, animations);

/** A code that is none of those sent. */
async function enterWrongCode(phone: TestPhone): Promise<void> {
  const right = control().inbox().at(-1)?.code;
  await phone.type('验证码', right === '000000' ? '111111' : '000000');
  await phone.tap('关联并登录');
}

describe('a wrong code', () => {
  test('shakes its field once, and once more when another one is wrong', async () => {
    const phone = await phones.open('employee');
    await codeSent(phone);
    await enterWrongCode(phone);
    await hasBegun(phone, 'shake 验证码;');
    await phone.visible(/验证码不正确/);
    await enterWrongCode(phone);
    await hasBegun(phone, 'shake 验证码;shake 验证码;');
  });

  test('that is none shakes nothing: what was typed is still there to be mended', async () => {
    const phone = await phones.open('employee');
    await codeSent(phone);
    await phone.type('验证码', '12');
    await phone.tap('关联并登录');
    await phone.visible(/验证码应为/);
    expect(await phone.page.evaluate(movingParts)).toEqual([]);
    expect(await began(phone)).toBeUndefined();
  });

  test('shakes nothing on a phone that was asked for less motion', async () => {
    const phone = await phones.open('employee');
    await phone.page.emulateMedia({ reducedMotion: 'reduce' });
    await codeSent(phone);
    await enterWrongCode(phone);
    await phone.visible(/验证码不正确/);
    expect(await phone.page.evaluate(movingParts)).toEqual([]);
    expect(await began(phone)).toBeUndefined();
  });
});

describe('an action that takes its time', () => {
  test.each([
    ['turns a wheel', 'no-preference', 1],
    ['says so without a wheel that turns where the phone was asked for less motion', 'reduce', 0],
  ] as const)('%s', async (_what, reducedMotion, wheels) => {
    control().fault({ path: 'wechat-mobile-bind', kind: 'hang' });
    const phone = await phones.open('employee');
    await phone.page.emulateMedia({ reducedMotion });
    await phone.tap('使用微信手机号');
    await phone.allowPhoneNumber();
    await phone.visible(phone.top.locator('.action__spinner'));
    expect(await phone.page.evaluate(movingParts)).toHaveLength(wheels);
  });
});
