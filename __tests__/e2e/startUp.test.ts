import { describe, expect, test } from '@jest/globals';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { words } from './words';

const phones = createPhones();

/** What the app did since it was launched, in order; the simulator marks calls and life cycle in the browser's timeline. */
const marks = (phone: TestPhone): Promise<readonly string[]> =>
  phone.simulator(() => performance.getEntriesByType('mark').map(({ name }) => name));

const times = (list: readonly string[], name: string) => list.filter((mark) => mark === name).length;

describe('a cold start', () => {
  test('asks WeChat once and the server once', async () => {
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.visible('李娜');
    const done = await marks(phone);
    expect(times(done, 'wx.login')).toBe(1);
    expect(times(done, 'wx.request')).toBe(1);
  });

  test('begins before the launch is told of, and asks for the code before the first page is ready', async () => {
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.visible('李娜');
    const done = await marks(phone);
    expect(done.indexOf('wx.getStorage')).toBeLessThan(done.indexOf('App.onLaunch'));
    expect(done.indexOf('wx.login')).toBeLessThan(done.indexOf('Page.onReady'));
  });

  test.each(['wx.getSystemInfoAsync', 'wx.getRendererUserAgent'])(
    'does not wait for WeChat’s code before it looks up the phone: %s',
    async (asked) => {
      const phone = await phones.open('employee', { openid: 'openid-bound' });
      await phone.visible('李娜');
      const done = await marks(phone);
      expect(done).toContain(asked);
      expect(done.indexOf(asked)).toBeLessThan(done.indexOf('wx.login'));
    },
  );
});

describe('a cold start of a person without an account', () => {
  test('draws an outline, the page that asks for one, and what lies below it', async () => {
    const phone = await phones.open('employee');
    await phone.at('pages/sign-in/bind/index');
    await phone.visible(words.bind.title);
    expect((await phone.facts()).setData.calls).toBeLessThanOrEqual(3);
  });
});

describe('a warm start', () => {
  test('reads what was kept and asks neither WeChat nor the server', async () => {
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.visible('李娜');
    await phone.relaunch();
    await phone.visible('李娜');
    const done = await marks(phone);
    // The session, and everything that is not secret.
    expect(times(done, 'wx.getStorage')).toBe(2);
    expect(done).not.toContain('wx.login');
    expect(done).not.toContain('wx.request');
  });

  test('draws home once', async () => {
    const phone = await phones.open('employee', { openid: 'openid-bound' });
    await phone.visible('李娜');
    await phone.relaunch();
    await phone.visible('李娜');
    expect((await phone.facts()).setData.calls).toBe(1);
  });
});
