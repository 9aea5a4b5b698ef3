import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { PrivacyListener } from '../../src/core/privacy';
import { createPrivacyGate } from '../../src/wechat/privacy';

const listener: PrivacyListener = (answer) => answer({ event: 'disagree' });

/** WeChat's object, with what its base library has. */
function createWx<Apis extends object>(apis: Apis): Apis {
  Object.assign(globalThis, { wx: apis });
  return apis;
}

afterEach(() => void Reflect.deleteProperty(globalThis, 'wx'));

describe('WeChat’s questions about its privacy guide', () => {
  test('come to the one who listens', () => {
    const register = jest.fn<(asked: PrivacyListener) => void>();
    createWx({ onNeedPrivacyAuthorization: register });
    createPrivacyGate().listen(listener);
    expect(register).toHaveBeenCalledWith(listener);
  });

  test('are shared with a listener that the host app registers: it never reaches WeChat', () => {
    const register = jest.fn<(asked: PrivacyListener) => void>();
    const wx = createWx({ onNeedPrivacyAuthorization: register });
    const heard = jest.fn<(asked: PrivacyListener) => void>();
    const gate = createPrivacyGate();
    gate.onHostListener(heard);
    wx.onNeedPrivacyAuthorization(listener);
    expect(heard).toHaveBeenCalledWith(listener);
    expect(register).not.toHaveBeenCalled();
    gate.listen(listener);
    expect(register).toHaveBeenCalledTimes(1);
  });

  test('go by WeChat’s own rule where its object cannot be changed', () => {
    const register = jest.fn<(asked: PrivacyListener) => void>();
    const wx = createWx(Object.freeze({ onNeedPrivacyAuthorization: register }));
    const heard = jest.fn<(asked: PrivacyListener) => void>();
    createPrivacyGate().onHostListener(heard);
    wx.onNeedPrivacyAuthorization(listener);
    expect(heard).not.toHaveBeenCalled();
    expect(register).toHaveBeenCalledWith(listener);
  });

  test('are unknown to a base library before 2.32.3, and nothing is put into it', async () => {
    const wx = createWx({});
    const gate = createPrivacyGate();
    gate.onHostListener(() => undefined);
    gate.listen(listener);
    gate.openGuide();
    expect(await gate.isGuideDue()).toBe(false);
    expect(Reflect.ownKeys(wx)).toEqual([]);
  });
});

describe('the guide', () => {
  type Callbacks = {
    readonly success: (setting: { readonly needAuthorization?: boolean }) => void;
    readonly fail: () => void;
  };

  test.each([
    ['WeChat says so', true, ({ success }: Callbacks) => success({ needAuthorization: true })],
    ['it was agreed to', false, ({ success }: Callbacks) => success({ needAuthorization: false })],
    ['WeChat says nothing of it', false, ({ success }: Callbacks) => success({})],
    ['WeChat fails', false, ({ fail }: Callbacks) => fail()],
  ] as const)('where %s, is due: %s', async (_, isDue, getPrivacySetting) => {
    createWx({ getPrivacySetting });
    expect(await createPrivacyGate().isGuideDue()).toBe(isDue);
  });

  test('is shown by WeChat', () => {
    const openPrivacyContract = jest.fn();
    createWx({ openPrivacyContract });
    createPrivacyGate().openGuide();
    expect(openPrivacyContract).toHaveBeenCalledTimes(1);
  });
});
