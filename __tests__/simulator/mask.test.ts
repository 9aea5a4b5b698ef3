import { describe, expect, test } from '@jest/globals';
import { maskedBody, maskedHeaders, maskedUrl } from '../../simulator/phone/mask';

const HIDDEN = '••••••';
const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';

describe('traffic as it may be shown', () => {
  test.each([
    'password',
    'newPassword',
    'old_pwd',
    'state_token',
    'sessionToken',
    'id_token',
    'code',
    'verify_code',
    'wechat_code',
    'wchat_code',
    'secretKey',
    'point_json',
    'client_secret',
  ])('hides the member %s, however deep it is', (name) => {
    expect(JSON.parse(maskedBody(JSON.stringify({ data: [{ [name]: '1234' }] })))).toEqual({
      data: [{ [name]: HIDDEN }],
    });
  });

  test.each(['error_code', 'status', 'country_code', 'area_code', 'mobile', 'msg'])(
    'shows the member %s',
    (name) => {
      expect(JSON.parse(maskedBody(JSON.stringify({ [name]: 'seen' })))).toEqual({ [name]: 'seen' });
    },
  );

  test('hides a token wherever it stands', () => {
    expect(maskedBody(JSON.stringify({ data: `Bearer ${JWT}` }))).not.toContain(JWT);
    expect(maskedBody(`plain ${JWT}`)).toBe(`plain ${HIDDEN}`);
    expect(maskedHeaders([['x-note', JWT]])).toEqual([['x-note', HIDDEN]]);
  });

  test('hides headers that prove who asks, and members of forms and addresses', () => {
    const headers: [string, string][] = [
      ['Authorization', 'Bearer abc'],
      ['X-State-Token', 'abc'],
      ['x-signature', 'abc'],
      ['Set-Cookie', 'sid=1'],
      ['content-type', 'application/json'],
    ];
    expect(maskedHeaders(headers).map(([, value]) => value)).toEqual([
      HIDDEN,
      HIDDEN,
      HIDDEN,
      HIDDEN,
      'application/json',
    ]);
    expect(maskedBody('userName=a&password=b')).toBe(`userName=a&password=${HIDDEN}`);
    expect(maskedUrl('https://a.example/b?code=1&page=2')).toBe(`https://a.example/b?code=${HIDDEN}&page=2`);
  });
});
