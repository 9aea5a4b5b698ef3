import { expect, test } from '@jest/globals';
import { readEnvVersion } from '../../src/wechat/envVersion';
import { installFakeWx } from './fakeWx';

test.each(['develop', 'trial', 'release'] as const)('a %s version is read as such', (envVersion) => {
  installFakeWx({ envVersion });
  expect(readEnvVersion()).toBe(envVersion);
});

test.each(['', 'gray'])('a version that is not documented is not known: %j', (envVersion) => {
  installFakeWx({ envVersion });
  expect(readEnvVersion()).toBeUndefined();
});

test('no version is known where the host lacks the call, or the call throws', () => {
  installFakeWx({ without: ['getAccountInfoSync'] });
  expect(readEnvVersion()).toBeUndefined();
  installFakeWx({ conducts: { getAccountInfoSync: { kind: 'throws', error: new Error('no account') } } });
  expect(readEnvVersion()).toBeUndefined();
});
