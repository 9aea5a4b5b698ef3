import { describe, expect, jest, test } from '@jest/globals';
import type { PrivacyListener } from '../../src/core/privacy';
import { createPrivacyGate } from '../../src/wechat/privacy';
import { fails, installFakeWx, succeeds } from './fakeWx';

const REFERRER = 'button.getPhoneNumber';
const listener: PrivacyListener = (answer) => answer({ event: 'disagree' });
/** A host app calls WeChat in WeChat's own way, whatever the typings say. */
const registerAsHost = (given: unknown): void =>
  void Reflect.apply(wx.onNeedPrivacyAuthorization, wx, [given]);

describe('WeChat’s questions about its privacy guide', () => {
  test('come to the one who listens, and are answered through WeChat’s function', () => {
    const { privacy } = installFakeWx();
    const heard: unknown[] = [];
    createPrivacyGate().listen((answer, about) => {
      heard.push(about);
      answer({ event: 'agree', buttonId: 'agree-privacy' });
    });
    expect(privacy.ask(REFERRER)).toEqual([{ event: 'agree', buttonId: 'agree-privacy' }]);
    expect(heard).toEqual([{ referrer: REFERRER }]);
  });

  test('are shared with a listener that the host app registers: it never reaches WeChat', () => {
    const { privacy } = installFakeWx();
    const heard = jest.fn<(asked: PrivacyListener) => void>();
    const gate = createPrivacyGate();
    gate.onHostListener(heard);
    registerAsHost(listener);
    expect(heard).toHaveBeenCalledWith(listener);
    expect(privacy.registrations()).toBe(0);
    gate.listen(listener);
    expect(privacy.registrations()).toBe(1);
    expect(privacy.ask(REFERRER)).toEqual([{ event: 'disagree' }]);
  });

  test('go by WeChat’s own rule where its object cannot be changed', () => {
    const { privacy, wx } = installFakeWx();
    Object.freeze(wx);
    const heard = jest.fn<(asked: PrivacyListener) => void>();
    createPrivacyGate().onHostListener(heard);
    registerAsHost(listener);
    expect(heard).not.toHaveBeenCalled();
    expect(privacy.registrations()).toBe(1);
    expect(privacy.ask(REFERRER)).toEqual([{ event: 'disagree' }]);
  });

  test('are unknown to a base library before 2.32.3, and nothing is added to it', async () => {
    const { privacy, wx } = installFakeWx({
      without: ['onNeedPrivacyAuthorization', 'getPrivacySetting', 'openPrivacyContract'],
    });
    const before = Reflect.ownKeys(wx);
    const gate = createPrivacyGate();
    gate.onHostListener(() => undefined);
    gate.listen(listener);
    gate.openGuide();
    expect(await gate.isGuideDue()).toBe(false);
    expect(Reflect.ownKeys(wx)).toEqual(before);
    expect(privacy.ask(REFERRER)).toBeNull();
  });
});

describe('the guide', () => {
  test('is due until the person agreed to it', async () => {
    const { privacy } = installFakeWx();
    expect(await createPrivacyGate().isGuideDue()).toBe(true);
    privacy.agree();
    expect(await createPrivacyGate().isGuideDue()).toBe(false);
  });

  test.each([
    ['WeChat says so', true, succeeds({ needAuthorization: true })],
    ['it was agreed to', false, succeeds({ needAuthorization: false })],
    ['WeChat says nothing of it', false, succeeds()],
    ['WeChat fails', false, fails('getPrivacySetting:fail')],
  ])('where %s, is due: %s', async (_, isDue, ending) => {
    installFakeWx().misbehave('getPrivacySetting', { kind: 'ends', ending });
    expect(await createPrivacyGate().isGuideDue()).toBe(isDue);
  });

  test('is shown by WeChat, and a WeChat that fails to show it is no error of ours', async () => {
    const { optionsOf, misbehave, settled } = installFakeWx();
    misbehave('openPrivacyContract', { kind: 'ends', ending: fails('openPrivacyContract:fail') });
    createPrivacyGate().openGuide();
    await settled();
    expect(optionsOf('openPrivacyContract')).toHaveLength(1);
  });
});
