/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { Asked } from '../../src/core/ports';
import { singleUse } from '../../src/core/tokens';
import { createTestClock } from '../world/clock';
import { createTestPlatform } from '../world/platform';
import { ANSWERS, words } from './fixtures';
import { openPage } from './render';
import { barTitles } from './taro';

const NO_MFA = { mfa: { enabled: false, smsType: '', emailType: '', mobileLookup: false } };

describe('a page from which this app leads no further', () => {
  test('says that access is denied, and the reason that the server sent', async () => {
    const page = await openPage('denied', { at: ANSWERS.denied });
    expect(page.says(words.denied.title)).toBe(true);
    expect(page.says(words.serverSaid('不在可用范围'))).toBe(true);
  });

  test('names the account that is denied: the one of WeChat, or the one the person entered', async () => {
    const silent = await openPage('denied', { at: ANSWERS.denied });
    expect(silent.says(words.denied.accountOfWechat)).toBe(true);
    await silent.close();
    const entered = await openPage('denied', {
      at: ANSWERS.binding,
      before: ({ actions }) => void actions.bindByPassword({ userName: 'lina', password: 'secret' }),
    });
    await entered.answer(ANSWERS.denied);
    expect(entered.says(words.denied.account('lina'))).toBe(true);
    await entered.tap(words.startAgain);
    await entered.answer(ANSWERS.denied);
    expect(entered.says(words.denied.accountOfWechat)).toBe(true);
  });

  test('names a number masked, and none that only WeChat and the server know', async () => {
    const recipient = { method: 'mobile', address: '13800138000' } as const;
    const page = await openPage('denied', {
      at: ANSWERS.binding,
      before: ({ actions }) => void actions.bindByCode({ recipient, code: '123456' }),
    });
    await page.answer(ANSWERS.denied);
    expect(page.says(words.denied.account('138****8000'))).toBe(true);
    expect(page.says('13800138000')).toBe(false);
    await page.close();
    const byPhone = await openPage('denied', {
      at: ANSWERS.binding,
      before: ({ actions }) => void actions.bindByPhone(singleUse('phone-1')),
    });
    await byPhone.answer(ANSWERS.denied);
    expect(byPhone.says(words.denied.text)).toBe(true);
    expect(byPhone.says(words.denied.account(''))).toBe(false);
    expect(byPhone.says(words.denied.accountOfWechat)).toBe(false);
  });

  test('invents no reason if the server sent none', async () => {
    const page = await openPage('denied', { at: { status: 'ACCESS_DENIED', reason: null } });
    expect(page.says(words.serverSaid(''))).toBe(false);
  });

  test('shows a status that it does not know as the server sent it', async () => {
    const page = await openPage('unsupported', { at: ANSWERS.unknown });
    expect(page.says(words.unsupported.title)).toBe(true);
    expect(page.says(words.serverSaid('RISK_CHECK'))).toBe(true);
  });

  test('says where the second factor is given, if it cannot be given here, and asks the server for nothing', async () => {
    const page = await openPage('verify', { at: ANSWERS.verifying, settings: NO_MFA });
    expect(page.says(words.verify.elsewhere)).toBe(true);
    expect(page.notice()).toBe('');
    expect(page.server.names()).toEqual(['signIn']);
  });

  test('shows the id by which this sign-in is found in logs', async () => {
    const page = await openPage('denied', { at: ANSWERS.denied });
    expect(page.says(words.traceId(page.engine.tracer.traceId()))).toBe(true);
  });

  test('starts again; what fails then is said over the page', async () => {
    const page = await openPage('denied', { at: ANSWERS.denied });
    await page.tap(words.startAgain);
    expect(page.server.names()).toEqual(['signIn', 'signIn']);
    expect(page.button(words.startAgain).getAttribute('aria-disabled')).toBe('true');
    await page.refuse({ code: 'offline' });
    expect(page.notice()).toBe('当前网络不可用，请检查网络后重试');
  });

  test('can be read in another language', async () => {
    const page = await openPage('denied', { at: ANSWERS.denied });
    await page.tap(`${words.language.title} 简体中文`);
    expect(page.meta()?.getAttribute('data-style')).toBe('overflow: hidden');
    await page.tap('English', 'radio');
    expect(page.says('Access denied')).toBe(true);
  });

  test('can be left', async () => {
    const page = await openPage('denied', { at: ANSWERS.denied });
    await page.tap(words.notNow);
    expect(page.wanted()).toBe(false);
    expect(page.pages()).toEqual(['home']);
  });

  test('copies the id for the support desk', async () => {
    const copied: string[] = [];
    const { assistance } = createTestPlatform(createTestClock());
    const copy = (text: string) => Promise.resolve<Asked>((copied.push(text), 'done'));
    const ports = { assistance: { ...assistance, copy } };
    const page = await openPage('denied', { at: ANSWERS.denied, ports });
    await page.tap(words.next.copy);
    expect(copied).toEqual([page.engine.tracer.traceId()]);
  });

  test('offers the people who help, where there are any', async () => {
    const page = await openPage('denied', { at: ANSWERS.denied });
    expect(page.buttons()).toEqual([words.startAgain, words.next.copy, words.notNow]);
    await page.close();
    const brand = { support: { phone: '', wechat: true, page: '' } };
    const other = await openPage('denied', { at: ANSWERS.denied, brand });
    expect(other.buttons()).toEqual([words.startAgain, words.support.contact, words.next.copy, words.notNow]);
  });

  test('is named once to screen readers: WeChat’s bar says the title', async () => {
    await openPage('denied', { at: ANSWERS.denied });
    expect(screen.getByText(words.denied.title).getAttribute('aria-hidden')).toBe('true');
    expect(barTitles).toEqual([words.denied.title]);
  });
});

describe('a newer version that WeChat has loaded', () => {
  let isApplied = false;
  const updates = { onReady: (ready: () => void) => ready(), apply: () => void (isApplied = true) };

  test('is offered for a status that this one does not know', async () => {
    isApplied = false;
    const page = await openPage('unsupported', { at: ANSWERS.unknown, ports: { updates } });
    expect(page.says(words.unsupported.updateReady)).toBe(true);
    await page.tap(words.next.update);
    expect(isApplied).toBe(true);
    expect(page.server.names()).toEqual(['signIn']);
  });

  test('changes nothing about a person who is denied', async () => {
    const page = await openPage('denied', { at: ANSWERS.denied, ports: { updates } });
    expect(page.buttons()).toEqual([words.startAgain, words.next.copy, words.notNow]);
  });
});
