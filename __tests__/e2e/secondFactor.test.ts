import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { drag, puzzleShown } from './puzzle';
import { pause, saying, words } from './words';

const phones = createPhones();
const control = () => phones.sandbox().control;
const received = () => control().inbox().at(-1)?.code ?? '';
const VERIFY = 'pages/sign-in/verify/index';

/** Asks for the code, solves the puzzle, and waits until the code is on its way. */
async function getCode(phone: TestPhone): Promise<void> {
  await phone.tap(words.codes.getCode);
  await puzzleShown(phone);
  await drag(phone, control());
  await phone.visible(saying(words.codes.mobile.wentTo('')));
}

async function enterCode(phone: TestPhone): Promise<void> {
  await phone.type(words.codes.digits, received());
  await phone.tap(words.verify.submit);
}

describe('a person who needs a second factor', () => {
  test('sees their number masked, gets the code there, and is in', async () => {
    const phone = await phones.open('employee', { openid: 'openid-mfa' });
    await phone.at(VERIFY);
    await phone.visible(words.codes.mobile.willGoTo('135****5000'));
    await getCode(phone);
    expect(control().inbox()).toMatchObject([{ to: '13500135000' }]);
    expect(await phone.top.innerText()).not.toContain('13500135000');
    await enterCode(phone);
    await phone.visible('陈静');
    expect((await phone.facts()).pages).toEqual(['pages/home/index']);
  });

  test('verifies by email where the tenant knows no number', async () => {
    const phone = await phones.open('employee', { openid: 'openid-mfa-email' });
    await phone.visible(phone.top.getByLabel(words.codes.mobile.label));
    await phone.tap(words.verify.useEmail);
    await phone.type(words.codes.email.label, 'zhoufang@example.com');
    await getCode(phone);
    await enterCode(phone);
    await phone.visible('周芳');
  });

  test('types the number where it cannot be looked up', async () => {
    const phone = await phones.open('employee', { openid: 'openid-new' });
    control().fault({ path: 'mobile-by-token', kind: '500', times: 1 });
    control().setPolicy({ mfa: 'required' });
    await phone.tap(words.bind.byPhone);
    await phone.allowPhoneNumber();
    await phone.at(VERIFY);
    await phone.type(words.codes.mobile.label, '13800138000');
    await getCode(phone);
    await enterCode(phone);
    await phone.visible('张珊');
  });

  test('who mistypes the code may try again', async () => {
    const phone = await phones.open('employee', { openid: 'openid-mfa' });
    await getCode(phone);
    const right = received();
    await phone.type(words.codes.digits, right === '000000' ? '111111' : '000000');
    await phone.tap(words.verify.submit);
    await phone.visible(saying(words.problems.codeWrong.happened));
    await enterCode(phone);
    await phone.visible('陈静');
  });

  test('may change between mobile and email; the pause of the number goes on', async () => {
    const phone = await phones.open('employee', { openid: 'openid-mfa' });
    await getCode(phone);
    await phone.tap(words.verify.useEmail);
    await phone.visible(phone.top.getByLabel(words.codes.email.label));
    await phone.tap(words.verify.useMobile);
    await phone.tap(words.codes.getCode);
    await phone.visible(pause);
    expect(control().inbox()).toHaveLength(1);
    await enterCode(phone);
    await phone.visible('陈静');
  });

  test('may leave it for now', async () => {
    const phone = await phones.open('employee', { openid: 'openid-mfa' });
    await phone.at(VERIFY);
    await phone.tap(words.notNow);
    await phone.visible(words.home.signIn);
  });
});
