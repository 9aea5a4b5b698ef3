import { CLIENT_CODES } from '../errorCode';
import type { JsonObject, Reading } from '../reading';
import { isMissing, textOf } from '../reading';
import type { Finding } from '../report';
import { following, words } from '../words';
import { judgeSolution } from './captchaSolution';
import type { CheckContext, Step } from './context';
import { INVENTED_CLIENT_ID } from './invented';

/** What a puzzle needs to be shown and solved (contract §4.2). */
const MEMBERS = ['token', 'originalImageBase64', 'jigsawImageBase64'] as const;

/** The client id, the puzzle and its solution. A puzzle is the one answer that needs no person and costs nothing. */
export const captcha: Step = {
  checks: ['client-id', 'captcha', 'captcha-solution'],
  run: async (context) => {
    const { probe, settings } = context;
    const path = settings.paths.captcha;
    const invented = await probe.ask('GET', path, { headers: { 'X-client-id': INVENTED_CLIENT_ID } });
    const reading = await probe.ask('GET', path);
    if (reading.is === 'refusal' && CLIENT_CODES.includes(reading.code.family))
      return { findings: [words.clientIdRefused(reading)], stop: true };
    const clientId = judgeClientId(invented, reading);
    if (reading.is !== 'object')
      return { findings: [clientId, judgeNoPuzzle(reading), words.notAsked('captcha-solution')] };
    const puzzle = judgePuzzle(reading.body, context);
    if (puzzle.severity === 'error')
      return { findings: [clientId, puzzle, words.notAsked('captcha-solution')] };
    return { findings: [clientId, puzzle, await judgeSolution(reading.body, context)] };
  },
};

function judgeClientId(invented: Reading, own: Reading): Finding {
  if (own.is !== 'object') return words.unexpectedAside('client-id', own);
  if (invented.is === 'object') return words.clientIdUnchecked();
  return invented.is === 'refusal' && CLIENT_CODES.includes(invented.code.family)
    ? words.clientIdAccepted(invented)
    : words.clientIdUnseen(invented);
}

function judgeNoPuzzle(reading: Reading): Finding {
  return isMissing(reading)
    ? following(words.captchaMissing(reading), { settings: { captcha: 'skip' } })
    : words.unexpected('captcha', reading);
}

function judgePuzzle(body: JsonObject, { settings }: CheckContext): Finding {
  const lacking = MEMBERS.filter((member) => textOf(body, member) === '');
  if (lacking.length > 0) return words.captchaIncomplete(lacking.join(', '));
  const picture = pngSize(textOf(body, 'originalImageBase64'));
  const piece = pngSize(textOf(body, 'jigsawImageBase64'));
  if (picture === null || piece === null) return words.captchaNotPng(settings.captchaFallbackWidth);
  const key = textOf(body, 'secretKey');
  // The key itself is not shown: it belongs to one puzzle, and its length tells enough.
  return words.captchaShown(picture, piece, key === '' ? 'null' : `of ${key.length} characters`);
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * The size of a PNG in pixels, from its first chunk.
 * @param base64 with or without a `data:` prefix
 * @returns such as `310 × 155`; `null` for what is no PNG
 */
function pngSize(base64: string): string | null {
  const header = Buffer.from(base64.replace(/^data:[^,]*,/, '').slice(0, 64), 'base64');
  if (header.length < 24 || !header.subarray(0, 8).equals(SIGNATURE)) return null;
  const [width, height] = [header.readUInt32BE(16), header.readUInt32BE(20)];
  return width > 0 && height > 0 ? `${width} × ${height}` : null;
}
