import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { DEADLINE_MS } from '../../src/core/deadlines';
import type { SessionRecord } from '../../src/core/sessionRecord';
import { createDevice } from '../../src/wechat/device';
import { requestLoginCode } from '../../src/wechat/loginCode';
import { wechatNavigation } from '../../src/wechat/navigation';
import { wechatStorage } from '../../src/wechat/storage';
import { wechatVault } from '../../src/wechat/vault';
import { createTestClock } from '../world/clock';
import { failing, mockTaro, mockWx, never } from './taro';

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return mockTaro;
  },
}));

const RECORD: SessionRecord = {
  version: 2,
  issuer: 'https://tenant.example client',
  sessionToken: 'token',
  person: null,
  signedInAt: 1,
  expiresAt: 2,
  clockOffsetMs: 0,
};

beforeEach(() => {
  [...Object.values(mockTaro), ...Object.values(mockWx)].forEach((mock) => mock.mockReset());
});

describe('a login code', () => {
  test('can be spent once', async () => {
    mockTaro.login.mockResolvedValue({ code: ' 091abc' });
    const code = await requestLoginCode();
    expect(code.spend()).toBe('091abc');
    expect(() => code.spend()).toThrow('codeSpent');
  });

  test.each([
    ['fails', failing('login:fail')],
    ['gives an empty one', () => Promise.resolve({ code: '' })],
    ['gives none', () => Promise.resolve({})],
  ])('is missing where WeChat %s', async (_, login) => {
    mockTaro.login.mockImplementation(login);
    await expect(requestLoginCode()).rejects.toMatchObject({ problem: { code: 'loginCodeMissing' } });
  });
});

describe('the vault', () => {
  test('is encrypted, for reading and writing alike, under one key', async () => {
    mockWx.getStorage.mockResolvedValue({ data: RECORD });
    mockWx.setStorage.mockResolvedValue({});
    mockWx.removeStorage.mockResolvedValue({});
    await wechatVault.write(RECORD);
    expect(await wechatVault.read()).toEqual(RECORD);
    await wechatVault.clear();
    const key = 'idaas.session';
    expect(mockWx.setStorage).toHaveBeenCalledWith({ key, data: RECORD, encrypt: true });
    expect(mockWx.getStorage).toHaveBeenCalledWith({ key, encrypt: true });
    expect(mockWx.removeStorage).toHaveBeenCalledWith({ key });
  });

  test('that holds nothing is empty, and one that refuses a write says so', async () => {
    mockWx.getStorage.mockImplementation(failing('getStorage:fail data not found'));
    mockWx.setStorage.mockImplementation(failing('setStorage:fail exceed storage max size'));
    mockWx.removeStorage.mockImplementation(failing('removeStorage:fail'));
    expect(await wechatVault.read()).toBeNull();
    await expect(wechatVault.write(RECORD)).rejects.toBeInstanceOf(Error);
    await expect(wechatVault.clear()).rejects.toBeInstanceOf(Error);
  });
});

describe('a shelf', () => {
  test('keeps a thing under its own key', async () => {
    mockWx.setStorage.mockResolvedValue({});
    mockWx.getStorage.mockImplementation(failing('getStorage:fail'));
    await wechatStorage('some.key').write(5);
    expect(mockWx.setStorage).toHaveBeenCalledWith({ key: 'some.key', data: 5 });
    expect(await wechatStorage('some.key').read()).toBeNull();
  });
});

describe('the device', () => {
  const knownPhone = () => {
    mockTaro.getSystemInfoAsync.mockResolvedValue({ language: 'en', system: 'iOS 17.5', version: '8.0.50' });
    mockTaro.getRendererUserAgent.mockResolvedValue({ userAgent: 'Mozilla/5.0 (手机)' });
    mockWx.getStorage.mockResolvedValue({ data: 'kept-fingerprint' });
  };

  test('is described in printable characters, and asked once', async () => {
    knownPhone();
    const device = createDevice(createTestClock());
    const [first] = await Promise.all([device.describe(), device.describe()]);
    expect(first).toEqual({
      osVersion: 'iOS 17.5',
      fingerprint: 'kept-fingerprint',
      userAgent: 'Mozilla/5.0 (??)',
    });
    expect(await device.readLanguage()).toBe('en');
    expect(mockTaro.getSystemInfoAsync).toHaveBeenCalledTimes(1);
    expect(mockWx.getStorage).toHaveBeenCalledTimes(1);
  });

  test('of a WeChat that refuses to tell gets a fresh fingerprint, which is kept', async () => {
    mockTaro.getSystemInfoAsync.mockImplementation(failing('getSystemInfo:fail'));
    mockTaro.getRendererUserAgent.mockImplementation(failing('getRendererUserAgent:fail'));
    mockWx.getStorage.mockImplementation(failing('getStorage:fail'));
    mockWx.setStorage.mockResolvedValue({});
    mockWx.getRandomValues.mockResolvedValue({ randomValues: new Uint8Array(16).fill(171).buffer });
    const device = await createDevice(createTestClock()).describe();
    expect(device).toEqual({
      osVersion: 'unknown',
      fingerprint: 'ab'.repeat(16),
      userAgent: 'MicroMessenger/0 (unknown)',
    });
    expect(mockWx.setStorage).toHaveBeenCalledWith({ key: 'idaas.fingerprint', data: 'ab'.repeat(16) });
  });

  test('of a WeChat that never answers is made up in time: nobody is kept out', async () => {
    mockTaro.getSystemInfoAsync.mockImplementation(never);
    mockTaro.getRendererUserAgent.mockImplementation(never);
    mockWx.getStorage.mockImplementation(never);
    mockWx.getRandomValues.mockImplementation(failing('getRandomValues:fail'));
    const clock = createTestClock();
    const device = createDevice(clock);
    const described = device.describe();
    clock.advance(DEADLINE_MS.device);
    const { fingerprint, osVersion } = await described;
    expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(osVersion).toBe('unknown');
    expect((await device.describe()).fingerprint).toBe(fingerprint);
    expect(await device.readLanguage()).toBe('zh-CN');
  });

  test('that is reset is another one from then on, and stays that', async () => {
    knownPhone();
    mockWx.setStorage.mockResolvedValue({});
    mockWx.getRandomValues.mockResolvedValue({ randomValues: new Uint8Array(16).fill(205).buffer });
    const device = createDevice(createTestClock());
    await device.describe();
    const fingerprint = 'cd'.repeat(16);
    await device.reset();
    expect(await device.describe()).toMatchObject({ fingerprint, osVersion: 'iOS 17.5' });
    expect(mockWx.setStorage).toHaveBeenCalledWith({ key: 'idaas.fingerprint', data: fingerprint });
    expect((await device.describe()).fingerprint).toBe(fingerprint);
  });
});

describe('the pages', () => {
  test('are known by name; those of the host app are nobody’s', () => {
    mockTaro.getCurrentPages.mockReturnValue([
      { route: 'pages/home/index' },
      { route: 'pages/orders/index' },
      { route: '/pages/bind/index' },
      {},
    ]);
    expect(wechatNavigation.openPages()).toEqual(['home', null, 'bind', null]);
  });

  test('that cannot be opened on top take the place of all', async () => {
    mockTaro.navigateTo.mockImplementation(failing('navigateTo:fail webview count limit exceed'));
    mockTaro.redirectTo.mockImplementation(failing('redirectTo:fail'));
    mockTaro.reLaunch.mockResolvedValue({});
    await wechatNavigation.push('code', { method: 'mobile' });
    await wechatNavigation.replaceTop('verify');
    expect(mockTaro.reLaunch.mock.calls).toEqual([
      [{ url: '/pages/code/index?method=mobile' }],
      [{ url: '/pages/verify/index' }],
    ]);
  });

  test('are opened, replaced and closed as WeChat does it', async () => {
    mockTaro.navigateTo.mockResolvedValue({});
    mockTaro.redirectTo.mockResolvedValue({});
    mockTaro.reLaunch.mockResolvedValue({});
    mockTaro.navigateBack.mockResolvedValue({});
    await wechatNavigation.push('bind');
    await wechatNavigation.replaceTop('denied');
    await wechatNavigation.replaceAll('home');
    await wechatNavigation.back(2);
    expect(mockTaro.navigateTo).toHaveBeenCalledWith({ url: '/pages/bind/index' });
    expect(mockTaro.redirectTo).toHaveBeenCalledWith({ url: '/pages/denied/index' });
    expect(mockTaro.reLaunch).toHaveBeenCalledWith({ url: '/pages/home/index' });
    expect(mockTaro.navigateBack).toHaveBeenCalledWith({ delta: 2 });
  });
});
