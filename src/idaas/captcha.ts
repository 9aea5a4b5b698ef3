import { pointJson, type Puzzle } from '../core/captcha';
import type { HttpRequest, HttpResponse } from '../core/ports';
import { ProblemError } from '../core/problems';
import type { Recipient } from '../core/recipient';
import { singleUse, type CaptchaToken } from '../core/singleUse';
import { encryptAes } from './aes';
import type { RequestContext } from './headers';
import { pngSize } from './png';
import { requireText, textOf } from './read';
import { recipientText } from './recipientField';
import { get, post } from './requests';
import { requireObject, type DecodeContext } from './response';
import type { IdaasSettings } from './settings';

/** A new slider puzzle. Contract §4.2. */
export const puzzleRequest = (caller: RequestContext): HttpRequest => get(caller, 'captcha', {});

/** AJ-Captcha's picture is 155 pixels high; asked only where a PNG does not tell. */
const FALLBACK_HEIGHT = 155;
const FALLBACK_PIECE_WIDTH = 47;

/** @throws {ProblemError} the refusal, or `answerUnreadable` where a picture is missing */
export function readPuzzle(response: HttpResponse, reading: DecodeContext): Puzzle {
  const body = requireObject(response, reading);
  const picture = withoutPrefix(requireText(body, 'originalImageBase64'));
  const piece = withoutPrefix(requireText(body, 'jigsawImageBase64'));
  return {
    token: requireText(body, 'token'),
    picture,
    piece,
    pictureSize: pngSize(picture) ?? {
      width: reading.settings.captchaFallbackWidth,
      height: FALLBACK_HEIGHT,
    },
    pieceSize: pngSize(piece) ?? { width: FALLBACK_PIECE_WIDTH, height: FALLBACK_HEIGHT },
    secretKey: textOf(body, 'secretKey') || null,
  };
}

/**
 * Where the piece was dropped, for the recipient who will get the code. Contract §4.3.
 * @param x offset of the piece in image pixels
 */
export const solveRequest = (
  caller: RequestContext,
  puzzle: Puzzle,
  x: number,
  recipient: Recipient,
): HttpRequest =>
  post(
    caller,
    'checkCaptcha',
    {},
    {
      point_json: encrypted(pointJson(x), puzzle.secretKey, caller.settings.captchaEncryption),
      token: puzzle.token,
      sender: recipientText(recipient, caller.settings),
    },
  );

/** The proof that a puzzle was solved, forwarded verbatim: its very digits may matter to the server. */
export const readCaptchaToken = (response: HttpResponse, reading: DecodeContext): CaptchaToken =>
  singleUse(requireText(requireObject(response, reading), 'captcha_token'));

/** U7: AJ-Captcha's clients encrypt when there is a key; the vendor's pages print a key and plain text. */
function encrypted(point: string, key: string | null, mode: IdaasSettings['captchaEncryption']): string {
  if (mode === 'none' || (mode === 'auto' && key === null)) return point;
  // A tenant that wants it encrypted and sends no key is set up wrongly; the answer in the clear would be refused anyway.
  if (key === null) throw new ProblemError({ code: 'misconfigured' });
  return encryptAes(point, key);
}

const withoutPrefix = (base64: string) => base64.replace(/^data:image\/\w+;base64,/, '').replace(/\s/g, '');
