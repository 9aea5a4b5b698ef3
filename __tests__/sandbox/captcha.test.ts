import { createCipheriv } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import type { RequestContext } from './caller';
import { callers } from './caller';

const use = callers({ afterEach });
const failed = 'IDAAS.SDK.CAPTCHA.0002';
const sender = '13800138000';

async function puzzleOf({ get, sandbox }: RequestContext) {
  const { body } = await get('/captcha');
  const token = String(body.token);
  return { body, token, x: sandbox.control.captchaX(token) ?? Number.NaN };
}

describe('the slider puzzle', () => {
  test('it has the documented fields, and only those', async () => {
    const { body } = await puzzleOf(await use());
    const filled = Object.keys(body).filter((key) => body[key] !== null);
    expect(filled.sort()).toEqual([
      'jigsawImageBase64',
      'originalImageBase64',
      'result',
      'secretKey',
      'token',
    ]);
    expect(Object.keys(body)).toHaveLength(15);
    expect(body.token).toMatch(/^[0-9a-f]{32}$/);
    expect(String(body.originalImageBase64)).not.toMatch(/^data:|\s/);
  });

  test('the pictures are PNGs: a background of 310 × 155 and a transparent piece of 47 × 155', async () => {
    const { body } = await puzzleOf(await use());
    const read = (field: string) => sharp(Buffer.from(String(body[field]), 'base64')).metadata();
    expect(await read('originalImageBase64')).toMatchObject({
      format: 'png',
      width: 310,
      height: 155,
      hasAlpha: false,
    });
    expect(await read('jigsawImageBase64')).toMatchObject({
      format: 'png',
      width: 47,
      height: 155,
      hasAlpha: true,
    });
  });

  test('the hole is where the solution says: the background is darker there than the piece', async () => {
    const caller = await use();
    const { body, x } = await puzzleOf(caller);
    const piece = sharp(Buffer.from(String(body.jigsawImageBase64), 'base64'));
    const cut = { left: x, top: 0, width: 47, height: 155 };
    const background = sharp(Buffer.from(String(body.originalImageBase64), 'base64')).extract(cut);
    const [pixels, under] = await Promise.all([piece.raw().toBuffer(), background.raw().toBuffer()]);
    const opaque = Array.from({ length: 47 * 155 }, (_, at) => at).filter(
      (at) => (pixels[at * 4 + 3] ?? 0) === 255,
    );
    const sum = (buffer: Buffer, step: number) =>
      opaque.reduce((total, at) => total + (buffer[at * step] ?? 0) + (buffer[at * step + 1] ?? 0), 0);
    expect(opaque.length).toBeGreaterThan(900);
    expect(sum(under, 3)).toBeLessThan(sum(pixels, 4) * 0.75);
  });

  test('the given random source decides where the piece belongs', async () => {
    const [left, right] = [await use({ random: () => 0 }), await use({ random: () => 0.999 })];
    expect((await puzzleOf(left)).x).toBeLessThan((await puzzleOf(right)).x);
  });

  test.each([
    [0, 200],
    [5, 200],
    [-5, 200],
    [6, 400],
    [-6, 400],
    [5.5, 400],
  ])('%p pixels beside the hole is answered with %p', async (offBy, status) => {
    const { solve } = await use();
    expect((await solve(sender, offBy)).status).toBe(status);
  });

  test('the captcha token is the puzzle token, three dashes and the point exactly as sent', async () => {
    const caller = await use();
    const { token, x } = await puzzleOf(caller);
    const point_json = `{"x":${x}.0,"y":5.0}`;
    const { body } = await caller.post('/captcha/verify', { token, sender, point_json });
    expect(body).toEqual({ captcha_token: `${token}---${point_json}` });
  });

  test('a puzzle is gone after one try, right or wrong', async () => {
    const caller = await use();
    const { token, x } = await puzzleOf(caller);
    const attempt = (at: number) =>
      caller.post('/captcha/verify', { token, sender, point_json: JSON.stringify({ x: at, y: 5 }) });
    expect((await attempt(0)).body.error_code).toBe(failed);
    expect((await attempt(x)).body.error_code).toBe(failed);
  });

  test('a puzzle expires', async () => {
    const caller = await use();
    const { token, x } = await puzzleOf(caller);
    caller.pass(120);
    const point_json = JSON.stringify({ x, y: 5 });
    expect((await caller.post('/captcha/verify', { token, sender, point_json })).body.error_code).toBe(
      failed,
    );
  });

  test('another height, a point as an object and unreadable JSON are no solutions', async () => {
    const caller = await use();
    const attempt = async (point: (x: number) => unknown) => {
      const { token, x } = await puzzleOf(caller);
      return (await caller.post('/captcha/verify', { token, sender, point_json: point(x) })).body.error_code;
    };
    expect(await attempt((x) => JSON.stringify({ x, y: 4 }))).toBe(failed);
    expect(await attempt((x) => ({ x, y: 5 }))).toBe('IDAAS.SDK.COMMON.1002');
    expect(await attempt(() => '{"x":')).toBe(failed);
    expect(await attempt((x) => JSON.stringify({ x: String(x), y: 5 }))).toBe(failed);
  });

  test('with encryption on, only a point encrypted with the secret key solves it', async () => {
    const caller = await use({ policy: { captchaEncryption: 'aes-ecb' } });
    const attempt = async (encrypted: boolean) => {
      const { body, token, x } = await puzzleOf(caller);
      const plain = JSON.stringify({ x, y: 5 });
      const cipher = createCipheriv('aes-128-ecb', String(body.secretKey), null);
      const secret = cipher.update(plain, 'utf8', 'base64') + cipher.final('base64');
      return caller.post('/captcha/verify', { token, sender, point_json: encrypted ? secret : plain });
    };
    expect((await attempt(true)).status).toBe(200);
    expect((await attempt(false)).body.error_code).toBe(failed);
  });

  test('OneAccess never shows a secret key', async () => {
    expect((await puzzleOf(await use({ policy: { product: 'oneaccess' } }))).body.secretKey).toBeNull();
    expect((await puzzleOf(await use({ policy: { captchaSecretKey: 'null' } }))).body.secretKey).toBeNull();
  });
});
