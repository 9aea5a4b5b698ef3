import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { customerWords, saying, words } from './words';

const phones = createPhones();
const HOME = 'pages/home/index';
const BIND = 'pages/sign-in/bind/index';
const PASSWORD = 'pages/sign-in/password/index';

const paths = () => phones.sandbox().requests.map(({ path }) => path.split('/').pop());

describe('a person whose account is bound', () => {
  test('opens the mini program and is signed in without noticing', async () => {
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.visible('李娜');
    await phone.visible(words.home.signOut);
    expect(paths()).toEqual(['wechat-miniprogram']);
    expect((await phone.facts()).wxCalls['login']).toBe(1);
  });

  test('opens it again without a request and without wx.login; nothing synchronous is asked of WeChat', async () => {
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.visible('李娜');
    await phone.relaunch();
    await phone.visible('李娜');
    const { requests, wxCalls, syncCalls } = await phone.facts();
    expect(requests).toEqual([]);
    expect(wxCalls['login']).toBeUndefined();
    expect(syncCalls).toEqual([]);
    expect(paths()).toEqual(['wechat-miniprogram']);
  });

  test('signs out, keeps no session on the phone, and is a guest at the next launch, with one tap back in', async () => {
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.tap(words.home.signOut);
    await phone.visible(words.home.signOutQuestion);
    await phone.tap(words.home.signOut);
    await phone.visible(words.home.signIn);
    await phone.forgets('idaas.session');
    await phone.relaunch();
    await phone.visible(words.home.signIn);
    expect(paths()).toEqual(['wechat-miniprogram']);
    await phone.tap(words.home.signIn);
    await phone.visible('李娜');
    expect(paths()).toEqual(['wechat-miniprogram', 'wechat-miniprogram']);
  });
});

describe('an employee who opens it for the first time', () => {
  test('binds by the phone button in one tap', async () => {
    const phone = await phones.open('employee');
    await phone.at(BIND);
    await phone.tap(words.bind.byPhone);
    await phone.allowPhoneNumber();
    await phone.at(HOME);
    await phone.visible('张珊');
    expect(paths()).toEqual(['wechat-miniprogram', 'wechat-mobile-bind']);
  });

  test('who refuses the phone number can still use account and password', async () => {
    const phone = await phones.open('employee');
    await phone.tap(words.bind.byPhone);
    await phone.denyPhoneNumber();
    await phone.visible(saying(words.problems.phoneDenied.happened));
    await phone.tap(words.bind.byPassword);
    await phone.at(PASSWORD);
    await phone.type(words.password.userName, 'zhangshan');
    await phone.type(words.password.password, 'password');
    await phone.tap(words.bind.submit);
    await phone.visible('张珊');
    expect((await phone.facts()).pages).toEqual([HOME]);
  });

  test('who mistypes the password stays, reads why, and keeps what was typed', async () => {
    const phone = await phones.open('employee');
    await phone.tap(words.bind.byPassword);
    await phone.at(PASSWORD);
    await phone.type(words.password.userName, 'zhangshan');
    await phone.type(words.password.password, 'passwort');
    await phone.tap(words.bind.submit);
    await phone.visible(saying(words.problemDetails.attemptsLeft(4)));
    expect(await phone.top.getByLabel(words.password.userName).inputValue()).toBe('zhangshan');
    await phone.type(words.password.password, 'password');
    await phone.tap(words.bind.submit);
    await phone.visible('张珊');
  });

  test('who says "not now" is at home, as a guest, and can change their mind', async () => {
    const phone = await phones.open('employee');
    await phone.at(BIND);
    await phone.tap(words.notNow);
    await phone.at(HOME);
    await phone.visible(saying(words.audience));
    await phone.tap(words.home.signIn);
    await phone.at(BIND);
    expect(paths()).toEqual(['wechat-miniprogram']);
  });

  test('who goes back with the arrow is at home, as a guest', async () => {
    const phone = await phones.open('employee');
    await phone.at(BIND);
    await phone.back();
    await phone.visible(words.home.signIn);
  });
});

/** Counts the taps from now on, on the page and on what WeChat shows over it. @returns how many there were */
async function countTaps(phone: TestPhone): Promise<() => Promise<number>> {
  await phone.page.evaluate(() => {
    document.documentElement.dataset['taps'] = '0';
    document.addEventListener(
      'click',
      ({ isTrusted }) => {
        const { dataset } = document.documentElement;
        if (isTrusted) dataset['taps'] = String(Number(dataset['taps']) + 1);
      },
      true,
    );
  });
  return () => phone.page.evaluate(() => Number(document.documentElement.dataset['taps']));
}

describe('a customer', () => {
  test('looks around first, and is asked only after a tap', async () => {
    const phone = await phones.open('customer');
    await phone.visible(customerWords.guest.prompt);
    expect((await phone.facts()).pages).toEqual([HOME]);
    await phone.tap(customerWords.guest.prompt);
    await phone.at(BIND);
  });

  test.each(['SOCIAL_BIND', 'USER_REGISTER'] as const)(
    'who never was here signs in with three taps, and no page opens: %s',
    async (whenUnknown) => {
      phones.sandbox().control.setPolicy({ whenUnknown });
      const phone = await phones.open('customer', { consent: 'ask', privacy: 'ask' });
      const taps = await countTaps(phone);
      await phone.tap(customerWords.bind.byPhone);
      await phone.tap(customerWords.agreements.agreeAndGoOn);
      await phone.allowPhoneNumber();
      await phone.visible(customerWords.home.signOut);
      expect(await taps()).toBe(3);
      const { pages, wxCalls } = await phone.facts();
      expect(pages).toEqual([HOME]);
      expect([wxCalls['navigateTo'], wxCalls['redirectTo']]).toEqual([undefined, undefined]);
    },
  );
});

describe('typing', () => {
  test('causes no setData', async () => {
    const phone = await phones.open('employee');
    await phone.tap(words.bind.byPassword);
    await phone.at(PASSWORD);
    await phone.type(words.password.userName, 'z');
    const before = (await phone.facts()).setData.calls;
    await phone.type(words.password.userName, 'zhangshan');
    expect((await phone.facts()).setData.calls).toBe(before);
    // The first field knows that it was left.
    await phone.type(words.password.password, 'p');
    const entered = (await phone.facts()).setData.calls;
    await phone.type(words.password.password, 'password');
    expect((await phone.facts()).setData.calls).toBe(entered);
  });
});

describe('a bad world', () => {
  test('a service that cannot be reached: home says so, and trying again succeeds', async () => {
    phones.sandbox().control.fault({ path: 'wechat-miniprogram', kind: 'refuse', times: 1 });
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.visible(saying(words.problems.unreachable.happened));
    await phone.tap(words.home.tryAgain);
    await phone.visible('李娜');
  });

  test('a phone without a network is told so, and not that WeChat failed', async () => {
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.tap(words.home.signOut);
    await phone.tap(words.home.signOut);
    await phone.simulator((simulator) => simulator.network(false));
    await phone.tap(words.home.signIn);
    await phone.visible(/网络/);
    await phone.simulator((simulator) => simulator.network(true));
    await phone.tap(words.home.tryAgain);
    await phone.visible('李娜');
  });

  test.each(['502-html', '200-html', 'empty', 'truncated', 'wrong-types'] as const)(
    'an answer that is none (%s): home says so, and trying again succeeds',
    async (kind) => {
      phones.sandbox().control.fault({ path: 'wechat-miniprogram', kind, times: 1 });
      const phone = await phones.open('employee', { openid: 'openid-bound' });
      await phone.tap(words.home.tryAgain);
      await phone.visible('李娜');
    },
  );

  test('a wx.login that never calls back ends in a message with a way on', async () => {
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.tap(words.home.signOut);
    await phone.tap(words.home.signOut);
    await phone.simulator((simulator) => simulator.loginHangs(true));
    await phone.tap(words.home.signIn);
    await phone.visible(saying(words.problems.wechatSilent.happened));
    await phone.simulator((simulator) => simulator.loginHangs(false));
    await phone.tap(words.home.tryAgain);
    await phone.visible('李娜');
  });

  test('an unknown status is refused, politely, with a way on', async () => {
    phones.sandbox().control.setPolicy({ loginStatus: 'BRAND_NEW' });
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.at('pages/sign-in/unsupported/index');
    phones.sandbox().control.setPolicy({ loginStatus: null });
    await phone.tap(words.startAgain);
    await phone.visible('李娜');
  });

  test('a person without access is told so', async () => {
    const phone = await phones.open('employee', { openid: 'openid-denied' });
    await phone.at('pages/sign-in/denied/index');
    await phone.visible(saying(words.denied.text));
  });
});
