import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { saying, words } from './words';

const phones = createPhones();
const calls = () => phones.sandbox().requests.map(({ path }) => path.split('/').pop());

const EXPIRED = { userName: 'liuyang', password: 'Liu2025pass' };
const WARNED = { userName: 'sunlei', password: 'Sun2026pass' };

/** Links the account by its password, which the tenant then wants changed. */
async function atPasswordChange({ userName, password }: typeof EXPIRED): Promise<TestPhone> {
  const phone = await phones.open('employee');
  await phone.tap(words.bind.byPassword);
  await phone.at('pages/sign-in/password/index');
  await typeInto(phone, words.password.userName, userName);
  await typeInto(phone, words.password.password, password);
  await phone.tap(words.bind.submit);
  await phone.at('pages/sign-in/change-password/index');
  return phone;
}

const fieldOf = (phone: TestPhone, label: string) => phone.top.getByLabel(label, { exact: true });
const typeInto = (phone: TestPhone, label: string, text: string) => fieldOf(phone, label).fill(text);

async function change(phone: TestPhone, old: string, fresh: string, repeated = fresh): Promise<void> {
  await typeInto(phone, words.changePassword.oldPassword.label, old);
  await typeInto(phone, words.changePassword.newPassword.label, fresh);
  await typeInto(phone, words.changePassword.repeated.label, repeated);
  await phone.tap(words.changePassword.submit);
}

describe('a password that ran out', () => {
  test('is changed, and the person is in', async () => {
    const phone = await atPasswordChange(EXPIRED);
    await phone.visible(saying(words.changePassword.must));
    expect(await phone.top.getByText(words.changePassword.skip).count()).toBe(0);
    await change(phone, EXPIRED.password, 'Liu2027pass');
    await phone.visible('刘洋');
    expect((await phone.facts()).pages).toEqual(['pages/home/index']);
  });

  test('is changed by rules that are ticked as they are met', async () => {
    const phone = await atPasswordChange(EXPIRED);
    const rule = (name: string) => phone.visible(phone.top.getByRole('listitem', { name, exact: true }));
    await rule(`${words.changePassword.lengths(8, 20)} ${words.changePassword.notMet}`);
    await typeInto(phone, words.changePassword.newPassword.label, 'abcdefgh');
    await rule(`${words.changePassword.lengths(8, 20)} ${words.changePassword.met}`);
    await rule(`${words.changePassword.pattern} ${words.changePassword.notMet}`);
    await typeInto(phone, words.changePassword.newPassword.label, 'abcdefg8');
    await rule(`${words.changePassword.pattern} ${words.changePassword.met}`);
  });

  test('sends nothing that the tenant would refuse, and says at which field', async () => {
    const phone = await atPasswordChange(EXPIRED);
    await phone.tap(words.changePassword.submit);
    await phone.visible(phone.top.getByRole('alert').getByText(words.changePassword.oldPassword.empty));
    await change(phone, EXPIRED.password, 'short');
    await phone.visible(saying(words.problems.passwordTooWeak.happened));
    await change(phone, EXPIRED.password, 'Liu2027pass', 'Liu2027past');
    await phone.visible(saying(words.problems.passwordsDiffer.happened));
    expect(calls()).not.toContain('update');
  });

  test('whose old one is mistyped says so, and keeps the new one', async () => {
    const phone = await atPasswordChange(EXPIRED);
    await change(phone, 'Liu2024pass', 'Liu2027pass');
    await phone.visible(
      phone.top.locator(`input[aria-label="${words.changePassword.oldPassword.label}"]:focus`),
    );
    await phone.visible(words.changePassword.oldPasswordWrong);
    expect(await fieldOf(phone, words.changePassword.newPassword.label).inputValue()).toBe('Liu2027pass');
    await typeInto(phone, words.changePassword.oldPassword.label, EXPIRED.password);
    await phone.tap(words.changePassword.submit);
    await phone.visible('刘洋');
  });
});

describe('a password that will run out', () => {
  test('may be kept for now', async () => {
    const phone = await atPasswordChange(WARNED);
    await phone.visible(saying(words.changePassword.may));
    await phone.tap(words.changePassword.skip);
    await phone.visible('孙磊');
    expect(calls()).toContain('skip-update');
  });

  test('typing causes a setData only when a rule is met', async () => {
    const phone = await atPasswordChange(WARNED);
    await fieldOf(phone, words.changePassword.newPassword.label).click();
    await phone.page.keyboard.type('abcdefgh');
    await phone.visible(
      phone.top.getByRole('listitem', {
        name: `${words.changePassword.lengths(8, 20)} ${words.changePassword.met}`,
        exact: true,
      }),
    );
    const before = (await phone.facts()).setData.calls;
    await phone.page.keyboard.type('ijklm');
    expect((await phone.facts()).setData.calls).toBe(before);
  });
});
