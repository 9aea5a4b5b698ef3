import { describe, expect, test } from '@jest/globals';
import type { SessionRecord } from '../../src/core/sessionRecord';
import { requestLoginCode } from '../../src/wechat/loginCode';
import { createWechatStorages } from '../../src/wechat/storage';
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

describe('the storages', () => {
  const KEY = 'idaas.kept';

  test('share one key, unencrypted, which is read once', async () => {
    const { disk, optionsOf } = installFakeWx();
    const open = createWechatStorages();
    await Promise.all([open('consent').write(5), open('language').write('en')]);
    expect(optionsOf('setStorage')).toEqual([
      { key: KEY, data: { consent: 5 } },
      { key: KEY, data: { consent: 5, language: 'en' } },
    ]);
    expect(disk.items.get(KEY)?.isEncrypted).toBe(false);

    const later = createWechatStorages();
    const before = optionsOf('getStorage').length;
    const names = ['consent', 'language', 'area'] as const;
    expect(await Promise.all(names.map((name) => later(name).read()))).toEqual([5, 'en', null]);
    expect(optionsOf('getStorage').slice(before)).toEqual([{ key: KEY }]);
  });

  test('are sent again where a write ends after a newer one', async () => {
    const { disk } = installFakeWx();
    const open = createWechatStorages();
    await open('area').write('852');
    const { setStorage } = wx;
    let endFirst = (): void => undefined;
    const first = new Promise<void>((resolve) => (endFirst = resolve));
    const late = (options: WechatMiniprogram.SetStorageOption) => first.then(() => setStorage(options));
    Object.assign(wx, { setStorage: late });
    const consent = open('consent').write(5);
    await new Promise((resolve) => setImmediate(resolve));
    Object.assign(wx, { setStorage });
    await open('language').write('en');
    endFirst();
    await consent;
    expect(disk.items.get(KEY)?.text).toBe('{"area":"852","consent":5,"language":"en"}');
  });

  test('leave out what is removed', async () => {
    const { disk } = installFakeWx();
    const open = createWechatStorages();
    await open('consent').write(5);
    await open('language').write('en');
    await open('consent').write(null);
    expect(disk.items.get(KEY)?.text).toBe('{"language":"en"}');
    expect(await open('consent').read()).toBeNull();
  });

  test('that could not be read are read again before a write, so that nothing is lost', async () => {
    const { disk, misbehave, behave } = installFakeWx();
    await createWechatStorages()('guest').write(true);
    misbehave('getStorage', { kind: 'ends', ending: fails('getStorage:fail') });
    const open = createWechatStorages();
    expect(await open('guest').read()).toBeNull();
    behave('getStorage');
    await open('consent').write(5);
    expect(disk.items.get(KEY)?.text).toBe('{"guest":true,"consent":5}');
    expect(await open('guest').read()).toBe(true);
  });

  test('hold no value that is none', async () => {
    const { disk } = installFakeWx();
    await wx.setStorage({ key: KEY, data: 'text' });
    const open = createWechatStorages();
    expect(await open('consent').read()).toBeNull();
    await open('consent').write(5);
    expect(disk.items.get(KEY)?.text).toBe('{"consent":5}');
  });

  test('say that a write was refused, and write the next one', async () => {
    const { disk } = installFakeWx();
    disk.isFull = true;
    const open = createWechatStorages();
    const refused = open('consent').write(5);
    await expect(refused).rejects.toMatchObject({
      problem: { code: 'unexpected' },
      cause: { errMsg: 'setStorage:fail exceed storage max size 10Mb' },
    });
    disk.isFull = false;
    await open('language').write('en');
    expect(disk.items.get(KEY)?.text).toBe('{"consent":5,"language":"en"}');
  });
});
