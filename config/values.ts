import { carriesWhite, shadeForWhite } from './look/colours';
import { contrast } from './look/shades';
import type { SettingName } from './settings';

/*
 * What is wrong with a single value, wherever it comes from. Each check returns the rest of a sentence that begins with the
 * value's name, or `undefined` where the value is accepted.
 */

type Check = (value: string) => string | undefined;

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** @returns the address, or `undefined` for what is no web address */
function parseUrl(value: string): URL | undefined {
  const isWeb = /^https?:\/\//i.test(value);
  return isWeb && URL.canParse(value) ? new URL(value) : undefined;
}

/** Whether an address is on this computer. */
export const isLoopback = (origin: string): boolean => loopback.has(parseUrl(origin)?.hostname ?? '');

const quote = (value: string): string => JSON.stringify(value);

const wrongOrigin: Check = (value) => {
  const url = parseUrl(value);
  if (url === undefined) return `is not an address: ${quote(value)}.`;
  if (url.username !== '' || url.password !== '')
    return 'carries a user name or password: take it out, the value is public.';
  if (url.protocol === 'http:' && !loopback.has(url.hostname))
    return `must be https: ${quote(value)}. WeChat refuses http outside this computer.`;
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    return `has a path: ${quote(value)}. Write only ${url.origin}`;
  return undefined;
};

/** For values that travel as HTTP headers: WeChat accepts printable ASCII only. */
const wrongHeaderValue: Check = (value) =>
  /^[\x21-\x7e]*$/.test(value) ? undefined : `has blanks or characters outside ASCII: ${quote(value)}.`;

const wrongPage: Check = (value) =>
  parseUrl(value)?.protocol === 'https:' ? undefined : `is not an https address: ${quote(value)}.`;

const oneOf =
  (...choices: readonly string[]): Check =>
  (value) =>
    choices.includes(value) ? undefined : `cannot be ${quote(value)}.`;

/** White words on the colour must be readable; the shade for the dark theme is computed, so it always is. */
const wrongColour: Check = (value) => {
  if (!/^#[0-9a-f]{6}$/i.test(value)) return `is not a colour: ${quote(value)}.`;
  if (carriesWhite(value)) return undefined;
  const ratio = contrast(value, '#ffffff').toFixed(2);
  return `is too light for white words: ${value} has a contrast of ${ratio} : 1. The nearest shade that passes is ${shadeForWhite(value)}.`;
};

/** A check for each setting of the build. None is made for an empty value, which stands for one that is not set. */
const checks: Record<SettingName, Check> = {
  TARO_APP_IDAAS_ORIGIN: wrongOrigin,
  TARO_APP_IDAAS_CLIENT_ID: wrongHeaderValue,
  TARO_APP_IDAAS_PRODUCT: oneOf('eiam', 'ciam', 'oneaccess'),
  TARO_APP_AUDIENCE: oneOf('employee', 'customer'),
  TARO_APP_ID: (value) => (/^wx[0-9a-f]{16}$/.test(value) ? undefined : `is not an appid: ${quote(value)}.`),
  TARO_APP_COMPANY_NAME: (value) => ([...value].length <= 60 ? undefined : 'is longer than 60 characters.'),
  TARO_APP_SERVICE_AGREEMENT_URL: wrongPage,
  TARO_APP_PRIVACY_POLICY_URL: wrongPage,
  TARO_APP_AGREEMENTS_SHOWN: oneOf('copy', 'web-view'),
  TARO_APP_BRAND_COLOR: wrongColour,
  TARO_APP_IDAAS_TENANT_ID: wrongHeaderValue,
};

/** What is wrong with the value of a setting of the build; `undefined` where it is accepted. */
export const wrongWith = (name: SettingName, value: string): string | undefined =>
  value === '' ? undefined : checks[name](value);
