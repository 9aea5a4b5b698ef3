import { describe, expect, test } from '@jest/globals';
import { contraryAnswer, createDisk, fails, installFakeWx, succeeds } from './fakeWx';

describe('a call of the fake WeChat', () => {
  test('answers by callbacks where any is given, and by a promise otherwise', async () => {
    const { settled } = installFakeWx({ issueLoginCode: () => 'code' });
    const told: unknown[] = [];
    const answer: unknown = wx.login({
      success: ({ code }) => told.push(code),
      complete: () => told.push('end'),
    });
    expect(answer).toBeUndefined();
    expect(told).toEqual([]);
    await settled();
    expect(told).toEqual(['code', 'end']);
    expect(await wx.login()).toEqual({ code: 'code' });
  });

  test('fails with a plain object, in either style', async () => {
    const { settled, misbehave } = installFakeWx();
    misbehave('login', { kind: 'ends', ending: fails('login:fail') });
    const told: unknown[] = [];
    wx.login({ fail: (failure) => told.push(failure), complete: () => told.push('end') });
    await settled();
    expect(told).toEqual([{ errMsg: 'login:fail' }, 'end']);
    const failure: unknown = await wx.login().catch((thrown: unknown) => thrown);
    expect(failure).toEqual({ errMsg: 'login:fail' });
    expect(failure).not.toBeInstanceOf(Error);
  });

  test('misbehaves as it is told, and behaves again', async () => {
    const { settled, misbehave, behave } = installFakeWx({ issueLoginCode: () => 'code' });
    const told: unknown[] = [];
    const call = () =>
      wx.login({ success: ({ code }) => told.push(code), fail: ({ errMsg }) => told.push(errMsg) });
    misbehave('login', { kind: 'silent' });
    call();
    await settled();
    expect(told).toEqual([]);
    misbehave('login', { kind: 'repeats', times: 2, contrary: contraryAnswer });
    call();
    await settled();
    expect(told).toEqual(['code', 'code', 'request:fail interrupted']);
    misbehave('login', { kind: 'throws', error: new Error('broken') });
    expect(call).toThrow('broken');
    behave('login');
    call();
    await settled();
    expect(told.at(-1)).toBe('code');
  });
});

describe('the storage of the fake WeChat', () => {
  test('keeps encrypted values apart from plain ones, also for the next launch', async () => {
    const disk = createDisk();
    installFakeWx({ disk });
    await wx.setStorage({ key: 'a', data: { n: 1 }, encrypt: true });
    installFakeWx({ disk });
    expect(await wx.getStorage({ key: 'a', encrypt: true })).toEqual({ data: { n: 1 } });
    await expect(wx.getStorage({ key: 'a' })).rejects.toEqual({ errMsg: 'getStorage:fail data not found' });
    await expect(wx.getStorage({ key: 'b' })).rejects.toEqual({ errMsg: 'getStorage:fail data not found' });
  });

  test('has limits', async () => {
    const { disk } = installFakeWx();
    const data = 'x'.repeat(0.8 * 1024 * 1024);
    await wx.setStorage({ key: 'a', data });
    const tooLong = { errMsg: 'setStorage:fail exceed max size of single key' };
    await expect(wx.setStorage({ key: 'a', data, encrypt: true })).rejects.toEqual(tooLong);
    disk.isFull = true;
    const full = { errMsg: 'setStorage:fail exceed storage max size 10Mb' };
    await expect(wx.setStorage({ key: 'a', data: 1 })).rejects.toEqual(full);
    expect(disk.written).toHaveLength(1);
  });
});

test('the page stack of the fake WeChat holds ten pages that exist', async () => {
  const { pages } = installFakeWx({ pages: ['a', 'b'] });
  for (let count = 1; count < 10; count += 1) await wx.navigateTo({ url: '/b?x=1' });
  await expect(wx.navigateTo({ url: '/b' })).rejects.toEqual({
    errMsg: 'navigateTo:fail webview count limit exceed',
  });
  expect(pages.open()).toEqual(['a', ...Array.from({ length: 9 }, () => 'b')]);
  await wx.navigateBack({ delta: 20 });
  expect(getCurrentPages().map(({ route }) => route)).toEqual(['a']);
  await expect(wx.redirectTo({ url: '/c' })).rejects.toEqual({
    errMsg: 'redirectTo:fail page "c" is not found',
  });
});

test('the network of the fake WeChat refuses what WeChat refuses', async () => {
  const { network, settled, misbehave } = installFakeWx();
  const told: string[] = [];
  const ask = (header: object) =>
    wx.request({ url: 'http://127.0.0.1:9/', header, fail: ({ errMsg }) => told.push(errMsg) });
  ask({ 'X-agent': '手机' });
  await settled();
  ask({});
  await settled();
  network.setType('none');
  ask({});
  await settled();
  misbehave('request', { kind: 'ends', ending: succeeds() });
  ask({});
  await settled();
  expect(told).toEqual([
    'request:fail invalid header value: X-agent',
    'request:fail ',
    'request:fail errcode:-106 net::ERR_INTERNET_DISCONNECTED',
  ]);
});
