import { describe, expect, test } from '@jest/globals';
import { endsPhoneButton, isResting, readPhoneButton, restAfter } from '../../src/core/phoneButton';
import type { PhoneButtonDetail } from '../../src/core/phoneButton';
import type { ProblemCode } from '../../src/core/problems';

test('an allowed phone button gives a code that can be spent once', () => {
  const result = readPhoneButton({ code: ' 6213b8 ', errMsg: 'getPhoneNumber:ok' });
  if (result.type !== 'allowed') throw new Error('refused');
  expect(result.code.spend()).toBe('6213b8');
  expect(() => result.code.spend()).toThrow('codeSpent');
});

const REFUSALS: readonly (readonly [PhoneButtonDetail, ProblemCode])[] = [
  [{ errno: 103, errMsg: 'getPhoneNumber:fail user deny' }, 'phoneDenied'],
  [{ errno: 102, errMsg: 'getPhoneNumber:fail no permission' }, 'phoneNotEntitled'],
  [{ errno: 104, errMsg: 'getPhoneNumber:fail' }, 'phonePrivacyDeclined'],
  [{ errno: 112, errMsg: 'getPhoneNumber:fail' }, 'phoneScopeUndeclared'],
  [{ errno: 1400001, errMsg: 'getPhoneNumber:fail' }, 'phoneQuotaUsedUp'],
  [{ errno: 1400001, errMsg: 'getPhoneNumber:fail user deny' }, 'phoneQuotaUsedUp'],
  [{ errMsg: 'getPhoneNumber:fail user deny' }, 'phoneDenied'],
  [{ errMsg: 'getPhoneNumber:fail user cancel' }, 'phoneDenied'],
  [{ errMsg: 'getPhoneNumber:fail cancel' }, 'phoneDenied'],
  [{ errMsg: 'getPhoneNumber:fail User Deny' }, 'phoneDenied'],
  [{ errMsg: 'getPhoneNumber:fail jsapi has no permission' }, 'phoneNotEntitled'],
  [{ errMsg: 'getPhoneNumber:fail No Permission' }, 'phoneNotEntitled'],
  [{ errMsg: 'getPhoneNumber:fail privacy permission is not authorized' }, 'phonePrivacyDeclined'],
  [{ errno: 5, errMsg: 'getPhoneNumber:fail network error' }, 'unreachable'],
  [{ errMsg: 'getPhoneNumber:fail Privacy' }, 'phonePrivacyDeclined'],
  [{ errMsg: 'getPhoneNumber:fail timeout' }, 'timedOut'],
  [{ errMsg: 'getPhoneNumber:fail Time Out' }, 'timedOut'],
  [{ code: '', errMsg: 'getPhoneNumber:fail Network' }, 'unreachable'],
  [{ errMsg: 'getPhoneNumber:fail something new' }, 'phoneUnavailable'],
  [{ errMsg: 'getPhoneNumber:ok' }, 'phoneUnavailable'],
  [{}, 'phoneUnavailable'],
];

test.each(REFUSALS)('refusal %o is %s', (detail, problem) => {
  expect(readPhoneButton(detail)).toEqual({ type: 'refused', problem });
});

/** Every problem that the button can answer with. */
const CODES = [...new Set(REFUSALS.map(([, problem]) => problem))].sort();

test('a refusal ends the button for this visit only where another tap cannot succeed', () => {
  expect(CODES.filter(endsPhoneButton)).toEqual([
    'phoneNotEntitled',
    'phoneQuotaUsedUp',
    'phoneScopeUndeclared',
    'phoneUnavailable',
  ]);
});

describe('the rest of the phone button', () => {
  const NOW = 1_000_000;
  const DAY = 86_400_000;

  test('is a day, and only for what the company has to correct', () => {
    expect(CODES.filter((code) => restAfter(code, NOW))).toEqual([
      'phoneNotEntitled',
      'phoneQuotaUsedUp',
      'phoneScopeUndeclared',
    ]);
    expect(restAfter('phoneQuotaUsedUp', NOW)).toEqual({ until: NOW + DAY });
  });

  test.each([
    ['runs until its last millisecond', { until: NOW + 1 }, true],
    ['is over at its end', { until: NOW }, false],
    ['may be as long as a rest', { until: NOW + DAY }, true],
    ['is none where it is longer than that', { until: NOW + DAY + 1 }, false],
    ['is none without an instant', {}, false],
    ['is none with a text for an instant', { until: String(NOW + 1) }, false],
    ['is none where nothing was kept', null, false],
    ['is none where a text was kept', 'until', false],
  ])('%s', (_rule, kept, rests) => {
    expect(isResting(kept, NOW)).toBe(rests);
  });
});
