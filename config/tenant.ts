import { problemWith } from './settings';
import type { Environment, SettingName } from './settings';

export type Product = 'eiam' | 'ciam' | 'oneaccess';
export type Audience = 'employee' | 'customer';

/** What the bundle knows about its tenant: the constant `TENANT` (types/tenant.d.ts). Absent optionals are ''. */
export interface Tenant {
  /** scheme, host and port; no slash at the end */
  readonly origin: string;
  readonly clientId: string;
  readonly product: Product;
  readonly audience: Audience;
  readonly companyName: string;
  readonly serviceAgreementUrl: string;
  readonly privacyPolicyUrl: string;
  readonly tenantId: string;
}

export type TenantReading =
  | { readonly tenant: Tenant; readonly problems?: never }
  | { readonly problems: readonly string[]; readonly tenant?: never };

/** The sandbox that `npm start` runs: what a development build talks to when nothing else is said. */
export const sandboxTenant = {
  origin: 'http://127.0.0.1:4010',
  clientId: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4',
} as const;

const products: readonly Product[] = ['eiam', 'ciam', 'oneaccess'];
const audiences: readonly Audience[] = ['employee', 'customer'];
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Reads and checks the settings of `settings.ts`.
 * @param env raw values, shell over files; blanks around a value do not count
 * @param mode `production` demands an origin and a client id; every other mode falls back to the sandbox
 * @returns the tenant, or every problem found (not only the first), each in words a person can act on
 */
export function readTenant(env: Environment, mode: string): TenantReading {
  const problems: string[] = [];
  const refuse = (name: SettingName, wrong: string): '' => {
    problems.push(problemWith(name, wrong));
    return '';
  };
  const text = (name: SettingName): string => (env[name] ?? '').trim();

  const origin = readOrigin(text('TARO_APP_IDAAS_ORIGIN'), mode, refuse);
  const product = oneOf(products, 'TARO_APP_IDAAS_PRODUCT', text, refuse) ?? 'eiam';
  const audience =
    oneOf(audiences, 'TARO_APP_AUDIENCE', text, refuse) ?? (product === 'ciam' ? 'customer' : 'employee');
  const tenant: Tenant = {
    origin,
    clientId: readClientId(text('TARO_APP_IDAAS_CLIENT_ID'), origin, mode, refuse),
    product,
    audience,
    companyName: readCompanyName(text('TARO_APP_COMPANY_NAME'), refuse),
    serviceAgreementUrl: readPage('TARO_APP_SERVICE_AGREEMENT_URL', text, refuse),
    privacyPolicyUrl: readPage('TARO_APP_PRIVACY_POLICY_URL', text, refuse),
    tenantId: readHeaderValue('TARO_APP_IDAAS_TENANT_ID', text('TARO_APP_IDAAS_TENANT_ID'), refuse),
  };
  checkAppId(text('TARO_APP_ID'), refuse);
  return problems.length > 0 ? { problems } : { tenant };
}

type Text = (name: SettingName) => string;
type Refuse = (name: SettingName, wrong: string) => '';

function readOrigin(value: string, mode: string, refuse: Refuse): string {
  const name = 'TARO_APP_IDAAS_ORIGIN';
  if (value === '') {
    return mode === 'production'
      ? refuse(name, 'is not set: a production build must know the address of your tenant.')
      : sandboxTenant.origin;
  }
  const url = parseUrl(value);
  if (url === undefined) return refuse(name, `is not an address: ${quote(value)}.`);
  if (url.protocol === 'http:' && !loopback.has(url.hostname)) {
    return refuse(name, `must be https: ${quote(value)}. WeChat refuses http outside this computer.`);
  }
  if (url.username !== '' || url.password !== '') {
    return refuse(name, 'carries a user name or password: take it out, the value is public.');
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    return refuse(name, `has a path: ${quote(value)}. Write only ${url.origin}`);
  }
  return url.origin;
}

function readClientId(value: string, origin: string, mode: string, refuse: Refuse): string {
  const name = 'TARO_APP_IDAAS_CLIENT_ID';
  if (value !== '') return readHeaderValue(name, value, refuse);
  const url = parseUrl(origin);
  if (mode !== 'production' && (url === undefined || loopback.has(url.hostname)))
    return sandboxTenant.clientId;
  return refuse(name, 'is not set: the tenant refuses requests without it.');
}

/** These two values travel as HTTP headers: WeChat accepts printable ASCII only. */
function readHeaderValue(name: SettingName, value: string, refuse: Refuse): string {
  return /^[\x21-\x7e]*$/.test(value)
    ? value
    : refuse(name, `has blanks or characters outside ASCII: ${quote(value)}.`);
}

function readCompanyName(value: string, refuse: Refuse): string {
  return [...value].length <= 60 ? value : refuse('TARO_APP_COMPANY_NAME', 'is longer than 60 characters.');
}

function readPage(name: SettingName, text: Text, refuse: Refuse): string {
  const value = text(name);
  if (value === '') return '';
  return parseUrl(value)?.protocol === 'https:'
    ? value
    : refuse(name, `is not an https address: ${quote(value)}.`);
}

function oneOf<T extends string>(
  choices: readonly T[],
  name: SettingName,
  text: Text,
  refuse: Refuse,
): T | undefined {
  const value = text(name);
  if (value === '') return undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) refuse(name, `cannot be ${quote(value)}.`);
  return choice;
}

function checkAppId(value: string, refuse: Refuse): void {
  if (value !== '' && !/^wx[0-9a-f]{16}$/.test(value))
    refuse('TARO_APP_ID', `is not an appid: ${quote(value)}.`);
}

function parseUrl(value: string): URL | undefined {
  const web = /^https?:\/\//i.test(value);
  return web && URL.canParse(value) ? new URL(value) : undefined;
}

function quote(value: string): string {
  return JSON.stringify(value);
}
