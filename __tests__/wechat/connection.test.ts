import { expect, test } from '@jest/globals';
import { wechatConnection } from '../../src/wechat/connection';
import { fails, installFakeWx } from './fakeWx';

test.each([
  ['none', true],
  ['wifi', false],
  ['5g', false],
  ['unknown', false],
] as const)('a phone on "%s" is offline: %s', async (networkType, isOffline) => {
  installFakeWx().network.setType(networkType);
  expect(await wechatConnection.isOffline()).toBe(isOffline);
});

test('a WeChat that does not say is a rejection with its failure as the cause', async () => {
  installFakeWx().misbehave('getNetworkType', { kind: 'ends', ending: fails('getNetworkType:fail') });
  await expect(wechatConnection.isOffline()).rejects.toMatchObject({
    cause: { errMsg: 'getNetworkType:fail' },
  });
});

test('each change is reported until the listening ends', () => {
  const { network } = installFakeWx();
  const told: boolean[] = [];
  const toldToAnother: boolean[] = [];
  const stop = wechatConnection.onChange((isOffline) => told.push(isOffline));
  wechatConnection.onChange((isOffline) => toldToAnother.push(isOffline));
  network.setType('none');
  network.setType('wifi');
  expect(told).toEqual([true, false]);
  stop();
  network.setType('none');
  expect(told).toEqual([true, false]);
  expect(toldToAnother).toEqual([true, false, true]);
});
