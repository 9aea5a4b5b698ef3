import { expect, test } from '@jest/globals';
import { answerOf, logOf, settled, withFixture } from './fixture-phone';
import { createSite } from './site';

const site = createSite();

test('a person goes to a page and back; the page below stays as it was', () =>
  withFixture(site, async (phone) => {
    await settled(phone);
    await phone.tap('To second');
    await phone.at('pages/second/index');
    expect((await phone.facts()).pages).toEqual(['pages/controls/index', 'pages/second/index']);
    await phone.page.getByRole('heading', { name: 'Second 2' }).waitFor();
    const other = phone.top.locator('#other');
    expect(await other.evaluate((dom) => getComputedStyle(dom).color)).toBe('rgb(1, 2, 3)');
    await phone.back();
    await phone.at('pages/controls/index');
    expect((await logOf(phone)).split('; ').slice(-2)).toEqual(['hide', 'show']);
  }));

test('the eleventh page and an unknown page are refused in WeChat’s words', () =>
  withFixture(
    site,
    async (phone) => {
      await phone.tap('Unknown page');
      await phone.visible('navigateTo:fail page "pages/none/index" is not found');
      for (let depth = 2; depth <= 10; depth += 1) {
        await phone.tap('Deeper');
        await phone.page.getByRole('heading', { name: `Second ${depth}`, exact: true }).waitFor();
      }
      await phone.tap('Deeper');
      await phone.visible('navigateTo:fail webview count limit exceed');
    },
    { path: 'pages/second/index' },
  ));

test('a page that is replaced is gone, and there is no way back to it', () =>
  withFixture(
    site,
    async (phone) => {
      await phone.tap('Replace');
      await phone.visible('{"replaced":"1"}');
      expect((await phone.facts()).pages).toEqual(['pages/second/index']);
      expect(await phone.page.getByRole('button', { name: '返回' }).count()).toBe(0);
    },
    { path: 'pages/second/index' },
  ));

test('the app hears of background, foreground and a new theme', () =>
  withFixture(
    site,
    async (phone) => {
      await phone.simulator((simulator) => simulator.background());
      await phone.page.getByRole('button', { name: '回到小程序' }).click();
      await phone.simulator((simulator) => simulator.theme('dark'));
      const ink = await phone.top.evaluate((dom) => getComputedStyle(dom).color);
      expect(ink).toBe('rgb(250, 251, 252)');
      await phone.simulator((simulator) => simulator.openPage('/pages/apis/index?call=log'));
      expect(await answerOf(phone)).toEqual(['app launch', 'app show', 'app hide', 'app show', 'theme dark']);
    },
    { path: 'pages/second/index' },
  ));
