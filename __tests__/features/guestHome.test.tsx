/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { Problem } from '../../src/core/problems';
import { stateToken } from '../../src/core/tokens';
import { AGREEMENTS, ANSWERS, customerWords as words } from './fixtures';
import { openPage, type Options } from './render';
import { isPhoneSheetOpen } from './taro';

const { home, guest, bind, agreements } = words;

/** Home of a customer who is not signed in. */
const openGuest = ({ tenant, ...options }: Options = {}) =>
  openPage('home', {
    ...(options.failing ? {} : { at: ANSWERS.registering }),
    tenant: { audience: 'customer', ...AGREEMENTS, ...tenant },
    ...options,
  });

const tapPhone = async (page: Awaited<ReturnType<typeof openGuest>>) => {
  await page.tap(bind.byPhone);
  await page.answerPhone({ code: 'phone-1' });
};

describe('home of a customer who is not signed in', () => {
  test('has rows that work without an account', async () => {
    const page = await openGuest();
    await page.tap(words.rows.service, 'link');
    expect(page.pages()).toEqual(['home', 'agreement']);
    await page.tap(`${words.language.title} 简体中文`, 'link');
    expect(page.meta()?.getAttribute('data-style')).toContain('overflow: hidden');
    await page.tap('English', 'radio');
    expect(page.says('Tap to sign in')).toBe(true);
  });

  test.each([
    ['registering', ANSWERS.registering, guest.createsAccount],
    ['binding', ANSWERS.binding, bind.text],
  ])('says where an account is created, and only there: %s', async (_step, at, line) => {
    const page = await openGuest({ at });
    expect(page.says(line)).toBe(true);
    expect(page.says(guest.createsAccount)).toBe(line === guest.createsAccount);
  });

  test('greets with the slogan of the company, where there is one', async () => {
    expect((await openGuest()).says(guest.text)).toBe(true);
    expect((await openGuest({ brand: { slogan: '懂你所需' } })).says('懂你所需')).toBe(true);
  });
});

describe('the phone button of home', () => {
  test('registers without a page, once consent is given', async () => {
    const page = await openGuest();
    await page.tap(bind.byPhone);
    expect(isPhoneSheetOpen()).toBe(false);
    expect(page.meta()?.getAttribute('data-style')).toContain('overflow: hidden');
    await page.tap(agreements.agreeAndGoOn);
    await page.answerPhone({ code: 'phone-1' });
    expect(page.server.last()).toMatchObject({ name: 'bindByPhone', args: ['registering', {}, {}] });
    expect(page.pages()).toEqual(['home']);
    await page.answer(ANSWERS.signedIn);
    expect(page.says('李娜')).toBe(true);
    expect(page.meta()?.getAttribute('data-style')).not.toContain('overflow: hidden');
  });

  test('opens nothing while the question of consent is declined, and asks again', async () => {
    const page = await openGuest();
    await page.tap(bind.byPhone);
    await page.tap(agreements.decline);
    await page.tap(bind.byPhone);
    expect(isPhoneSheetOpen()).toBe(false);
    expect(page.says(agreements.question)).toBe(true);
  });

  test('needs one tap less where the box was ticked, which it never is by itself', async () => {
    const page = await openGuest();
    expect(screen.getByRole('checkbox').getAttribute('aria-checked')).toBe('false');
    await page.doing(() => screen.getByRole('checkbox').click());
    await tapPhone(page);
    expect(page.server.last().name).toBe('bindByPhone');
  });

  test('says what failed, by the number, and keeps the other ways', async () => {
    const page = await openGuest({
      at: ANSWERS.binding,
      tenant: { serviceAgreementUrl: '', privacyPolicyUrl: '' },
    });
    await tapPhone(page);
    await page.refuse({ code: 'personUnknown' });
    const { happened, next } = words.unknownBy.mobile;
    expect(page.notice()).toBe(words.joined(happened, next));
    await page.tap(bind.otherWays);
    expect(page.pages()).toEqual(['home', 'bind']);
  });

  test('gives way to the page of all ways where WeChat does not give the number', async () => {
    const page = await openGuest({ tenant: { serviceAgreementUrl: '', privacyPolicyUrl: '' } });
    await page.tap(bind.byPhone);
    await page.answerPhone({ errno: 102, errMsg: 'x' });
    expect(page.notice()).toContain(words.problems.phoneNotEntitled.happened);
    expect(screen.queryByRole('button', { name: bind.byPhone })).toBeNull();
    await page.tap(home.signIn);
    expect(page.pages()).toEqual(['home', 'register']);
  });

  test.each<[string, Options]>([
    ['the tenant does not offer it', { settings: { offerWechatPhone: false } }],
    ['it rests', { before: (engine) => engine.phoneButton.store.setState({ isResting: true }) }],
    ['the sign-in is answered another step', { at: ANSWERS.denied }],
  ])('is not there where %s', async (_case, options) => {
    const page = await openGuest(options);
    expect(screen.queryByRole('button', { name: bind.byPhone })).toBeNull();
    // Consent is asked for where it is needed: on the page that the button opens.
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(page.button(home.signIn)).toBeTruthy();
  });

  test('leads on where the tenant asks for more', async () => {
    const page = await openGuest({ tenant: { serviceAgreementUrl: '', privacyPolicyUrl: '' } });
    await tapPhone(page);
    await page.answer({ status: 'MFA_AUTH', stateToken: stateToken('state-2') });
    expect(page.pages()).toEqual(['home', 'verify']);
  });
});

describe('a sign-in that failed', () => {
  const failing: Problem = { code: 'offline' };

  test('is told over the rows, which stay; the button tries again and keeps its label meanwhile', async () => {
    const page = await openGuest({ failing });
    expect(page.notice()).toContain(words.problems.offline.happened);
    expect(screen.getByRole('link', { name: words.rows.privacy })).toBeTruthy();
    await page.tap(home.tryAgain);
    await page.tap(home.tryAgain);
    expect(page.server.names()).toEqual(['signIn', 'signIn']);
    expect(page.notice()).toBe('');
    await page.answer(ANSWERS.registering);
    expect(page.pages()).toEqual(['home', 'register']);
  });

  test('can be tried again at the top of the page as well', async () => {
    const page = await openGuest({ failing });
    await page.tap(guest.prompt);
    expect(page.server.names()).toEqual(['signIn', 'signIn']);
  });
});
