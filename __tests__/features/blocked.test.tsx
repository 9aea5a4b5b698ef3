/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { ANSWERS, words } from './fixtures';
import { openPage } from './render';

const NO_MFA = { mfa: { enabled: false, smsType: '', emailType: '', mobileLookup: false } };

describe('a page from which this app leads no further', () => {
  test('says that access is denied, and the reason that the server sent', async () => {
    const page = await openPage('denied', { at: ANSWERS.denied });
    expect(page.says(words.denied.title)).toBe(true);
    expect(page.notice()).toBe(words.serverSaid('不在可用范围'));
  });

  test('invents no reason if the server sent none', async () => {
    const page = await openPage('denied', { at: { status: 'ACCESS_DENIED', reason: null } });
    expect(page.notice()).toBe('');
  });

  test('shows a status that it does not know as the server sent it', async () => {
    const page = await openPage('unsupported', { at: ANSWERS.unknown });
    expect(page.says(words.unsupported.title)).toBe(true);
    expect(page.notice()).toBe(words.serverSaid('RISK_CHECK'));
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

  test('starts again; what fails then is said in place of the reason', async () => {
    const page = await openPage('denied', { at: ANSWERS.denied });
    await page.tap(words.startAgain);
    expect(page.server.names()).toEqual(['signIn', 'signIn']);
    expect(page.button(words.startAgain).getAttribute('aria-disabled')).toBe('true');
    await page.refuse({ code: 'offline' });
    expect(page.notice()).toBe('当前网络不可用，请检查网络后重试');
  });

  test('can be left', async () => {
    const page = await openPage('denied', { at: ANSWERS.denied });
    await page.tap(words.notNow);
    expect(page.wanted()).toBe(false);
    expect(page.pages()).toEqual(['home']);
  });
});
