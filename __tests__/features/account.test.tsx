/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { Ports } from '../../src/core/ports';
import { createTestClock } from '../world/clock';
import { createTestPages } from '../world/pages';
import { createTestPlatform } from '../world/platform';
import { AGREEMENTS, ANSWERS, customerWords, HOUR_MS, NOW, session, words } from './fixtures';
import { openPage, type Options } from './render';
import { isPhoneSheetOpen } from './taro';

const { account, home } = words;
const WECHAT = { id: 'b1', kind: 'wechat', rawKind: 'weixin', nickname: '李娜' };
const OTHER = { id: 'b2', kind: 'other', rawKind: 'dingtalk', nickname: 'lina' };
const UNNAMED = { id: 'b3', kind: 'other', rawKind: '', nickname: 'x' };

/** The page of a customer: their product offers all of it. */
const openAccount = ({ tenant, ...options }: Options = {}) =>
  openPage('account', { at: ANSWERS.signedIn, tenant: { product: 'ciam', ...tenant }, ...options });

/** A WeChat that keeps what its toasts said. */
function toasting() {
  const said: string[] = [];
  const { assistance } = createTestPlatform(createTestClock());
  const toast = (text: string) => Promise.resolve(void said.push(text));
  const ports: Partial<Ports> = { assistance: { ...assistance, toast } };
  return { said, ports };
}

/** The page once it knows what is bound. */
async function openRead(options: Options = {}) {
  const page = await openAccount(options);
  await page.answer([WECHAT, OTHER]);
  return page;
}

test('a page that WeChat does not close after a sign-out says so, and offers to try again', async () => {
  const pages = createTestPages();
  pages.lay(['home', 'account']);
  const { back } = pages;
  pages.back = () => Promise.reject(new Error('navigateBack:fail'));
  const page = await openAccount({ ports: { navigation: pages } });
  await page.doing(() => void page.engine.actions.signOut());
  expect(pages.open()).toEqual(['home', 'account']);
  expect(page.says(words.problems.pageNotOpened.happened)).toBe(true);
  pages.back = back;
  await page.tap(home.tryAgain);
  expect(pages.open()).toEqual(['home']);
});

describe('account and security', () => {
  test('shows the number masked, and what is bound', async () => {
    const page = await openAccount();
    expect(page.says('139****9000')).toBe(true);
    expect(page.says(words.waiting.loading)).toBe(true);
    await page.answer([WECHAT, OTHER, UNNAMED]);
    const labels = [...document.querySelectorAll('.cell__label')].map(({ textContent }) => textContent);
    expect(labels.slice(2, 5)).toEqual([account.wechat, 'dingtalk', account.otherKind]);
    expect(page.says(words.waiting.loading)).toBe(false);
  });

  test('says so if nothing is bound, and if there is no number', async () => {
    const person = { id: 'u1', name: '李娜', userName: 'lina', mobile: '', email: '' };
    const page = await openAccount({ at: { status: 'SUCCESS', session: session({ person }) } });
    await page.answer([]);
    expect(page.says(account.nothingBound)).toBe(true);
    expect(page.says(account.noMobile)).toBe(true);
  });

  test('can be read again if that failed', async () => {
    const page = await openAccount();
    await page.refuse({ code: 'offline' });
    expect(page.notice()).toContain(words.problems.offline.happened);
    await page.tap(home.tryAgain);
    expect(page.notice()).toBe('');
    await page.answer([WECHAT]);
    expect(screen.queryByRole('button', { name: home.tryAgain })).toBeNull();
    expect(page.says('李娜')).toBe(true);
  });

  test('without a session leads home', async () => {
    const page = await openPage('account', {
      at: ANSWERS.signedIn,
      before: async (engine) => {
        await engine.navigation.push('account');
        await engine.actions.signOut();
      },
    });
    expect(page.pages()).toEqual(['home']);
    expect(page.server.names()).toEqual(['signIn']);
  });

  test('keeps nothing of the person after the page was left', async () => {
    const page = await openRead();
    await page.close();
    expect(page.engine.accountActions.store.getState()).toMatchObject({ accounts: null, problem: null });
  });
});

describe('unbinding', () => {
  const unbind = `${account.unbind} ${account.wechat} 李娜`;

  test('asks once, and can be called off', async () => {
    const page = await openRead();
    await page.tap(unbind);
    expect(page.says(account.unbindConsequence)).toBe(true);
    await page.tap(home.stay);
    expect(page.says(account.unbindConsequence)).toBe(false);
    expect(page.server.names()).toEqual(['signIn', 'boundAccounts']);
  });

  test('ends the binding that was chosen, says so once, and shows what is left', async () => {
    const { said, ports } = toasting();
    const page = await openRead({ ports });
    await page.tap(unbind);
    await page.tap(account.unbind);
    expect(page.server.last()).toMatchObject({ name: 'unbind', args: ['id-1', WECHAT] });
    expect(page.button(`${account.unbind} dingtalk lina`).getAttribute('aria-disabled')).toBe('true');
    await page.answer(undefined);
    await page.answer([OTHER]);
    expect(said).toEqual([words.toasts.unbound]);
    expect(screen.queryByRole('button', { name: unbind })).toBeNull();
  });

  test('that failed is said, and changes nothing', async () => {
    const page = await openRead();
    await page.tap(unbind);
    await page.tap(account.unbind);
    await page.refuse({ code: 'serverBusy' });
    expect(page.notice()).toContain(words.problems.serverBusy.happened);
    expect(page.button(unbind).getAttribute('aria-disabled')).toBe('false');
    expect(screen.queryByRole('button', { name: home.tryAgain })).toBeNull();
  });
});

describe('changing the number', () => {
  test('goes by WeChat’s phone button', async () => {
    const { said, ports } = toasting();
    const page = await openRead({ ports });
    await page.tap(account.changeByPhone);
    await page.answerPhone({ code: 'phone-1' });
    expect(page.server.last()).toMatchObject({ name: 'changeMobileByPhone', args: ['id-1', {}] });
    await page.answer(undefined);
    await page.answer(session({ person: null }));
    expect(said).toEqual([words.toasts.mobileChanged]);
  });

  test('asks for consent first; the button is not armed before', async () => {
    const page = await openRead({ tenant: AGREEMENTS });
    await page.tap(account.changeByPhone);
    expect(isPhoneSheetOpen()).toBe(false);
    await page.tap(words.agreements.agreeAndGoOn);
    await page.answerPhone({ code: 'phone-1' });
    expect(page.server.last().name).toBe('changeMobileByPhone');
  });

  test('is not offered where the phone button cannot work', async () => {
    const page = await openRead();
    await page.tap(account.changeByPhone);
    await page.answerPhone({ errno: 102, errMsg: 'x' });
    expect(page.notice()).toContain(words.problems.phoneNotEntitled.happened);
    expect(screen.queryByRole('button', { name: account.changeByPhone })).toBeNull();
    const other = await openAccount({ settings: { offerWechatPhone: false } });
    await other.answer([]);
    expect(other.says(account.change)).toBe(false);
  });

  test('is refused in the server’s words', async () => {
    const page = await openRead();
    await page.tap(account.changeByPhone);
    await page.answerPhone({ code: 'phone-1' });
    await page.refuse({ code: 'refused', serverMessage: '手机号已被其他账号使用' });
    expect(page.notice()).toContain(words.serverSaid('手机号已被其他账号使用'));
  });
});

describe('the product decides what is offered', () => {
  test.each([
    ['eiam', true, false],
    ['ciam', true, true],
    ['oneaccess', false, false],
  ] as const)('%s: bound accounts %s, another number %s', async (product, accounts, mobile) => {
    const page = await openAccount({ tenant: { ...AGREEMENTS, product } });
    if (accounts) await page.answer([WECHAT]);
    expect(page.server.names()).toEqual(accounts ? ['signIn', 'boundAccounts'] : ['signIn']);
    expect(page.says(account.bound)).toBe(accounts);
    expect(page.says(account.change)).toBe(mobile);
    // Consent is asked for on behalf of the phone button only.
    expect(screen.queryAllByRole('checkbox')).toHaveLength(mobile ? 1 : 0);
    expect(page.says('139****9000')).toBe(true);
    expect(page.notice()).toBe('');
    expect(page.says(words.waiting.loading)).toBe(false);
  });

  test.each([
    ['eiam', { offerMobileChange: true }, [true, true]],
    ['ciam', { offerMobileChange: false }, [true, false]],
    ['oneaccess', { offerBoundAccounts: true }, [true, false]],
    ['eiam', { offerBoundAccounts: false }, [false, false]],
  ] as const)('a tenant of %s may differ: %j', async (product, settings, offered) => {
    const page = await openAccount({ tenant: { product }, settings });
    expect([page.says(account.bound), page.says(account.change)]).toEqual(offered);
  });
});

test('since when the person is signed in, and until when', async () => {
  const given = session({ signedInAt: NOW - HOUR_MS, expiresAt: NOW + 30 * HOUR_MS });
  const page = await openAccount({ at: { status: 'SUCCESS', session: given } });
  expect(page.says('2026年11月20日 08:00')).toBe(true);
  expect(page.says('2026年11月21日 15:00')).toBe(true);
});

describe('consent that was given', () => {
  const { given, withdraw, withdrawConsequence } = words.agreements;
  const agreed: Options = { tenant: AGREEMENTS, before: (engine) => engine.consent.give() };

  test('is told with its time', async () => {
    await openRead(agreed);
    expect(screen.getByText(given).nextElementSibling?.textContent).toBe('2026年11月20日 09:00');
  });

  test('can be taken back, which signs out; a question comes first', async () => {
    const { said, ports } = toasting();
    const page = await openRead({ ...agreed, ports });
    await page.tap(withdraw, 'link');
    expect(page.says(withdrawConsequence)).toBe(true);
    await page.tap(home.stay);
    expect(page.step()).toBe('signedIn');
    await page.tap(withdraw, 'link');
    await page.tap(withdraw);
    expect(page.step()).toBe('signedOut');
    expect(page.engine.consent.store.getState()).toMatchObject({ isGiven: false, isWithdrawn: true });
    expect(said).toEqual([words.toasts.consentWithdrawn]);
    expect(page.pages()).toEqual(['home']);
  });

  test.each<[string, Options]>([
    ['it is not given', { tenant: AGREEMENTS }],
    ['there are no agreements', { before: (engine) => engine.consent.give() }],
  ])('is not there where %s', async (_case, options) => {
    const page = await openRead(options);
    expect(page.says(withdraw)).toBe(false);
  });
});

describe('deleting the account', () => {
  const { rows, support } = customerWords;
  const NONE = { url: '', phone: '', page: '' };
  const openWith = (way: Partial<typeof NONE>, options: Options = {}) =>
    openRead({ tenant: { audience: 'customer', accountDeletion: { ...NONE, ...way } }, ...options });

  test('is offered where the company says how', async () => {
    expect((await openWith({})).says(rows.deleteAccount)).toBe(false);
  });

  test('asks first, and can be called off', async () => {
    const page = await openWith({ page: 'packages/help/index' });
    await page.tap(rows.deleteAccount, 'link');
    expect(page.says(customerWords.account.deletion)).toBe(true);
    await page.tap(home.stay);
    expect(page.says(customerWords.account.deletion)).toBe(false);
    expect(page.pages()).toEqual(['home', 'account']);
  });

  test.each([
    ['a page of the company', { page: 'packages/help/index' }, null],
    ['the address of a website', { url: 'https://tenant.example/delete' }, 'agreement'],
  ] as const)('leads to %s', async (_case, way, end) => {
    const page = await openWith(way);
    await page.tap(rows.deleteAccount, 'link');
    await page.tap(customerWords.account.goOn);
    expect(page.pages()).toEqual(['home', 'account', end]);
  });

  test('calls the company; a number that is not dialled can be selected', async () => {
    const { assistance } = createTestPlatform(createTestClock());
    const call = () => Promise.reject(new Error('makePhoneCall:fail'));
    const ports = { assistance: { ...assistance, call } };
    const page = await openWith({ phone: '400 000 0000' }, { ports });
    await page.tap(rows.deleteAccount, 'link');
    expect(page.says(customerWords.account.deletionByPhone)).toBe(true);
    await page.tap(support.call);
    expect(screen.getByRole('dialog').textContent).toContain('400 000 0000');
    await page.tap(customerWords.agreements.close);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
