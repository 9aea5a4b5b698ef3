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

/** Where values are written, for the messages about them. */
export interface Source {
  /** as a person calls the place, such as `tenant.config.ts` */
  readonly name: string;
  /** whether the settings of the shell and of `.env` files hold as well */
  readonly isShellRead: boolean;
}

export const OUR_FILE: Source = { name: 'tenant.config.ts', isShellRead: true };

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
 * @param source where they are written
 * @returns the tenant, usable where there is no problem
 */
export function settle(values: Values, mode: string, version: EnvVersion | '', source: Source): Settled {
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
  const impossible = `${place}settings.codeLength of ${source.name}: min (${min}) is larger than max (${max}); the one that is not set has its default.`;
  return {
    tenant,
    problems: [
      ...missing.map((name) => notSet(name, version, source)),
      ...(min > max ? [impossible] : []),
      ...(audience === 'employee' && values.accountDeletion ? [place + notForEmployees(source)] : []),
    ],
  };
}

const notForEmployees = ({ name }: Source): string =>
  `accountDeletion of ${name} is for customers only: the accounts of employees belong to the company. Take it out, or set audience to customer.`;

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

/** What a missing setting is told with: it may be set in the file as well, or only there. */
function notSet(name: SettingName, version: EnvVersion | '', source: Source): string {
  const { member, allowed }: Setting = settings[name];
  const there = version === '' ? member : `environments.${version}.${member}`;
  const reason = REASONS[name];
  if (source.isShellRead) return problemWith(name, `is not set, nor ${there} in ${source.name}: ${reason}`);
  return `${there} of ${source.name} is not set: ${reason}\n    accepted: ${allowed}`;
}
