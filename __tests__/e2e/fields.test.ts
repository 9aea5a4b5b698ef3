import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { drag, puzzleShown } from './puzzle';
import { words } from './words';

const phones = createPhones();
const control = () => phones.sandbox().control;
const bodies = (path: string) =>
  phones
    .sandbox()
    .requests.filter((request) => request.path.endsWith(path))
    .map(({ body }) => body);

/** A new employee, on the page for account and password. */
async function atPassword(): Promise<TestPhone> {
  const phone = await phones.open('employee');
  await phone.tap(words.bind.byPassword);
  await phone.at('pages/sign-in/password/index');
  return phone;
}

/** A person whose password ran out, where it is changed. */
async function atPasswordChange(): Promise<TestPhone> {
  const phone = await atPassword();
  await fieldOf(phone, words.password.userName).fill('liuyang');
  await fieldOf(phone, words.password.password).fill('Liu2025pass');
  await phone.page.keyboard.press('Enter');
  await phone.at('pages/sign-in/change-password/index');
  return phone;
}

const fieldOf = (phone: TestPhone, label: string) => phone.top.getByLabel(label, { exact: true });
const entered = (phone: TestPhone, label: string) =>
  phone.visible(phone.top.locator(`input[aria-label="${label}"]:focus`));
const shown = (phone: TestPhone, label: string) => fieldOf(phone, label).getAttribute('type');
const readable = (phone: TestPhone, label: string) =>
  phone.visible(phone.top.locator(`input[aria-label="${label}"][type="text"]`));
const unreadable = (phone: TestPhone, label: string) =>
  phone.visible(phone.top.locator(`input[aria-label="${label}"][type="password"]`));

describe('a password', () => {
  test('is unreadable until the person asks to see it, and again when they ask for that', async () => {
    const phone = await atPassword();
    await fieldOf(phone, words.password.password).fill('password');
    expect(await shown(phone, words.password.password)).toBe('password');
    await phone.tap(words.password.reveal);
    await readable(phone, words.password.password);
    expect(await fieldOf(phone, words.password.password).inputValue()).toBe('password');
    await phone.tap(words.password.conceal);
    await unreadable(phone, words.password.password);
    expect(await fieldOf(phone, words.password.password).inputValue()).toBe('password');
  });

  test('is shown alone where there are several', async () => {
    const phone = await atPasswordChange();
    await phone.top.getByRole('button', { name: words.password.reveal, exact: true }).nth(1).click();
    await readable(phone, words.changePassword.newPassword.label);
    expect(await shown(phone, words.changePassword.oldPassword.label)).toBe('password');
    expect(await shown(phone, words.changePassword.repeated.label)).toBe('password');
  });

  test('does not outlast a look elsewhere, and is unreadable again; the account stays', async () => {
    const phone = await atPassword();
    await fieldOf(phone, words.password.userName).fill('zhangshan');
    await fieldOf(phone, words.password.password).fill('password');
    await phone.tap(words.password.reveal);
    await readable(phone, words.password.password);
    await phone.simulator((simulator) => simulator.background());
    await phone.simulator((simulator) => simulator.foreground());
    await unreadable(phone, words.password.password);
    expect(await fieldOf(phone, words.password.password).inputValue()).toBe('');
    expect(await fieldOf(phone, words.password.userName).inputValue()).toBe('zhangshan');
    await phone.tap(words.bind.submit);
    await phone.visible(phone.top.getByRole('alert').getByText(words.password.passwordEmpty));
    expect(bodies('username-password-bind')).toEqual([]);
  });

  test('of a change does not outlast it either', async () => {
    const phone = await atPasswordChange();
    for (const label of [
      words.changePassword.oldPassword.label,
      words.changePassword.newPassword.label,
      words.changePassword.repeated.label,
    ])
      await fieldOf(phone, label).fill('Liu2025pass');
    await phone.simulator((simulator) => simulator.background());
    await phone.simulator((simulator) => simulator.foreground());
    await phone.tap(words.changePassword.submit);
    await phone.visible(phone.top.getByRole('alert').getByText(words.changePassword.oldPassword.empty));
  });

  test('is gone once its page was left, with the account', async () => {
    const phone = await atPassword();
    await fieldOf(phone, words.password.userName).fill('zhangshan');
    await fieldOf(phone, words.password.password).fill('password');
    await phone.back();
    await phone.at('pages/sign-in/bind/index');
    await phone.tap(words.bind.byPassword);
    await phone.at('pages/sign-in/password/index');
    expect(await fieldOf(phone, words.password.userName).inputValue()).toBe('');
    expect(await fieldOf(phone, words.password.password).inputValue()).toBe('');
    await phone.tap(words.bind.submit);
    await phone.visible(phone.top.getByRole('alert').getByText(words.password.userNameEmpty));
    expect(bodies('username-password-bind')).toEqual([]);
  });

  test('is gone with the page it was changed on', async () => {
    const phone = await atPasswordChange();
    await fieldOf(phone, words.changePassword.oldPassword.label).fill('Liu2025pass');
    await phone.tap(words.notNow);
    await phone.tap(words.home.signIn);
    await phone.at('pages/sign-in/change-password/index');
    expect(await fieldOf(phone, words.changePassword.oldPassword.label).inputValue()).toBe('');
    await phone.tap(words.changePassword.submit);
    await phone.visible(phone.top.getByRole('alert').getByText(words.changePassword.oldPassword.empty));
  });
});

describe('the return key', () => {
  test('goes from the account to the password, and from there signs in', async () => {
    const phone = await atPassword();
    await fieldOf(phone, words.password.userName).fill('zhangshan');
    await phone.page.keyboard.press('Enter');
    await entered(phone, words.password.password);
    await phone.page.keyboard.type('password');
    await phone.page.keyboard.press('Enter');
    await phone.visible('张珊');
    expect(bodies('username-password-bind')).toHaveLength(1);
  });

  test('goes through the three passwords, and after the last changes it', async () => {
    const phone = await atPasswordChange();
    await fieldOf(phone, words.changePassword.oldPassword.label).fill('Liu2025pass');
    await phone.page.keyboard.press('Enter');
    await entered(phone, words.changePassword.newPassword.label);
    await phone.page.keyboard.type('Liu2027pass');
    await phone.page.keyboard.press('Enter');
    await entered(phone, words.changePassword.repeated.label);
    await phone.page.keyboard.type('Liu2027pass');
    await phone.page.keyboard.press('Enter');
    await phone.visible('刘洋');
  });

  test('asks for the code, and after the code enters it', async () => {
    const phone = await phones.open('employee');
    await phone.tap(words.bind.byMobileCode);
    await phone.at('pages/sign-in/code/index');
    await fieldOf(phone, words.codes.mobile.label).fill('13800138000');
    await phone.page.keyboard.press('Enter');
    await puzzleShown(phone);
    await drag(phone, control());
    await entered(phone, words.codes.digits);
    await phone.page.keyboard.type(control().inbox().at(-1)?.code ?? '');
    await phone.page.keyboard.press('Enter');
    await phone.visible('张珊');
  });
});
