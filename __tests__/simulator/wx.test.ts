import { expect, test } from '@jest/globals';
import type { PhoneOptions, TestPhone } from '../e2e/phone';
import { answerOf, notedAfter, settled, withFixture } from './fixture-phone';
import { createSite } from './site';

const site = createSite();

function calling(
  call: string,
  run: (phone: TestPhone) => Promise<void>,
  options: Partial<PhoneOptions> = {},
) {
  const path = `pages/apis/index?call=${call}&origin=${encodeURIComponent('https://api.example.com')}`;
  const resolve = { 'https://api.example.com': site.origin };
  return withFixture(site, run, { path, resolve, ...options });
}

test('app code sees the language and timers, and nothing of the browser', () =>
  calling('globals', async (phone) => {
    const { hidden, given, isGlobal, dynamic } = (await answerOf(phone)) as {
      hidden: string[];
      given: string[];
      isGlobal: boolean;
      dynamic: string;
    };
    expect(new Set(hidden)).toEqual(new Set(['undefined']));
    expect(given).toEqual(['function', 'function', 'object', 'function', 'function']);
    expect(isGlobal).toBe(true);
    expect(dynamic).toBe('undefined');
  }));

test('pictures may be asked for ahead, and none is loaded', () =>
  calling('ahead', async (phone) => {
    expect(await answerOf(phone)).toEqual({ errMsg: 'preloadAssets:ok' });
    await phone.expectNoUnsupported();
  }));

test('an encrypted record is read only by asking for it, and its text is not readable at rest', () =>
  calling('encrypted', async (phone) => {
    expect(await answerOf(phone)).toEqual({
      right: { token: 'abc' },
      plain: 'getStorage:fail data not found',
      missing: 'getStorage:fail data not found',
      open: [1, 2],
      sync: [1, 2],
    });
    const { storage, syncCalls } = await phone.facts();
    expect(JSON.stringify(storage)).not.toContain('abc');
    expect(storage).toMatchObject({ secret: { encrypted: true }, open: { encrypted: false } });
    expect(syncCalls).toEqual(['getStorageSync']);
    await phone.relaunch();
    expect((await phone.facts()).storage).toHaveProperty('secret');
  }));

test('a request arrives as the app wrote it, and any HTTP status is an answer', () =>
  calling('request', async (phone) => {
    expect(await answerOf(phone)).toMatchObject({
      statusCode: 418,
      date: true,
      cookies: ['a=1', 'b=2'],
      errMsg: 'request:ok',
      data: {
        method: 'PUT',
        host: 'api.example.com',
        cookie: 'a=b',
        origin: 'http://other',
        agent: 'phone',
        token: 'st',
        sent: { hello: '世界' },
      },
    });
    const { requests } = await phone.facts();
    expect(requests).toEqual([{ url: 'https://api.example.com/echo', method: 'PUT', status: 418 }]);
  }));

test('a redirect is followed with the headers of the app, unless it asks to be told of it', () =>
  calling('redirects', async (phone) => {
    expect(await answerOf(phone)).toEqual({
      manual: { statusCode: 302, data: '', heard: [302] },
      followed: { statusCode: 200, data: { method: 'GET', token: 'st', sent: '' }, heard: [200] },
      byDefault: { statusCode: 200, data: { method: 'POST', token: 'st', sent: 'text' }, heard: [200] },
      away: { errMsg: 'request:fail url not in domain list' },
      circle: { errMsg: expect.stringContaining('ERR_TOO_MANY_REDIRECTS') },
    });
  }));

test.each([
  ['stranger', { errMsg: 'request:fail url not in domain list', errno: 600002 }],
  ['abort', { errMsg: 'request:fail abort', errno: 600003 }],
  ['timeout', { errMsg: 'request:fail timeout', errno: 5 }],
])('a request fails plainly: %s', (call, failed) =>
  calling(call, async (phone) => {
    expect(await answerOf(phone)).toEqual({ failed });
  }),
);

test('without a network a request fails at once, and works again with one', () =>
  calling('log', async (phone) => {
    await phone.simulator((simulator) => simulator.network(false));
    await phone.simulator((simulator) =>
      simulator.openPage('/pages/apis/index?call=request&origin=https://api.example.com'),
    );
    expect(await answerOf(phone)).toMatchObject({ failed: { errno: 600001 } });
  }));

test('no more than ten requests run at a time, and the others follow', () =>
  calling('crowd', async (phone) => {
    const { most, all } = (await answerOf(phone)) as { most: number; all: number };
    expect(all).toBe(24);
    expect(most).toBeLessThanOrEqual(10);
  }));

test('wx.login gives a code for this WeChat user', () =>
  calling('login', async (phone) => {
    expect(await answerOf(phone)).toEqual({ code: 'login-{"openid":"o-fixture"}', errMsg: 'login:ok' });
    expect((await phone.facts()).wxCalls).toMatchObject({ login: 1 });
  }));

test('a selector query answers after the call, with sizes and the scroll position', () =>
  calling('query', async (phone) => {
    expect(await answerOf(phone)).toEqual({
      box: { id: 'box', dataset: { kind: 'box' }, width: 50, height: 20 },
      scrollTop: 0,
    });
  }));

test('an API the simulator lacks fails and is recorded', () =>
  calling('unsupported', async (phone) => {
    expect(await answerOf(phone)).toBe('getLocation:fail not supported by the simulator');
    expect((await phone.facts()).unsupported).toEqual(['wx.getLocation']);
    await expect(phone.expectNoUnsupported()).rejects.toThrow('wx.getLocation');
  }));

test('setData that JSON cannot carry is counted and does not arrive', () =>
  calling('shape', async (phone) => {
    expect(await answerOf(phone)).toEqual({ present: ['answer', 'notJson'] });
    const { setData } = await phone.facts();
    expect(setData.nonJson).toBe(1);
    expect(setData.calls).toBe(2);
    expect(setData.bytes).toBeGreaterThan(0);
  }));

test('dialogs, menus and toasts are answered by a person', () =>
  calling('dialogs', async (phone) => {
    await phone.tap('确定');
    await phone.tap('Two');
    expect(await answerOf(phone)).toEqual({ confirm: true, tapIndex: 1 });
    await phone.page.getByRole('status').filter({ hasText: 'done 1' }).waitFor();
  }));

test('the phone tells its theme, language, type size and window', () =>
  calling(
    'device',
    async (phone) => {
      expect(await answerOf(phone)).toEqual({
        theme: 'dark',
        language: 'en',
        fontSizeScaleFactor: 1.5,
        windowWidth: 320,
        below: true,
      });
    },
    { theme: 'dark', language: 'en', fontScale: 1.5, width: 320, height: 700 },
  ));

test('a page that throws is an error in the console, never silence', () =>
  calling('throws', async (phone) => {
    await expect(phone.expectNoUnsupported()).rejects.toThrow('a page that fails');
  }));

test('a refused privacy guide fails with errno 104', () =>
  calling('privacy', async (phone) => {
    expect(await answerOf(phone)).toEqual({
      failed: { errMsg: 'requirePrivacyAuthorize:fail privacy permission is not authorized', errno: 104 },
    });
  }));

test('the last privacy listener alone is asked, of every caller, and each is answered by its own first answer', () =>
  calling('privacyTwice', async (phone) => {
    expect(await answerOf(phone)).toEqual({
      asked: ['requirePrivacyAuthorize', 'requirePrivacyAuthorize'],
      outcomes: ['second out'],
    });
  }));

test('WeChat believes no agreement of a button that was not tapped', () =>
  calling('privacyUntapped', async (phone) => {
    expect(await answerOf(phone)).toMatchObject({ failed: { errno: 104 } });
  }));

test('for ten seconds after a refusal WeChat refuses without asking', () =>
  calling('privacyQuiet', async (phone) => {
    expect(await answerOf(phone)).toEqual({ questions: 1, errno: 104 });
  }));

test('a base library before 2.32.3 knows of no privacy guide, the next one does', async () => {
  const kindsOn = async (libVersion: string): Promise<unknown> => {
    let kinds: unknown;
    await calling('privacyOld', async (phone) => void (kinds = await answerOf(phone)), { libVersion });
    return kinds;
  };
  expect(await kindsOn('2.32.2')).toEqual(['undefined', 'undefined', 'undefined']);
  expect(await kindsOn('2.32.3')).toEqual(['function', 'function', 'function']);
});

test('a person allows the WeChat number, once the privacy guide is agreed to', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    const allow = async (): Promise<void> => {
      await phone.tap('Phone');
      await phone.allowPhoneNumber();
    };
    const noted = await notedAfter(phone, allow, 'phone');
    expect(JSON.parse(noted.replace('phone ', ''))).toEqual({
      errMsg: 'getPhoneNumber:ok',
      code: 'phone-{"mobile":"13800138000"}',
    });
  }));

test('agreeing and giving the number can be one tap', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    const act = async (): Promise<void> => {
      await phone.tap('Agree and phone');
      await phone.denyPhoneNumber();
    };
    expect(await notedAfter(phone, act, 'phone')).toBe(
      'agreed; phone {"errMsg":"getPhoneNumber:fail user deny","errno":103}',
    );
  }));

test.each([
  ['noQuota', 1400001],
  ['notEntitled', 102],
  ['privacyRefused', 104],
  ['scopeNotDeclared', 112],
] as const)('a number that WeChat does not give: %s', (phonePermission, errno) =>
  withFixture(
    site,
    async (phone) => {
      await settled(phone);
      const noted = await notedAfter(phone, () => phone.tap('Phone'), 'phone');
      expect(JSON.parse(noted.replace('phone ', ''))).toMatchObject({ errno });
      expect(await phone.page.getByRole('status').count()).toBe(0);
    },
    { phonePermission },
  ),
);
