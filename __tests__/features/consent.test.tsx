/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { AnswerPrivacy } from '../../src/core/privacy';
import type { PrivacyGate } from '../../src/core/ports';
import { createTestStorages } from '../world/platform';
import { AGREEMENTS, ANSWERS, NOW, words } from './fixtures';
import { openPage, type Options } from './render';
import { isPhoneSheetOpen } from './taro';

const { byPhone, byPassword } = words.bind;
const { question, agreeAndGoOn, decline, service, privacy, guide } = words.agreements;
const CODE = { code: 'phone-1' };

/** A page that asks for consent, and the storage that keeps it. */
async function openBinding(options: Options = {}) {
  const openStorage = createTestStorages();
  const page = await openPage('bind', {
    at: ANSWERS.binding,
    tenant: AGREEMENTS,
    ...options,
    ports: { openStorage, ...options.ports },
  });
  return { ...page, kept: () => openStorage('consent').read(), asks: () => page.says(question) };
}

describe('consent', () => {
  test('is asked for by the action that needs it, and not before', async () => {
    const page = await openBinding();
    expect(page.asks()).toBe(false);
    await page.tap(byPassword);
    expect(page.asks()).toBe(true);
    expect(page.pages()).toEqual(['home', 'bind']);
    expect(page.meta()?.getAttribute('data-style')).toBe('overflow: hidden');
  });

  test('once given, carries out what was tapped, and is kept with its time', async () => {
    const page = await openBinding();
    await page.tap(byPassword);
    await page.tap(agreeAndGoOn);
    expect(page.asks()).toBe(false);
    expect(page.pages()).toEqual(['home', 'bind', 'password']);
    expect(await page.kept()).toEqual({
      version: 'https://tenant.example/service https://tenant.example/privacy',
      at: NOW,
    });
  });

  test('declined, leaves everything as it was', async () => {
    const page = await openBinding();
    await page.tap(byPassword);
    await page.tap(decline);
    expect(page.asks()).toBe(false);
    expect(page.pages()).toEqual(['home', 'bind']);
    expect(await page.kept()).toBeNull();
  });

  test('a ticked box is kept only when an action is taken', async () => {
    const page = await openBinding();
    const box = () => screen.getByRole('checkbox');
    expect(box().getAttribute('aria-checked')).toBe('false');
    await page.doing(() => box().click());
    expect(box().getAttribute('aria-checked')).toBe('true');
    expect(await page.kept()).toBeNull();
    await page.tap(byPassword);
    expect(page.pages()).toEqual(['home', 'bind', 'password']);
    expect(await page.kept()).toMatchObject({ at: NOW });
  });

  test('given at an earlier visit, is not asked for again', async () => {
    const page = await openBinding({ before: (engine) => engine.consent.give() });
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(page.says('你已同意《服务协议》和《隐私政策》')).toBe(true);
    await page.tap(byPassword);
    expect(page.pages()).toEqual(['home', 'bind', 'password']);
  });

  test('is not asked for by a tenant without agreements', async () => {
    const page = await openBinding({ tenant: {} });
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByText(service)).toBeNull();
    await page.tap(byPassword);
    expect(page.pages()).toEqual(['home', 'bind', 'password']);
  });

  test('names only the agreements that there are, each with a link to its page', async () => {
    const page = await openBinding({ tenant: { privacyPolicyUrl: AGREEMENTS.privacyPolicyUrl } });
    expect(screen.queryByText(service)).toBeNull();
    await page.tap(privacy, 'link');
    expect(page.pages()).toEqual(['home', 'bind', 'agreement']);
  });

  test('comes before a code is requested', async () => {
    const page = await openPage('code', {
      at: ANSWERS.binding,
      tenant: AGREEMENTS,
      query: { method: 'mobile' },
    });
    await page.type(words.codes.mobile.label, '13800138000');
    await page.tap(words.codes.getCode);
    expect(page.says(question)).toBe(true);
    expect(page.server.names()).toEqual(['signIn']);
    await page.tap(agreeAndGoOn);
    expect(page.server.names()).toEqual(['signIn', 'loadPuzzle']);
  });
});

describe('consent for WeChat’s phone button', () => {
  test('stays open until WeChat’s sheet is answered: the answer goes to the button that was tapped', async () => {
    const page = await openBinding();
    await page.tap(byPhone);
    await page.tap(agreeAndGoOn);
    expect(await page.kept()).toMatchObject({ at: NOW });
    expect(isPhoneSheetOpen()).toBe(true);
    expect(page.asks()).toBe(true);
    await page.answerPhone(CODE);
    expect(page.asks()).toBe(false);
    expect(page.server.last().name).toBe('bindByPhone');
  });

  /** WeChat's privacy guide, not agreed to yet. */
  function createGate() {
    const answers: unknown[] = [];
    let ask = (_answer: AnswerPrivacy): void => undefined;
    const gate: PrivacyGate = {
      listen: (listener) => {
        ask = (answer) => listener(answer, undefined);
      },
      onHostListener: () => undefined,
      isGuideDue: () => Promise.resolve(true),
      openGuide: () => void answers.push('guide opened'),
    };
    return { gate, answers, ask: () => ask((answer) => void answers.push(answer)) };
  }

  test('agrees to the privacy guide with the same tap, if WeChat would ask about it', async () => {
    const { gate, answers } = createGate();
    const page = await openBinding({ ports: { gate } });
    await page.tap(byPhone);
    await page.tap(guide, 'link');
    expect(answers).toEqual(['guide opened']);
    expect(page.button(agreeAndGoOn).id).toBe('phone-and-privacy');
    await page.tap(agreeAndGoOn);
    expect(page.engine.privacy.store.getState().isGuideDue).toBe(false);
    // The button is still the one that was tapped, although the guide is no longer due.
    expect(page.button(agreeAndGoOn).id).toBe('phone-and-privacy');
    await page.answerPhone(CODE);
    expect(page.server.last().name).toBe('bindByPhone');
  });

  test('does not name the guide to an action that does not need it', async () => {
    const { gate } = createGate();
    const page = await openBinding({ ports: { gate } });
    await page.tap(byPassword);
    expect(screen.queryByText(guide)).toBeNull();
  });

  test('WeChat’s own question is shown on the page, and answered with the id of the button', async () => {
    const { gate, answers, ask } = createGate();
    const page = await openBinding({ ports: { gate } });
    await page.doing(ask);
    expect(page.says(words.agreements.guideQuestion)).toBe(true);
    expect(page.says(words.agreements.phoneGuideAskedFor)).toBe(true);
    expect(page.meta()?.getAttribute('data-style')).toBe('overflow: hidden');
    await page.tap(agreeAndGoOn);
    expect(answers).toEqual([
      { event: 'exposureAuthorization' },
      { event: 'agree', buttonId: 'agree-privacy' },
    ]);
    expect(page.says(words.agreements.guideQuestion)).toBe(false);
  });

  test.each([
    ['declining it', decline],
    ['leaving the page', null],
  ])('%s is a no', async (_case, label) => {
    const { gate, answers, ask } = createGate();
    const page = await openBinding({ ports: { gate } });
    await page.doing(ask);
    await (label === null ? page.close() : page.tap(label));
    expect(answers).toEqual([{ event: 'exposureAuthorization' }, { event: 'disagree' }]);
  });

  test('over a page of the host app it has a page of its own, which closes when it is answered', async () => {
    const { gate, ask } = createGate();
    const page = await openPage('privacy', {
      ports: { gate },
      before: async ({ navigation, privacy: asked }) => {
        await navigation.push('privacy');
        await asked.open('privacy');
        ask();
      },
    });
    expect(page.says(words.agreements.guideQuestion)).toBe(true);
    expect(page.says(words.agreements.guideAskedFor)).toBe(true);
    // A sheet would stand over an empty page.
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(page.pages()).toEqual(['home', 'privacy']);
    await page.tap(decline);
    expect(page.pages()).toEqual(['home']);
  });
});
