import { expect, test } from '@jest/globals';
import { readPhoneButton } from '../../src/core/phoneButton';

test('an allowed phone button gives a code that can be spent once', () => {
  const result = readPhoneButton({ code: ' 6213b8 ', errMsg: 'getPhoneNumber:ok' });
  if (result.type !== 'allowed') throw new Error('refused');
  expect(result.code.spend()).toBe('6213b8');
  expect(() => result.code.spend()).toThrow('codeSpent');
});

test.each([
  [{ errno: 103, errMsg: 'getPhoneNumber:fail user deny' }, 'phoneDenied'],
  [{ errno: 102, errMsg: 'getPhoneNumber:fail no permission' }, 'phoneNotEntitled'],
  [{ errno: 104, errMsg: 'getPhoneNumber:fail' }, 'phonePrivacyDeclined'],
  [{ errno: 112, errMsg: 'getPhoneNumber:fail' }, 'phoneScopeUndeclared'],
  [{ errno: 1400001, errMsg: 'getPhoneNumber:fail' }, 'phoneQuotaUsedUp'],
  [{ errno: 1400001, errMsg: 'getPhoneNumber:fail user deny' }, 'phoneQuotaUsedUp'],
  [{ errMsg: 'getPhoneNumber:fail user deny' }, 'phoneDenied'],
  [{ errMsg: 'getPhoneNumber:fail user cancel' }, 'phoneDenied'],
  [{ errMsg: 'getPhoneNumber:fail jsapi has no permission' }, 'phoneNotEntitled'],
  [{ errMsg: 'getPhoneNumber:fail privacy permission is not authorized' }, 'phonePrivacyDeclined'],
  [{ errno: 5, errMsg: 'getPhoneNumber:fail network error' }, 'offline'],
  [{ errMsg: 'getPhoneNumber:fail timeout' }, 'offline'],
  [{ errMsg: 'getPhoneNumber:fail something new' }, 'phoneUnavailable'],
  [{ errMsg: 'getPhoneNumber:ok' }, 'phoneUnavailable'],
  [{}, 'phoneUnavailable'],
])('refusal %o is %s', (detail, problem) => {
  expect(readPhoneButton(detail)).toEqual({ type: 'refused', problem });
});
