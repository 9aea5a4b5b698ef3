import { describe, expect, test } from '@jest/globals';
import { routeOf } from '../../src/routes';
import type { TestPhone } from './phone';
import { createPhones } from './phones';
import { words } from './words';

/*
 * Pages opened by a link: a QR code and another mini program start the app at a page, and a floating window or a card of a
 * chat opens one over what is there. The page is the one the link says, until the step of the flow is known.
 */

const phones = createPhones();

const HOME = routeOf('home');
const BIND = routeOf('bind');
const CODE = routeOf('code');
const VERIFY = routeOf('verify');
const ACCOUNT = routeOf('account');
const DENIED = routeOf('denied');
const PASSWORD = routeOf('password');
const LINKED = [HOME, BIND, CODE, VERIFY, ACCOUNT, DENIED];

/** Who follows the link, the pages that fit their step, and the pages that are open otherwise. */
const PERSONS = [
  { who: 'a bound person', openid: 'openid-bound', fitting: [HOME, ACCOUNT], end: [HOME], atHome: [HOME] },
  {
    who: 'an unbound person',
    openid: 'openid-new',
    fitting: [BIND, CODE],
    end: [BIND],
    atHome: [HOME, BIND],
  },
  {
    who: 'a denied person',
    openid: 'openid-denied',
    fitting: [DENIED],
    end: [DENIED],
    atHome: [HOME, DENIED],
  },
] as const;

const linkTo = (page: string) => (page === CODE ? `${page}?method=mobile` : page);
const calls = () => phones.sandbox().requests.map(({ path }) => path.split('/').pop());
const openPages = async (phone: TestPhone) => (await phone.facts()).pages;

/** The page on top knows the step: it shows something to tap. */
const settled = (phone: TestPhone) => phone.visible(phone.top.locator('wx-button').first());

/** WeChat's own sheet, which is paid for. */
const phoneSheet = (phone: TestPhone) =>
  phone.page.locator('.overlays').getByRole('dialog', { name: '微信用户手机号' });

/** Agrees in the consent question. The sheet itself has no size of its own; its button has. */
const agreeButton = (phone: TestPhone) => phone.top.getByRole('dialog').locator('wx-button.weui-btn_primary');

describe.each(PERSONS)('$who', ({ openid, fitting, end, atHome }) => {
  const endOf = (page: string): readonly string[] => {
    if (page === HOME) return atHome;
    return fitting.some((one) => one === page) ? [page] : end;
  };

  test.each(LINKED)('whose app starts at %s ends where the step says', async (page) => {
    const expected = endOf(page);
    const phone = await phones.open('employee', { openid, path: linkTo(page) });
    await phone.at(expected.at(-1) ?? '');
    await settled(phone);
    expect(await openPages(phone)).toEqual(expected);
    expect(calls()[0]).toBe('wechat-miniprogram');
    expect(calls().filter((call) => call?.includes('bind'))).toEqual([]);
  });

  test('who opens each page over the one that is open is brought back, and no other page piles up', async () => {
    const phone = await phones.open('employee', { openid });
    await phone.at(atHome.at(-1) ?? '');
    await settled(phone);
    for (const page of LINKED.slice(1)) {
      const isFitting = fitting.some((one) => one === page);
      // As text, because the function runs in the browser.
      await phone.page.evaluate((url) => window.simulator?.openPage(url), `/${linkTo(page)}`);
      await phone.at(isFitting ? page : (end.at(-1) ?? ''));
      await settled(phone);
      expect(await openPages(phone)).toEqual(
        isFitting && page !== atHome.at(-1) ? [...atHome, page] : atHome,
      );
      if ((await openPages(phone)).length > atHome.length) await phone.back();
    }
    expect(await phoneSheet(phone).count()).toBe(0);
  });
});

describe('a denied person on a page that a link opened', () => {
  test('says "not now" and is a guest at home, with one tap back in', async () => {
    const phone = await phones.open('employee', { openid: 'openid-denied', path: BIND });
    await phone.at(DENIED);
    await phone.tap(words.notNow);
    await phone.at(HOME);
    expect(await openPages(phone)).toEqual([HOME]);
    await phone.tap(words.home.signIn);
    await phone.at(DENIED);
  });
});

describe('the phone button of a bind page that a link opened', () => {
  const button = (phone: TestPhone) => phone.top.locator('wx-button.weui-btn_primary');

  test('is not there before the step is known', async () => {
    phones.sandbox().control.fault({ path: 'wechat-miniprogram', kind: 'hang' });
    const phone = await phones.open('employee', { path: BIND });
    await phone.visible(phone.top.getByRole('status'));
    expect(await button(phone).count()).toBe(0);
    expect(calls()).toEqual(['wechat-miniprogram']);
  });

  test('opens the consent question first, and WeChat’s sheet by the tap that agrees', async () => {
    const phone = await phones.open('employee', { path: BIND, consent: 'ask' });
    await settled(phone);
    await button(phone).click();
    await phone.visible(agreeButton(phone));
    expect(await phoneSheet(phone).count()).toBe(0);
    await agreeButton(phone).click();
    await phone.allowPhoneNumber();
    await phone.at(HOME);
    expect(await openPages(phone)).toEqual([HOME]);
    expect(calls()).toEqual(['wechat-miniprogram', 'wechat-mobile-bind']);
  });

  test('opens WeChat’s sheet where consent was given', async () => {
    const phone = await phones.open('employee', { path: BIND });
    await settled(phone);
    await button(phone).click();
    await phone.allowPhoneNumber();
    await phone.at(HOME);
  });
});

describe('a password page that a link opened', () => {
  test('sends nothing before consent, and ends at home', async () => {
    const phone = await phones.open('employee', { path: PASSWORD, consent: 'ask' });
    await settled(phone);
    await phone.type(words.password.userName, 'zhangshan');
    await phone.type(words.password.password, 'password');
    await phone.top.locator('wx-button.weui-btn_primary').first().click();
    await phone.visible(agreeButton(phone));
    expect(calls()).toEqual(['wechat-miniprogram']);
    await agreeButton(phone).click();
    await phone.at(HOME);
    expect(await openPages(phone)).toEqual([HOME]);
    expect(calls()).toEqual(['wechat-miniprogram', 'username-password-bind']);
  });
});
