import { createDecipheriv } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { singleUse } from '../../src/core/singleUse';
import { stateToken } from '../../src/core/tokens';
import { encryptAes } from '../../src/idaas/aes';
import { readPuzzle, solveRequest } from '../../src/idaas/captcha';
import { sendCodeRequest } from '../../src/idaas/codes';
import type { RequestContext } from '../../src/idaas/headers';
import { pngSize } from '../../src/idaas/png';
import { codeRequest, phoneRequest } from '../../src/idaas/requests';
import { settingsOf, type IdaasSettings } from '../../src/idaas/settings';
import { answer } from '../corpus/corpus';
import { EMAIL, MOBILE, PUZZLE } from './calls';

const reading = { settings: settingsOf('eiam'), now: 0 };
const KEY = 'yMXC583dP4R7uhmq';
const puzzle = { ...PUZZLE, secretKey: KEY };

const caller = (settings: Partial<IdaasSettings> = {}): RequestContext => ({
  tenant: { origin: 'https://login.example.com', clientId: 'c', product: 'eiam', tenantId: '' },
  device: { osVersion: 'o', fingerprint: 'f', userAgent: 'u' },
  language: 'zh-CN',
  traceId: 'trace-1',
  settings: { ...settingsOf('eiam'), ...settings },
});

const bodyOf = (request: { body: string | null }) => JSON.parse(request.body ?? '') as Record<string, string>;

const decrypt = (text: string, key: string) => {
  const cipher = createDecipheriv('aes-128-ecb', key, null);
  return cipher.update(text, 'base64', 'utf8') + cipher.final('utf8');
};

describe('the solution of a puzzle', () => {
  test('names the recipient and says where the piece was dropped (contract §4.3)', () => {
    expect(bodyOf(solveRequest(caller(), puzzle, 237, MOBILE))).toEqual({
      point_json: '{"x":237.0,"y":5.0}',
      token: 'puzzle',
      sender: '13800138000',
    });
  });

  test.each(['aes-ecb', 'auto'] as const)(
    'is encrypted with the server’s key where the setting is %s',
    (mode) => {
      const { point_json } = bodyOf(solveRequest(caller({ captchaEncryption: mode }), puzzle, 237, MOBILE));
      expect(decrypt(point_json ?? '', KEY)).toBe('{"x":237.0,"y":5.0}');
    },
  );

  test('is plain where the server sends no key', () => {
    const { point_json } = bodyOf(solveRequest(caller({ captchaEncryption: 'auto' }), PUZZLE, 1, MOBILE));
    expect(point_json).toBe('{"x":1.0,"y":5.0}');
  });

  test('cannot be encrypted without a key, where the tenant insists on it', () => {
    expect(() => solveRequest(caller({ captchaEncryption: 'aes-ecb' }), PUZZLE, 1, MOBILE)).toThrow(
      'misconfigured',
    );
  });

  test('AES is what others take for AES, over several blocks too', () => {
    const text = 'x'.repeat(40);
    expect(decrypt(encryptAes(text, KEY), KEY)).toBe(text);
  });
});

describe('a picture', () => {
  test('with a prefix or line breaks is read all the same', () => {
    const { body, ...rest } = answer('contract/4.2-captcha.http');
    const members = JSON.parse(body) as Record<string, string>;
    const picture = `data:image/png;base64,${members['originalImageBase64']?.replace(/(.{20})/g, '$1\n') ?? ''}`;
    const read = readPuzzle(
      { ...rest, body: JSON.stringify({ ...members, originalImageBase64: picture }) },
      reading,
    );
    expect(read.picture).toBe(members['originalImageBase64']);
    expect(read.pictureSize).toEqual({ width: 310, height: 155 });
  });

  test('tells its size in its header, whatever the size', () => {
    const header = (width: number, height: number) => {
      const bytes = Buffer.alloc(33);
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(bytes);
      bytes.writeUInt32BE(width, 16);
      bytes.writeUInt32BE(height, 20);
      return bytes.toString('base64');
    };
    expect(pngSize(header(70_000, 257))).toEqual({ width: 70_000, height: 257 });
    expect(pngSize(header(1, 1))).toEqual({ width: 1, height: 1 });
    expect(pngSize(header(0, 5))).toBeNull();
    expect(pngSize(header(5, 0))).toBeNull();
    expect(pngSize(header(5, 5).slice(0, 30))).toBeNull();
    expect(pngSize(header(5, 70_000_000).slice(0, 30))).toBeNull();
    expect(pngSize(`B${header(5, 5).slice(1)}`)).toBeNull();
  });

  test('that is no PNG has no size of its own; the tenant’s fallback counts', () => {
    expect(pngSize('R0lGODlhAQABAAAAACw=')).toBeNull();
    expect(pngSize('')).toBeNull();
    const { body, ...rest } = answer('contract/4.2-captcha.http');
    const GIF = 'R0lGODlhAQABAAAAACw=';
    const gifs = { ...(JSON.parse(body) as object), originalImageBase64: GIF, jigsawImageBase64: GIF };
    const wider = { ...reading, settings: { ...reading.settings, captchaFallbackWidth: 400 } };
    expect(readPuzzle({ ...rest, body: JSON.stringify(gifs) }, wider)).toMatchObject({
      pictureSize: { width: 400, height: 155 },
      pieceSize: { width: 47, height: 155 },
    });
  });
});

describe('sending a code', () => {
  test.each([
    ['binding', MOBILE, 'sms/send', 'BIND_MOBILE_SMS'],
    ['binding', EMAIL, 'email/send', 'BIND_EMAIL_EMS'],
    ['registering', MOBILE, 'sms/send', 'REGISTER_SMS'],
    ['registering', EMAIL, 'email/send', 'REGISTER_EMS'],
    ['verifying', MOBILE, 'sms/send', 'MFA_AUTH_SMS'],
    ['verifying', EMAIL, 'email/send', 'MFA_AUTH_EMS'],
  ] as const)('for %s to %o goes to %s as %s', (purpose, recipient, path, type) => {
    const request = sendCodeRequest(caller(), purpose, recipient, singleUse('token---{"x":237.0,"y":5.0}'));
    expect(request.url).toBe(`https://login.example.com/api/v2/sdk/${path}`);
    expect(bodyOf(request)).toEqual({
      [recipient.method]: recipient.address,
      type,
      captcha_token: 'token---{"x":237.0,"y":5.0}',
    });
    expect(request.headers).not.toHaveProperty('X-state-token');
  });

  test('OneAccess has a name of its own for the second factor', () => {
    const request = sendCodeRequest(caller(settingsOf('oneaccess')), 'verifying', MOBILE, null);
    expect(bodyOf(request)).toMatchObject({ type: 'OTP_REST_SMS' });
    expect(bodyOf(request)).not.toHaveProperty('captcha_token');
  });

  test('a mainland number goes out as the tenant wants it; a foreign one always with its area code', () => {
    const spelled = caller({ mobileFormat: '+86-national' });
    const foreign = { method: 'mobile', address: '+852-51234567' } as const;
    expect(bodyOf(sendCodeRequest(spelled, 'binding', MOBILE, null))).toMatchObject({
      mobile: '+86-13800138000',
    });
    expect(bodyOf(sendCodeRequest(spelled, 'binding', foreign, null))).toMatchObject({
      mobile: '+852-51234567',
    });
    expect(bodyOf(sendCodeRequest(spelled, 'binding', EMAIL, null))).toMatchObject({
      email: 'zhangsan@qq.com',
    });
  });
});

describe('registering', () => {
  const extra = caller({ extraRegisterFields: { department: 'x' } });
  const STATE = stateToken('s');

  test('carries what else the tenant demands, binding does not', () => {
    const proof = { recipient: MOBILE, code: '1234' };
    expect(bodyOf(codeRequest(extra, 'registering', STATE, proof))).toMatchObject({ department: 'x' });
    expect(bodyOf(codeRequest(extra, 'binding', STATE, proof))).not.toHaveProperty('department');
    expect(bodyOf(phoneRequest(extra, 'registering', STATE, singleUse('p')))).toMatchObject({
      department: 'x',
    });
  });

  test('goes to paths of its own', () => {
    const proof = { recipient: EMAIL, code: '1234' };
    expect(codeRequest(extra, 'registering', STATE, proof).url).toMatch(/social\/register-bind$/);
    expect(phoneRequest(extra, 'registering', STATE, singleUse('p')).url).toMatch(
      /wechat-mobile-register-bind$/,
    );
  });

  test('a path can be overridden by the tenant', () => {
    const paths = { ...settingsOf('eiam').paths, registerByCode: '/proxy/register' };
    const proof = { recipient: EMAIL, code: '1234' };
    expect(codeRequest(caller({ paths }), 'registering', STATE, proof).url).toBe(
      'https://login.example.com/proxy/register',
    );
  });
});
