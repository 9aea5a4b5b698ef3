import { describe, expect, test } from '@jest/globals';
import { wechatDevice } from '../../src/wechat/device';
import { fails, installFakeWx, succeeds } from './fakeWx';

describe('the system', () => {
  test('is read without the deprecated synchronous calls', async () => {
    const { noted } = installFakeWx({ language: 'en', system: 'Android 14', version: '8.0.61' });
    expect(await wechatDevice.readSystem()).toEqual({
      language: 'en',
      system: 'Android 14',
      version: '8.0.61',
    });
    expect(noted.map(({ name }) => name)).toEqual(['getSystemInfoAsync']);
  });

  test('that cannot be read is a rejection with WeChat’s failure as the cause', async () => {
    const ending = fails('getSystemInfoAsync:fail');
    installFakeWx().misbehave('getSystemInfoAsync', { kind: 'ends', ending });
    await expect(wechatDevice.readSystem()).rejects.toMatchObject({
      cause: { errMsg: 'getSystemInfoAsync:fail' },
    });
  });
});

describe('the user agent', () => {
  test.each(['text', 'member'] as const)(
    'is read where WeChat’s promise holds it as a %s',
    async (userAgentAs) => {
      installFakeWx({ userAgent: 'Mozilla/5.0 (手机)', userAgentAs });
      expect(await wechatDevice.readUserAgent()).toBe('Mozilla/5.0 (手机)');
    },
  );

  test.each([{}, { userAgent: 7 }])('is empty where WeChat’s answer holds none: %o', async (result) => {
    const wx = installFakeWx({ userAgentAs: 'member' });
    wx.misbehave('getRendererUserAgent', { kind: 'ends', ending: succeeds(result) });
    expect(await wechatDevice.readUserAgent()).toBe('');
  });

  test('that cannot be read is a rejection with WeChat’s failure as the cause', async () => {
    const ending = fails('getRendererUserAgent:fail');
    installFakeWx().misbehave('getRendererUserAgent', { kind: 'ends', ending });
    await expect(wechatDevice.readUserAgent()).rejects.toMatchObject({
      cause: { errMsg: 'getRendererUserAgent:fail' },
    });
  });
});

describe('random bytes', () => {
  test('are as many as asked for, and differ', async () => {
    installFakeWx();
    const bytes = await wechatDevice.randomBytes(16);
    expect(bytes).toHaveLength(16);
    expect(await wechatDevice.randomBytes(16)).not.toEqual(bytes);
  });

  test('that cannot be had are a rejection with WeChat’s failure as the cause', async () => {
    const ending = fails('getRandomValues:fail');
    installFakeWx().misbehave('getRandomValues', { kind: 'ends', ending });
    await expect(wechatDevice.randomBytes(16)).rejects.toMatchObject({
      cause: { errMsg: 'getRandomValues:fail' },
    });
  });
});

test('what a base library is too old for is a rejection, not an exception', async () => {
  installFakeWx({ without: ['getSystemInfoAsync', 'getRendererUserAgent', 'getRandomValues'] });
  await expect(wechatDevice.readSystem()).rejects.toBeInstanceOf(TypeError);
  await expect(wechatDevice.readUserAgent()).rejects.toBeInstanceOf(TypeError);
  await expect(wechatDevice.randomBytes(16)).rejects.toBeInstanceOf(TypeError);
});
