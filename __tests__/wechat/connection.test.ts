import { beforeEach, expect, jest, test } from '@jest/globals';
import { wechatConnection } from '../../src/wechat/connection';

type Heard = (status: { readonly isConnected: boolean; readonly networkType: string }) => void;

const mockTaro = {
  getNetworkType: jest.fn<() => Promise<{ readonly networkType: string }>>(),
  onNetworkStatusChange: jest.fn<(heard: Heard) => void>(),
  offNetworkStatusChange: jest.fn<(heard: Heard) => void>(),
};

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return mockTaro;
  },
}));

beforeEach(() => Object.values(mockTaro).forEach((mock) => mock.mockReset()));

test.each([
  ['none', true],
  ['wifi', false],
  ['5g', false],
  ['unknown', false],
])('a phone on “%s” is offline: %s', async (networkType, isOffline) => {
  mockTaro.getNetworkType.mockResolvedValue({ networkType });
  expect(await wechatConnection.isOffline()).toBe(isOffline);
});

test('each change is told until nobody listens any more', () => {
  const told: boolean[] = [];
  const stop = wechatConnection.onChange((isOffline) => told.push(isOffline));
  const heard = mockTaro.onNetworkStatusChange.mock.calls[0]?.[0];
  heard?.({ isConnected: false, networkType: 'none' });
  heard?.({ isConnected: true, networkType: 'wifi' });
  expect(told).toEqual([true, false]);
  stop();
  expect(mockTaro.offNetworkStatusChange.mock.calls).toEqual([[heard]]);
});
