import { createDecipheriv } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Cipher } from '../../src/core/captcha';
import { encryptAes } from '../../src/idaas/aes';
import { captchaTokenRequest, readPuzzle } from '../../src/idaas/captcha';
import { answer } from '../corpus/corpus';
import { MOBILE, PUZZLE } from './calls';
import { bodyOf, decodeContext, requestContext } from './contexts';

const KEY = 'yMXC583dP4R7uhmq';
const puzzle = { ...PUZZLE, secretKey: KEY };

const decrypt = (text: string, key: string) => {
  const cipher = createDecipheriv('aes-128-ecb', key, null);
  return cipher.update(text, 'base64', 'utf8') + cipher.final('utf8');
};

describe('the solution of a puzzle', () => {
  test('names the recipient and says where the piece was dropped (contract §4.3)', async () => {
    expect(bodyOf(await captchaTokenRequest(requestContext(), puzzle, 237, MOBILE))).toEqual({
      point_json: '{"x":237.0,"y":5.0}',
      token: 'puzzle',
      sender: '13800138000',
    });
  });

  const pointAt = async (x: number) =>
    bodyOf(await captchaTokenRequest(requestContext(), puzzle, x, MOBILE))['point_json'] ?? '';

  test.each([
    [237, '{"x":237.0,"y":5.0}'],
    [0, '{"x":0.0,"y":5.0}'],
    [12.5, '{"x":12.5,"y":5.0}'],
    [12.3456, '{"x":12.35,"y":5.0}'],
  ])('writes x %d with a decimal point', async (x, json) => {
    expect(await pointAt(x)).toBe(json);
  });

  test('is JSON that says the same, at any x', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 2000, noNaN: true }), async (x) => {
        const json = await pointAt(x);
        const point = JSON.parse(json) as { x: number; y: number };
        expect(Math.abs(point.x - x)).toBeLessThan(0.006);
        expect(point.y).toBe(5);
        expect(json).toMatch(/^\{"x":\d+\.\d+,"y":5\.0\}$/);
      }),
    );
  });

  const encrypting = (captchaEncryption: 'aes-ecb' | 'auto', cipher?: Cipher) =>
    requestContext({ captchaEncryption }, { cipher });

  test.each(['aes-ecb', 'auto'] as const)(
    'is encrypted with the server’s key where the setting is %s',
    async (mode) => {
      const sent = await captchaTokenRequest(encrypting(mode, encryptAes), puzzle, 237, MOBILE);
      expect(decrypt(bodyOf(sent)['point_json'] ?? '', KEY)).toBe('{"x":237.0,"y":5.0}');
    },
  );

  test('waits for a cipher that is loaded at its first use', async () => {
    const loaded: Cipher = async (text, key) => encryptAes(text, await Promise.resolve(key));
    const sent = await captchaTokenRequest(encrypting('auto', loaded), puzzle, 237, MOBILE);
    expect(decrypt(bodyOf(sent)['point_json'] ?? '', KEY)).toBe('{"x":237.0,"y":5.0}');
  });

  test('is plain where the server sends no key', async () => {
    const sent = await captchaTokenRequest(encrypting('auto'), PUZZLE, 1, MOBILE);
    expect(bodyOf(sent)['point_json']).toBe('{"x":1.0,"y":5.0}');
  });

  test.each([
    ['a key, where the tenant insists on it', 'aes-ecb', PUZZLE, encryptAes],
    ['a cipher', 'aes-ecb', puzzle, undefined],
    ['a cipher, where the server sends a key', 'auto', puzzle, undefined],
  ] as const)('cannot be encrypted without %s', async (_, mode, given, cipher) => {
    await expect(captchaTokenRequest(encrypting(mode, cipher), given, 1, MOBILE)).rejects.toThrow(
      'misconfigured',
    );
  });
});

test('AES is the AES of other implementations, over several blocks too', () => {
  const text = 'x'.repeat(40);
  expect(decrypt(encryptAes(text, KEY), KEY)).toBe(text);
});

describe('a picture', () => {
  test('with a prefix or line breaks is read all the same', () => {
    const { body, ...rest } = answer('contract/4.2-captcha.http');
    const members = JSON.parse(body) as Record<string, string>;
    const picture = `data:image/png;base64,${members['originalImageBase64']?.replace(/(.{20})/g, '$1\n') ?? ''}`;
    const read = readPuzzle(
      { ...rest, body: JSON.stringify({ ...members, originalImageBase64: picture }) },
      decodeContext(),
    );
    expect(read.picture).toBe(members['originalImageBase64']);
    expect(read.pictureSize).toEqual({ width: 310, height: 155 });
  });

  test('that is no PNG has no size of its own; the tenant’s fallback counts', () => {
    const { body, ...rest } = answer('contract/4.2-captcha.http');
    const GIF = 'R0lGODlhAQABAAAAACw=';
    const gifs = { ...(JSON.parse(body) as object), originalImageBase64: GIF, jigsawImageBase64: GIF };
    const wider = decodeContext({ captchaFallbackWidth: 400 });
    expect(readPuzzle({ ...rest, body: JSON.stringify(gifs) }, wider)).toMatchObject({
      pictureSize: { width: 400, height: 155 },
      pieceSize: { width: 47, height: 155 },
    });
  });
});
