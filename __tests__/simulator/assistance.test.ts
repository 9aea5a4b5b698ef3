import { describe, expect, test } from '@jest/globals';
import type { PhoneOptions, TestPhone } from '../e2e/phone';
import { answerOf, withFixture } from './fixture-phone';
import { createSite } from './site';

const site = createSite();

type Run = (phone: TestPhone) => Promise<void>;

const calling = (call: string, run: Run, options: Partial<PhoneOptions> = {}) =>
  withFixture(site, run, { path: `pages/apis/index?call=${call}`, privacy: 'agreed', ...options });

const TERMS = 'https://help.example.com/terms?version=2';
const onWebPage = (run: Run) =>
  withFixture(site, run, { path: `pages/web/index?src=${encodeURIComponent(TERMS)}` });

describe('the clipboard', () => {
  test('takes a text, and WeChat says so', () =>
    calling('copy', async (phone) => {
      expect(await answerOf(phone)).toEqual({ errMsg: 'setClipboardData:ok' });
      expect(await phone.toast.innerText()).toBe('内容已复制');
      expect((await phone.facts()).clipboard).toBe('first');
    }));

  test('is filled without a word where the mini program hides WeChat’s toast', () =>
    calling('copyQuietly', async (phone) => {
      expect(await answerOf(phone)).toBe('quiet');
      expect(await phone.toast.count()).toBe(0);
      expect((await phone.facts()).clipboard).toBe('second');
    }));

  test('stays empty for a user who does not agree to the privacy guide', () =>
    calling(
      'copy',
      async (phone) => {
        await phone.tap('拒绝');
        expect(await answerOf(phone)).toEqual({
          failed: { errMsg: 'setClipboardData:fail privacy permission is not authorized', errno: 104 },
        });
        expect((await phone.facts()).clipboard).toBe('');
      },
      { privacy: 'ask' },
    ));
});

test('a call is asked about, made or cancelled, and fails without a number', () =>
  calling('call', async (phone) => {
    expect(await phone.answerCall('cancel')).toBe('4001234567');
    expect((await phone.facts()).calls).toEqual([]);
    expect(await phone.answerCall('call')).toBe('4001234567');
    expect(await answerOf(phone)).toEqual([
      'makePhoneCall:fail parameter error: phoneNumber should not be empty',
      'makePhoneCall:fail cancel',
      'makePhoneCall:ok',
    ]);
    expect((await phone.facts()).calls).toEqual(['4001234567']);
  }));

test('a toast with an icon has room for seven Chinese characters', () =>
  calling('successToast', async (phone) => {
    await answerOf(phone);
    const [shown, needed, size] = await phone.toast.evaluate((title) => [
      title.clientWidth,
      title.scrollWidth,
      parseFloat(getComputedStyle(title).fontSize),
    ]);
    expect(shown).toBe(Math.round(7 * (size ?? 0)));
    expect(needed).toBeGreaterThan(shown ?? 0);
  }));

describe('a newer version', () => {
  test('is found, loaded and used when the mini program says so', () =>
    calling('update', async (phone) => {
      await phone.page.waitForFunction(() => window.simulator?.wxCalls['getUpdateManager'] === 1);
      const reloaded = phone.page.waitForEvent('load');
      await phone.simulator((simulator) => simulator.updateReady());
      await reloaded;
      expect(await answerOf(phone)).toBe('the new version');
    }));

  test('that is not loaded cannot be used', () =>
    calling('updateTooEarly', async (phone) => {
      expect(await answerOf(phone)).toBe('still here');
      expect((await phone.facts()).consoleErrors.join()).toContain('the update is not ready');
    }));
});

describe('a web view', () => {
  test('covers its page, with its address and the host as the title', () =>
    onWebPage(async (phone) => {
      await phone.visible(TERMS);
      expect((await phone.facts()).title).toBe('help.example.com');
      expect(JSON.parse(await phone.top.locator('#answer').innerText())).toEqual({ loaded: { src: TERMS } });
      const covered = await phone.top.locator('wx-web-view').boundingBox();
      const view = await phone.page.locator('.page:not([hidden]) .page-view').boundingBox();
      expect(covered).toEqual(view);
      await phone.expectNoUnsupported();
    }));

  test.each<[string, Run]>([
    ['without a network', (phone) => phone.simulator((simulator) => simulator.network(false))],
    ['where a test says so', (phone) => phone.simulator((simulator) => simulator.webViewFails(true))],
  ])('reports an error %s', (_case, spoil) =>
    onWebPage(async (phone) => {
      await phone.visible(TERMS);
      await spoil(phone);
      await phone.relaunch();
      await phone.visible('网页无法打开');
      expect(JSON.parse(await phone.top.locator('#answer').innerText())).toEqual({
        failed: { url: TERMS, fullUrl: TERMS },
      });
    }),
  );
});

test('a button opens the conversation with the customer service, which is closed again', () =>
  withFixture(
    site,
    async (phone) => {
      await phone.tap('Contact');
      await phone.closeContact();
      await phone.visible('Contact');
      await phone.expectNoUnsupported();
    },
    { path: 'pages/web/index' },
  ));
