import { describe, expect, test } from '@jest/globals';
import { complaintsAbout } from '../../sandbox';
import { bodyIn, callNamed, faultsOf, headersOf, recorded } from './requests';

describe('what single values must look like', () => {
  const bind = callNamed('/social/bind');
  const sms = callNamed('/sms/send');
  const verify = callNamed('/captcha/verify');
  const solved = bodyIn('contract/4.3-captcha-verify-request.json');

  test.each(['13800138000', '+86-13800138000', '+852-51234567'])('%s is a number', (mobile) => {
    expect(complaintsAbout(recorded(bind, { mobile, verify_code: '1' }))).toEqual([]);
  });

  test.each(['138 0013 8000', '+8613800138000', '+86-1380013800', '85251234567', ''])(
    '%p is none',
    (mobile) => {
      expect(faultsOf(recorded(bind, { mobile, verify_code: '1' }))).toEqual([
        'body.mobile neither 11 digits nor +{area}-{number}',
      ]);
    },
  );

  test('OneAccess takes 11 digits only, and no email', () => {
    const change = { policy: { product: 'oneaccess' } } as const;
    const mobile = '+86-13800138000';
    expect(faultsOf(recorded(bind, { mobile, verify_code: '1' }, change))).toEqual([
      'body.mobile not 11 digits',
    ]);
    expect(faultsOf(recorded(bind, { email: 'a@example.com', verify_code: '1' }, change))).toContain(
      'body.email is not printed',
    );
  });

  test('a number and an address at once are one too many', () => {
    const body = { mobile: '13800138000', email: 'a@example.com', verify_code: '1' };
    expect(faultsOf(recorded(bind, body))).toEqual(['body.email is not printed']);
  });

  test.each([
    ['ciam', 'UPDATE_PWD_SMS', 'CHANGE_PWD_SMS'],
    ['eiam', 'MFA_AUTH_SMS', 'OTP_REST_SMS'],
    ['oneaccess', 'OTP_REST_SMS', 'MFA_AUTH_SMS'],
  ] as const)('%s knows the type %s and not %s', (product, known, unknown) => {
    const send = (type: string) =>
      faultsOf(
        recorded(sms, { mobile: '13800138000', type, captcha_token: 't' }, { policy: { product } }),
      ).join();
    expect(send(known)).toBe('');
    expect(send(unknown)).toContain('body.type');
  });

  test('without puzzles a code is asked for without a captcha token', () => {
    const body = { mobile: '13800138000', type: 'LOGIN_SMS' };
    expect(faultsOf(recorded(sms, body))).toEqual(['body.captcha_token is missing']);
    expect(faultsOf(recorded(sms, body, { policy: { captcha: 'skip' } }))).toEqual([]);
  });

  test.each(['{"x":237,"y":5}', '{"y":5.0,"x":237.0}', '{"x":237.0,"y":4.0}', '{"x":237.0,"y":5.0,"z":1}'])(
    '%s is not how the page prints a point',
    (point_json) => {
      expect(faultsOf(recorded(verify, { ...solved, point_json }))).toEqual([
        'body.point_json not {"x":237.0,"y":5.0}',
      ]);
    },
  );

  test('where the point is encrypted, plain text is refused', () => {
    const policy = { captchaEncryption: 'aes-ecb' } as const;
    expect(faultsOf(recorded(verify, solved, { policy }))).toEqual(['body.point_json not base64']);
    expect(faultsOf(recorded(verify, { ...solved, point_json: 'c2VjcmV0' }, { policy }))).toEqual([]);
  });

  test.each([
    ['x-l', 'zh-CN'],
    ['x-device-ip', 'localhost'],
    ['x-agent', '华为'],
    ['content-type', 'text/plain'],
    ['x-state-token', 'two words'],
  ])('%s: %s is refused', (name, value) => {
    const headers = { ...headersOf(bind, 'ciam'), [name]: value };
    const body = { mobile: '13800138000', verify_code: '1' };
    expect(complaintsAbout(recorded(bind, body, { headers }))).toMatchObject([{ member: `headers.${name}` }]);
  });

  test('what a tenant demands of a new account is demanded, and nothing else', () => {
    const call = callNamed('/social/register-bind');
    const policy = { registerFields: ['department'] };
    const body = { mobile: '13800138000', verify_code: '1' };
    expect(faultsOf(recorded(call, { ...body, department: 'x' }, { policy }))).toEqual([]);
    expect(faultsOf(recorded(call, body, { policy }))).toEqual(['body.department is missing']);
    expect(faultsOf(recorded(call, { ...body, department: 'x' }))).toEqual([
      'body.department is not printed',
    ]);
    expect(faultsOf(recorded(bind, { ...body, department: 'x' }, { policy }))).toEqual([
      'body.department is not printed',
    ]);
  });
});
