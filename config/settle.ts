import { settingsOf } from '../src/idaas/presets';
import { problemWith, settings } from './settings';
import type { Setting, SettingName } from './settings';
import type { Audience, EnvVersion, Product, Tenant } from './tenant';
import { settleAccountDeletion } from './brand';
import { localized } from './localized';
import type { TenantValues } from './tenantFile';
import { isLoopback } from './values';

/** The sandbox that `npm start` runs: what a development build talks to when nothing else is said. */
export const sandboxTenant = {
  origin: 'http://127.0.0.1:4010',
  clientId: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4',
} as const;

const products: readonly Product[] = ['eiam', 'ciam', 'oneaccess'];
const audiences: readonly Audience[] = ['employee', 'customer'];
/** Values by member of tenant.config.ts, as they were written: those of the shell are texts. */
export type Values = {
  readonly [Member in keyof TenantValues]?: string | TenantValues[Member];
} & Pick<TenantValues, 'settings' | 'accountDeletion' | 'companyName'>;

/** A tenant, and what is wrong with it. */
interface Settled {
  readonly tenant: Tenant;
  readonly problems: readonly string[];
}

/**
 * Makes a tenant of the values that were set.
 *
 * @param mode `production` demands an origin and a client id; every other mode falls back to the sandbox
 * @param version the version of the mini program that alone has these values; '' for all
 * @returns the tenant, usable where there is no problem
 */
export function settle(values: Values, mode: string, version: EnvVersion | ''): Settled {
  const { origin, clientId, missing } = settleAddress(values, mode);
  const product = products.find((one) => one === values.product) ?? 'eiam';
  const audience = audiences.find((one) => one === values.audience) ?? audienceOf(product);
  const { serviceAgreementUrl = '', privacyPolicyUrl = '', tenantId = '' } = values;
  const differing = Object.keys(values.settings ?? {}).length > 0 ? values.settings : undefined;
  const tenant: Tenant = {
    origin,
    clientId,
    product,
    audience,
    companyName: localized(values.companyName),
    serviceAgreementUrl,
    privacyPolicyUrl,
    agreementsShown: values.agreementsShown === 'web-view' ? 'web-view' : 'copy',
    accountDeletion: settleAccountDeletion(values.accountDeletion),
    tenantId,
    ...(differing && { settings: differing }),
  };
  const { min, max } = settingsOf(product, values.settings).codeLength;
  const place = version === '' ? '' : `environments.${version}.`;
  const impossible = `${place}settings.codeLength of tenant.config.ts: min (${min}) is larger than max (${max}); the one that is not set has its default.`;
  return {
    tenant,
    problems: [
      ...missing.map((name) => problemWith(name, notSet(name, version))),
      ...(min > max ? [impossible] : []),
      ...(audience === 'employee' && values.accountDeletion ? [place + NOT_FOR_EMPLOYEES] : []),
    ],
  };
}

const NOT_FOR_EMPLOYEES =
  'accountDeletion of tenant.config.ts is for customers only: the accounts of employees belong to the company. Take it out, or set audience to customer.';

const audienceOf = (product: Product): Audience => (product === 'ciam' ? 'customer' : 'employee');

/** Where requests go and for which application: a build that is not for production falls back to the sandbox. */
function settleAddress({ origin: given = '', clientId: named = '' }: Values, mode: string) {
  const isProduction = mode === 'production';
  const written = given === '' && !isProduction ? sandboxTenant.origin : given;
  const origin = URL.canParse(written) ? new URL(written).origin : written;
  const clientId = named === '' && !isProduction && isLoopback(origin) ? sandboxTenant.clientId : named;
  const missing: SettingName[] = [
    ...(origin === '' ? (['TARO_APP_IDAAS_ORIGIN'] as const) : []),
    ...(clientId === '' ? (['TARO_APP_IDAAS_CLIENT_ID'] as const) : []),
  ];
  return { origin, clientId, missing };
}

const REASONS: Partial<Record<SettingName, string>> = {
  TARO_APP_IDAAS_ORIGIN: 'a production build must know the address of your tenant.',
  TARO_APP_IDAAS_CLIENT_ID: 'the tenant refuses requests without it.',
};

/** What a missing setting is told with: it may be set in the file as well. */
function notSet(name: SettingName, version: EnvVersion | ''): string {
  const { member }: Setting = settings[name];
  const there = version === '' ? member : `environments.${version}.${member}`;
  return `is not set, nor ${there} in tenant.config.ts: ${REASONS[name]}`;
}
