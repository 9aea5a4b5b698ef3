import type { JsonObject } from '../reading';
import { isMissing, isObject, oneLine, textOf } from '../reading';
import type { Finding } from '../report';
import { words } from '../words';
import { single } from './context';

/** Public keys of id tokens (contract §6). */
const KEYS = '/api/v1/oauth2/keys';

const objectsIn = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** The keys by which a back end verifies id tokens: RS256, with `kid`. */
export const keys = single('keys', async ({ probe }) => {
  const reading = await probe.ask('GET', KEYS);
  if (isMissing(reading)) return words.keysUnusable('there is no such path');
  if (reading.is !== 'object') return words.unexpectedAside('keys', reading);
  return judgeKeys(objectsIn(reading.body.keys));
});

const LEAST_BITS = 2048;

function judgeKeys(all: readonly JsonObject[]): Finding {
  const signing = all.filter(
    (key) =>
      textOf(key, 'kty') === 'RSA' && ['', 'RS256'].includes(textOf(key, 'alg')) && textOf(key, 'e') !== '',
  );
  if (signing.length === 0) return words.keysUnusable('none is for RS256');
  if (signing.some((key) => textOf(key, 'kid') === '')) return words.keysUnusable('one has no kid');
  const bits = Math.min(...signing.map((key) => Buffer.from(textOf(key, 'n'), 'base64url').length * 8));
  return bits < LEAST_BITS
    ? words.keysUnusable(`one has ${bits} bits`)
    : words.keysGood(signing.length, bits);
}

/** The area codes of mobile numbers (contract §4.6), each with a rule for its numbers that JavaScript can read. */
export const countryCodes = single('country-codes', async ({ probe, settings }) => {
  const reading = await probe.ask('GET', settings.paths.countryCodes);
  if (isMissing(reading)) return words.countriesMissing(reading);
  if (reading.is !== 'object') return words.unexpectedAside('country-codes', reading);
  return judgeCountries(reading.body);
});

function judgeCountries(body: JsonObject): Finding {
  const areas = objectsIn(body.phoneAreaCodeDefinitions);
  if (areas.length === 0) return words.countriesUnreadable('phoneAreaCodeDefinitions is no list of areas');
  const bad = areas.filter(
    (area) => textOf(area, 'areaCode') === '' || !isPattern(textOf(area, 'mobileRegex')),
  );
  if (bad.length === 0)
    return words.countriesListed(areas.length, oneLine(textOf(body, 'preferredAreaCode')));
  const named = bad.slice(0, 3).map((area) => oneLine(textOf(area, 'areaCode')) || 'one without areaCode');
  return words.countriesUnreadable(`areaCode or mobileRegex of ${named.join(', ')}`);
}

function isPattern(text: string): boolean {
  try {
    return text !== '' && new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}
