import { appProblemOf, isUnknownToApp } from '../appReading';
import { isMissing, isRefused } from '../reading';
import { following, words } from '../words';
import { single } from './context';
import {
  INVENTED_EMAIL,
  INVENTED_ID_TOKEN,
  INVENTED_LOGIN_CODE,
  INVENTED_STATE_TOKEN,
  INVENTED_VERIFY_CODE,
} from './invented';

/** "Signature decryption error" (contract §8): a signature is demanded. */
const SIGNATURE_CODE = 'COMMON.1004';

/** Whether the application may sign in by WeChat: an invented login code, which WeChat refuses (contract §3.1). */
export const wechatSource = single('wechat-source', async ({ probe, settings }) => {
  const reading = await probe.ask('POST', settings.paths.signIn, { body: { code: INVENTED_LOGIN_CODE } });
  if (reading.is === 'object') return words.sourceAdmits();
  if (isMissing(reading)) return words.sourceMissing(reading);
  if (!isRefused(reading)) return words.unexpected('wechat-source', reading);
  if (reading.code.family === 'COMMON.1009') return words.sourceDisabled(reading);
  return reading.code.family === 'LOGIN.1001'
    ? words.sourceEnabled(reading)
    : words.unexpectedAside('wechat-source', reading);
});

/**
 * The code of an invented state token. The body has the documented form, with an address that does not exist and a code
 * that was never sent: there is no account to bind, to lock or to write to.
 */
export const stateToken = single('state-token', async ({ probe, settings }) => {
  const reading = await probe.ask('POST', settings.paths.bindByCode, {
    headers: { 'X-state-token': INVENTED_STATE_TOKEN },
    body: { email: INVENTED_EMAIL, verify_code: INVENTED_VERIFY_CODE },
  });
  if (reading.is === 'object') return words.stateTokenAccepted();
  if (appProblemOf(reading, 'stateToken', settings) === 'stateTokenInvalid')
    return words.stateTokenKnown(reading);
  if (!isRefused(reading)) return words.unexpected('state-token', reading);
  if (!isUnknownToApp(reading, settings)) return words.stateTokenUnseen(reading);
  return following(words.stateTokenNew(reading), {
    settings: { problemOfErrorCode: { [reading.code.normalised]: 'stateTokenInvalid' } },
  });
});

/** Whether the tenant tells the number of a second factor (U14). A GET without a body. */
export const secondFactor = single('second-factor', async ({ probe, settings }) => {
  const reading = await probe.ask('GET', settings.paths.mobileByToken, {
    headers: { 'X-state-token': INVENTED_STATE_TOKEN },
  });
  if (isMissing(reading))
    return following(words.numberLookupMissing(reading), { settings: { mfa: { mobileLookup: false } } });
  return isRefused(reading) ? words.numberLookup(reading) : words.unexpectedAside('second-factor', reading);
});

/**
 * The code of an invented id token, as calls of signed-in people carry it (contract §7.4). A GET without a body. OneAccess
 * demands a signature instead, and the app does not offer what it cannot prove.
 */
export const idToken = single('id-token', async ({ probe, settings }) => {
  if (!settings.offerBoundAccounts) return words.idTokenUnused();
  const reading = await probe.ask('GET', settings.paths.boundAccounts, {
    headers: { Authorization: `Bearer ${INVENTED_ID_TOKEN}` },
  });
  if (reading.is === 'object') return words.idTokenAccepted();
  if (appProblemOf(reading, 'idToken', settings) === 'idTokenExpired') return words.idTokenKnown(reading);
  const isMissingHere = isMissing(reading) || (isRefused(reading) && reading.code.family === SIGNATURE_CODE);
  if (isMissingHere)
    return following(words.idTokenNotTaken(reading), { settings: { offerBoundAccounts: false } });
  if (!isRefused(reading)) return words.unexpectedAside('id-token', reading);
  if (!isUnknownToApp(reading, settings)) return words.idTokenUnseen(reading);
  return following(words.idTokenNew(reading), {
    settings: { problemOfErrorCode: { [reading.code.normalised]: 'idTokenExpired' } },
  });
});
