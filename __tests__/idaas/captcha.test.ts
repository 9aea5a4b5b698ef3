import { createDecipheriv } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
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
  test('names the recipient and says where the piece was dropped (contract §4.3)', () => {
    expect(bodyOf(captchaTokenRequest(requestContext(), puzzle, 237, MOBILE))).toEqual({
      point_json: '{"x":237.0,"y":5.0}',
      token: 'puzzle',
      sender: '13800138000',
    });
  });

  const pointAt = (x: number) =>
    bodyOf(captchaTokenRequest(requestContext(), puzzle, x, MOBILE))['point_json'] ?? '';

  test.each([
    [237, '{"x":237.0,"y":5.0}'],
    [0, '{"x":0.0,"y":5.0}'],
    [12.5, '{"x":12.5,"y":5.0}'],
    [12.3456, '{"x":12.35,"y":5.0}'],
  ])('writes x %d with a decimal point', (x, json) => {
    expect(pointAt(x)).toBe(json);
  });

  test('is JSON that says the same, at any x', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2000, noNaN: true }), (x) => {
        const point = JSON.parse(pointAt(x)) as { x: number; y: number };
        expect(Math.abs(point.x - x)).toBeLessThan(0.006);
        expect(point.y).toBe(5);
        expect(pointAt(x)).toMatch(/^\{"x":\d+\.\d+,"y":5\.0\}$/);
      }),
    );
  });

  test.each(['aes-ecb', 'auto'] as const)(
    'is encrypted with the server’s key where the setting is %s',
    (mode) => {
      const { point_json } = bodyOf(
        captchaTokenRequest(requestContext({ captchaEncryption: mode }), puzzle, 237, MOBILE),
      );
      expect(decrypt(point_json ?? '', KEY)).toBe('{"x":237.0,"y":5.0}');
    },
  );

  test('is plain where the server sends no key', () => {
    const { point_json } = bodyOf(
      captchaTokenRequest(requestContext({ captchaEncryption: 'auto' }), PUZZLE, 1, MOBILE),
    );
    expect(point_json).toBe('{"x":1.0,"y":5.0}');
  });

  test('cannot be encrypted without a key, where the tenant insists on it', () => {
    expect(() =>
      captchaTokenRequest(requestContext({ captchaEncryption: 'aes-ecb' }), PUZZLE, 1, MOBILE),
    ).toThrow('misconfigured');
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
