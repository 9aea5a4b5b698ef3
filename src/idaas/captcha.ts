import type { Cipher, Puzzle } from '../core/captcha';
import type { HttpRequest, HttpResponse } from '../core/ports';
import { ProblemError } from '../core/problems';
import type { Recipient } from '../core/recipient';
import { singleUse, type CaptchaToken } from '../core/tokens';
import { recipientText } from './codes';
import { requireObject, requireText, requireTokenText, textOf, type DecodeContext } from './decode';
import { get, post, type RequestContext } from './http';
import { pngSize } from './png';

/** Asks for a slider puzzle. Contract §4.2. */
export const puzzleRequest = (context: RequestContext): HttpRequest => get(context, 'captcha', {});

/** The sizes of AJ-Captcha's pictures, in image pixels, used only where a PNG does not tell (U8). */
const FALLBACK_HEIGHT = 155;
const FALLBACK_PIECE_WIDTH = 47;

/** @throws {ProblemError} what the provider refused, or `answerUnreadable` where the token or a picture is missing */
export function readPuzzle(response: HttpResponse, context: DecodeContext): Puzzle {
  const body = requireObject(response, context);
  const picture = withoutPrefix(requireText(body, 'originalImageBase64'));
  const piece = withoutPrefix(requireText(body, 'jigsawImageBase64'));
  return {
    token: requireTokenText(body, 'token'),
    picture,
    piece,
    pictureSize: pngSize(picture) ?? {
      width: context.settings.captchaFallbackWidth,
      height: FALLBACK_HEIGHT,
    },
    pieceSize: pngSize(piece) ?? { width: FALLBACK_PIECE_WIDTH, height: FALLBACK_HEIGHT },
    secretKey: textOf(body, 'secretKey') || null,
  };
}

/**
 * Asks for a captcha token by the solution of a puzzle. Contract §4.3: `{"point_json", "token", "sender"}`.
 *
 * @param x where the piece was dropped: its offset in image pixels
 * @param recipient will receive the code; the server ties the solution to it
 * @param cipher in place of the one that the engine was given
 * @throws {ProblemError} `misconfigured` where the tenant demands encryption and the server sent no key, and where the
 *   solution has to be encrypted and the app brought no cipher
 */
export const captchaTokenRequest = async (
  context: RequestContext,
  puzzle: Puzzle,
  x: number,
  recipient: Recipient,
  cipher: Cipher | undefined = context.cipher,
): Promise<HttpRequest> =>
  post(
    context,
    'checkCaptcha',
    {},
    {
      point_json: await encrypted(pointJson(x), puzzle.secretKey, context, cipher),
      token: puzzle.token,
      sender: recipientText(recipient, context.settings),
    },
  );

/**
 * Reads the token that allows one code to be sent. It is sent on as it is, because the server may compare it as text
 * (contract §4.3).
 *
 * @throws {ProblemError} `captchaFailed` for a wrong solution, any other refusal, or `answerUnreadable`
 */
export const readCaptchaToken = (response: HttpResponse, context: DecodeContext): CaptchaToken =>
  singleUse(requireTokenText(requireObject(response, context), 'captcha_token'));

/** Contract §4.3, U9: `x` always has a decimal point, and `y` is always 5.0. */
function pointJson(x: number): string {
  const text = String(Math.round(x * 100) / 100);
  return `{"x":${text.includes('.') ? text : `${text}.0`},"y":5.0}`;
}

/** U7: AJ-Captcha's clients encrypt where there is a key; the vendor's pages print a key and plain text. */
function encrypted(
  point: string,
  key: string | null,
  { settings: { captchaEncryption: mode } }: RequestContext,
  cipher: Cipher | undefined,
): ReturnType<Cipher> {
  if (mode === 'none' || (mode === 'auto' && key === null)) return point;
  // Plain text would be refused by a tenant that demands encryption, so the request is not made.
  if (key === null || !cipher) throw new ProblemError({ code: 'misconfigured' });
  return cipher(point, key);
}

const withoutPrefix = (base64: string) => base64.replace(/^data:image\/\w+;base64,/, '').replace(/\s/g, '');
