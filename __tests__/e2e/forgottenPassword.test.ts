import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { drag, puzzleShown } from './puzzle';
import { pause, saying, words } from './words';

const phones = createPhones();
const control = () => phones.sandbox().control;
const received = () => control().inbox().at(-1)?.code ?? '';
const calls = () => phones.sandbox().requests.map(({ path }) => path.split('/').pop());
const FORGOTTEN = 'pages/sign-in/forgotten-password/index';
const PASSWORD = 'pages/sign-in/password/index';
const FRESH = 'Zhang2027pass';

/** A customer who typed their account, and does not know the password. */
async function atForgotten(): Promise<TestPhone> {
  const phone = await phones.open('customer');
  await phone.tap(words.bind.otherWays);
  await phone.tap(words.bind.byPassword);
  await phone.at(PASSWORD);
  await phone.type(words.password.userName, 'zhangshan');
  await phone.tap(words.forgottenPassword.link);
  await phone.at(FORGOTTEN);
  return phone;
}

async function getCode(phone: TestPhone, label: string, recipient: string): Promise<void> {
  await phone.type(label, recipient);
  await phone.tap(words.codes.getCode);
  await puzzleShown(phone);
  await drag(phone, control());
  await phone.visible(pause);
}

const fieldOf = (phone: TestPhone, label: string) => phone.top.getByLabel(label, { exact: true });

describe('a customer who forgot the password', () => {
  test('resets it by SMS, finds the account as it was typed, and signs in with the new one', async () => {
    const phone = await atForgotten();
    await getCode(phone, words.codes.mobile.label, '13800138000');
    await phone.type(words.codes.digits, received());
    await fieldOf(phone, words.changePassword.newPassword.label).fill(FRESH);
    await phone.tap(words.forgottenPassword.submit);
    await phone.at(PASSWORD);
    await phone.visible(words.forgottenPassword.done);
    expect(await fieldOf(phone, words.password.userName).inputValue()).toBe('zhangshan');
    await fieldOf(phone, words.password.password).fill(FRESH);
    await phone.tap(words.bind.submit);
    await phone.visible('张珊');
    expect((await phone.facts()).pages).toEqual(['pages/home/index']);
    expect(calls()).toContain('update-by-mobile');
  });

  test('resets it by email; a wrong code is told at its field, and the password stays', async () => {
    const phone = await atForgotten();
    await phone.tap(words.verify.useEmail);
    await getCode(phone, words.codes.email.label, 'zhangsan@qq.com');
    const right = received();
    await phone.type(words.codes.digits, right === '000000' ? '111111' : '000000');
    await fieldOf(phone, words.changePassword.newPassword.label).fill(FRESH);
    await phone.tap(words.forgottenPassword.submit);
    await phone.visible(saying(words.problems.codeWrong.happened));
    expect(await fieldOf(phone, words.changePassword.newPassword.label).inputValue()).toBe(FRESH);
    await phone.type(words.codes.digits, right);
    await phone.tap(words.forgottenPassword.submit);
    await phone.at(PASSWORD);
    expect(calls().filter((call) => call === 'update-by-email')).toHaveLength(2);
  });
});

test('an employee of EIAM is not offered it, until a setting says so', async () => {
  const phone = await phones.open('employee');
  await phone.tap(words.bind.byPassword);
  await phone.at(PASSWORD);
  expect(await phone.top.getByText(words.forgottenPassword.link).count()).toBe(0);
});
