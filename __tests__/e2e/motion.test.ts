import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { movingParts } from './seen';
import { pause, saying, words } from './words';

// Any place fits: where the piece belongs is not what these tests are about.
const phones = createPhones({ captchaTolerance: 400 });
const control = () => phones.sandbox().control;

/** As far as the page that waits for a code; from then on the page counts the animations that begin. */
async function codeSent(phone: TestPhone): Promise<void> {
  await phone.tap(words.bind.byMobileCode);
  await phone.type(words.codes.mobile.label, '13800138000');
  await phone.tap(words.codes.getCode);
  await phone.tap(words.captcha.withoutDragging);
  await phone.tap(words.captcha.done);
  await phone.visible(pause);
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
  await phone.type(words.codes.digits, right === '000000' ? '111111' : '000000');
  await phone.tap(words.bind.submit);
}

describe('a wrong code', () => {
  test('shakes its field once, and once more when another one is wrong', async () => {
    const phone = await phones.open('employee');
    await codeSent(phone);
    await enterWrongCode(phone);
    await hasBegun(phone, `shake ${words.codes.digits};`);
    await phone.visible(saying(words.problems.codeWrong.happened));
    await enterWrongCode(phone);
    await hasBegun(phone, `shake ${words.codes.digits};shake ${words.codes.digits};`);
  });

  test('that is none shakes nothing: what was typed is still there to be mended', async () => {
    const phone = await phones.open('employee');
    await codeSent(phone);
    await phone.type(words.codes.digits, '12');
    await phone.tap(words.bind.submit);
    await phone.visible(saying(words.problems.codeMalformed.happened));
    expect(await phone.page.evaluate(movingParts)).toEqual([]);
    expect(await began(phone)).toBeUndefined();
  });

  test('shakes nothing on a phone that was asked for less motion', async () => {
    const phone = await phones.open('employee');
    await phone.page.emulateMedia({ reducedMotion: 'reduce' });
    await codeSent(phone);
    await enterWrongCode(phone);
    await phone.visible(saying(words.problems.codeWrong.happened));
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
    await phone.tap(words.bind.byPhone);
    await phone.allowPhoneNumber();
    await phone.visible(phone.top.locator('.action__spinner'));
    expect(await phone.page.evaluate(movingParts)).toHaveLength(wheels);
  });
});
