import { describe, expect, test } from '@jest/globals';
import type { SessionRecord } from '../../src/core/sessionRecord';
import { requestLoginCode } from '../../src/wechat/loginCode';
import { openWechatStorage } from '../../src/wechat/storage';
import { wechatVault } from '../../src/wechat/vault';
import { fails, installFakeWx, succeeds } from './fakeWx';

const RECORD: SessionRecord = {
  version: 2,
  issuer: 'https://tenant.example client',
  sessionToken: 'token',
  person: null,
  signedInAt: 1,
  expiresAt: 2,
  clockOffsetMs: 0,
};

describe('a login code', () => {
  test('can be spent once', async () => {
    installFakeWx({ issueLoginCode: () => ' 091abc' });
    const code = await requestLoginCode();
    expect(code.spend()).toBe('091abc');
    expect(() => code.spend()).toThrow('codeSpent');
  });

  test.each([
    ['fails', fails('login:fail')],
    ['gives an empty one', succeeds({ code: '' })],
    ['gives none', succeeds()],
  ])('is missing where WeChat %s', async (_, ending) => {
    installFakeWx().misbehave('login', { kind: 'ends', ending });
    await expect(requestLoginCode()).rejects.toMatchObject({ problem: { code: 'loginCodeMissing' } });
  });

  test('that is missing for a reason of WeChat’s own keeps WeChat’s failure as the cause', async () => {
    const wx = installFakeWx();
    wx.misbehave('login', { kind: 'ends', ending: fails('login:fail system error') });
    await expect(requestLoginCode()).rejects.toMatchObject({ cause: { errMsg: 'login:fail system error' } });
    wx.misbehave('login', { kind: 'ends', ending: fails('login:fail network error') });
    await expect(requestLoginCode()).rejects.toMatchObject({
      problem: { code: 'unreachable' },
      cause: undefined,
    });
  });
});

describe('the vault', () => {
  const KEY = 'idaas.session';

  test('is encrypted, for reading and writing alike, under one key', async () => {
    const { disk, optionsOf } = installFakeWx();
    await wechatVault.write(RECORD);
    expect(disk.written).toEqual([{ key: KEY, text: JSON.stringify(RECORD), isEncrypted: true }]);
    expect(await wechatVault.read()).toEqual(RECORD);
    await wechatVault.clear();
    expect([...disk.items]).toEqual([]);
    expect(optionsOf('setStorage')).toEqual([{ key: KEY, data: RECORD, encrypt: true }]);
    expect(optionsOf('getStorage')).toEqual([{ key: KEY, encrypt: true }]);
    expect(optionsOf('removeStorage')).toEqual([{ key: KEY }]);
  });

  test('that holds nothing is empty, and one that refuses a write says so', async () => {
    const { disk, misbehave } = installFakeWx();
    expect(await wechatVault.read()).toBeNull();
    disk.isFull = true;
    await expect(wechatVault.write(RECORD)).rejects.toBeInstanceOf(Error);
    await expect(wechatVault.write(RECORD)).rejects.toMatchObject({
      problem: { code: 'unexpected' },
      cause: { errMsg: 'setStorage:fail exceed storage max size 10Mb' },
    });
    misbehave('removeStorage', { kind: 'ends', ending: fails('removeStorage:fail') });
    await expect(wechatVault.clear()).rejects.toBeInstanceOf(Error);
    await expect(wechatVault.clear()).rejects.toMatchObject({ cause: { errMsg: 'removeStorage:fail' } });
  });
});

describe('a storage', () => {
  test('keeps a value under its own key, unencrypted', async () => {
    const { disk, optionsOf } = installFakeWx();
    expect(await openWechatStorage('consent').read()).toBeNull();
    await openWechatStorage('consent').write(5);
    expect(optionsOf('setStorage')).toEqual([{ key: 'idaas.consent', data: 5 }]);
    expect(disk.items.get('idaas.consent')?.isEncrypted).toBe(false);
    expect(await openWechatStorage('consent').read()).toBe(5);
    expect(await openWechatStorage('language').read()).toBeNull();
  });

  test('that fails to read is empty, and one that refuses a write says so', async () => {
    const { disk, misbehave } = installFakeWx();
    misbehave('getStorage', { kind: 'ends', ending: fails('getStorage:fail') });
    expect(await openWechatStorage('consent').read()).toBeNull();
    disk.isFull = true;
    await expect(openWechatStorage('consent').write(5)).rejects.toMatchObject({
      problem: { code: 'unexpected' },
      cause: { errMsg: 'setStorage:fail exceed storage max size 10Mb' },
    });
  });
});
