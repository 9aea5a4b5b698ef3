import { expect, test } from '@jest/globals';
import { printed } from '../corpus/corpus';
import { createPhones } from './phones';
import { words } from './words';

const phones = createPhones();
const LOGIN = 'login/wechat-miniprogram';

test('the sign-in of seed 004 opens home, though its shortened id token names no person', async () => {
  phones.sandbox().control.fault(printed(LOGIN, 'seeds/004-login-success-1-signed-in.http'));
  const phone = await phones.open('employee');
  await phone.visible(words.home.signOut);
});

test('the binding of seed 004, blanks and all, offers what it names; the phone button of seed 002 leads in', async () => {
  const { control } = phones.sandbox();
  control.fault(printed(LOGIN, 'seeds/004-login-success-3-bind.http'));
  control.fault(printed('social/wechat-mobile-bind', 'seeds/002-wechat-mobile-bind-success.http'));
  const phone = await phones.open('employee');
  await phone.at('pages/sign-in/bind/index');
  await phone.visible(phone.top.getByRole('button', { name: words.bind.byMobileCode }));
  await phone.visible(phone.top.getByRole('button', { name: words.bind.byEmailCode }));
  await phone.tap(words.bind.byPhone);
  await phone.allowPhoneNumber();
  await phone.visible(words.home.signOut);
  expect((await phone.facts()).pages).toEqual(['pages/home/index']);
});
