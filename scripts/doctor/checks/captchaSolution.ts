import { createCipheriv } from 'node:crypto';
import type { IdaasSettings } from '../../../src/idaas/settings';
import { isUnknownToApp } from '../appReading';
import type { JsonObject, Reading, Refusal } from '../reading';
import { isBusy, textOf } from '../reading';
import type { Finding, SettingsPatch } from '../report';
import { following, words } from '../words';
import type { CheckContext } from './context';
import { INVENTED_EMAIL } from './invented';

/** Beyond the edge of any puzzle, so it is surely wrong; in the documented form otherwise (contract §4.3). */
const IMPOSSIBLE = '{"x":9999.0,"y":5.0}';

/**
 * Answers two puzzles wrongly, in the clear and encrypted, for an address that does not exist. Only `captcha/verify` is
 * called: it sends no code. Where the tenant tells a wrong solution from one that it cannot read, U7 is decided.
 */
export async function judgeSolution(puzzle: JsonObject, context: CheckContext): Promise<Finding> {
  const { probe, settings } = context;
  const verify = (from: JsonObject, pointJson: string): Promise<Reading> =>
    probe.ask('POST', settings.paths.checkCaptcha, {
      body: { point_json: pointJson, token: textOf(from, 'token'), sender: INVENTED_EMAIL },
    });

  const plain = await verify(puzzle, IMPOSSIBLE);
  if (plain.is === 'object') return words.solutionAccepted();
  if (plain.is !== 'refusal') return words.unexpected('captcha-solution', plain);
  if (encrypted(textOf(puzzle, 'secretKey')) === null) return judgePlain(plain, settings);

  const second = await probe.ask('GET', settings.paths.captcha);
  const solution = second.is === 'object' ? encrypted(textOf(second.body, 'secretKey')) : null;
  if (second.is !== 'object' || solution === null) return words.unexpectedAside('captcha-solution', second);
  return compare(plain, await verify(second.body, solution), settings);
}

function judgePlain(plain: Refusal, known: IdaasSettings): Finding {
  if (understanding(plain) === 0 && !isUnknownToApp(plain, known))
    return words.unexpectedAside('captcha-solution', plain);
  return following(words.solutionPlain(plain), { settings: meaning(plain, known) });
}

function compare(plain: Refusal, secret: Reading, known: IdaasSettings): Finding {
  if (secret.is === 'object') return words.solutionAccepted();
  if (secret.is !== 'refusal' || (isBusy(plain) && isBusy(secret)))
    return words.unexpected('captcha-solution', secret);
  const [ofPlain, ofSecret] = [understanding(plain), understanding(secret)];
  if (ofPlain > ofSecret)
    return following(words.solutionPlain(plain), {
      settings: { captchaEncryption: 'none', ...meaning(plain, known) },
    });
  if (ofSecret > ofPlain)
    return following(words.solutionEncrypted(plain, secret), {
      settings: { captchaEncryption: 'auto', ...meaning(secret, known) },
    });
  return following(words.solutionUndecided(plain, secret), { settings: meaning(plain, known) });
}

/** How surely a refusal means "wrong", and not "unreadable": the documented code, another of the puzzle's, any other. */
function understanding({ code: { family } }: Refusal): number {
  if (family === 'CAPTCHA.0002') return 2;
  return family.startsWith('CAPTCHA.') ? 1 : 0;
}

/** A code that the app does not know, as the answer to a wrong solution, means that it is wrong. */
const meaning = (refusal: Refusal, known: IdaasSettings): SettingsPatch =>
  isUnknownToApp(refusal, known)
    ? { problemOfErrorCode: { [refusal.code.normalised]: 'captchaFailed' } }
    : {};

/** AES/ECB/PKCS7 in base64, as AJ-Captcha's clients send it; `null` for a key that AES does not take. */
function encrypted(key: string): string | null {
  const bytes = Buffer.from(key);
  if (![16, 24, 32].includes(bytes.length)) return null;
  const cipher = createCipheriv(`aes-${bytes.length * 8}-ecb`, bytes, null);
  return Buffer.concat([cipher.update(IMPOSSIBLE), cipher.final()]).toString('base64');
}
