import type { Localized } from '../src/core/localized';
import { mergeSettings, type SettingsOverrides } from '../src/idaas/overrides';
import { problemWith, settingNames, settings } from './settings';
import type { AgreementDigests, AgreementFiles } from './agreements';
import { settleBrand, type AccountDeletion, type Brand, type BrandValues } from './brand';
import { localized } from './localized';
import type { Environment, Setting, SettingName } from './settings';
import type { TenantFile, TenantValues } from './tenantFile';
import { OUR_FILE, settle, type Source } from './settle';
import { wrongWith } from './values';

export { sandboxTenant } from './settle';

/*
 * Not for config/index.ts: Taro transpiles the files of config/ only, and this one uses src. loadTenant.ts loads it there.
 */

export type Product = 'eiam' | 'ciam' | 'oneaccess';
export type Audience = 'employee' | 'customer';

/** How an agreement is opened: in a page with a `<web-view>`, or not at all, so that its address is copied. */
export type AgreementsShown = 'web-view' | 'copy';

/** Which version of a mini program runs: under development, for trial, or released. */
export type EnvVersion = 'develop' | 'trial' | 'release';

type ShellValues = Readonly<Partial<Record<NonNullable<Setting['member']>, string>>>;

/** What the bundle knows about one tenant. Absent optionals are ''. */
export interface Tenant {
  /** scheme, host and port; no slash at the end */
  readonly origin: string;
  readonly clientId: string;
  readonly product: Product;
  readonly audience: Audience;
  readonly companyName: Localized;
  readonly serviceAgreementUrl: string;
  readonly privacyPolicyUrl: string;
  readonly agreementsShown: AgreementsShown;
  /** where customers have their account deleted; all '' for employees */
  readonly accountDeletion: AccountDeletion;
  readonly tenantId: string;
  /** what differs from the preset of the product; absent where nothing does */
  readonly settings?: SettingsOverrides;
}

/** The constant `TENANT` (types/tenant.d.ts): the tenant of this build, and those of single versions of the mini program. */
export interface BuiltTenant extends Tenant {
  readonly brand: Brand;
  /** which agreements are in the package (the constant `AGREEMENTS`); absent where none is */
  readonly agreementDigests?: AgreementDigests;
  /** where the pages are in the mini program of a company that installed them (config/host); absent in this app */
  readonly host?: { readonly root: string; readonly home: string };
  /** whole tenants, each in place of the one above; absent where all versions have the same */
  readonly environments?: { readonly [Version in EnvVersion]?: Tenant };
}

/** A tenant without problems, and what the build itself needs of the file. */
export interface UsableTenant {
  readonly tenant: BuiltTenant;
  /** colour and files */
  readonly brand: BrandValues;
  /** the files of the agreements that go into the package */
  readonly agreementFiles: AgreementFiles;
  readonly problems?: never;
}

export type TenantReading =
  | UsableTenant
  | {
      readonly problems: readonly string[];
      readonly tenant?: never;
      readonly brand?: never;
    };

const versions: readonly EnvVersion[] = ['develop', 'trial', 'release'];

/**
 * Puts the settings of `settings.ts` over those of tenant.config.ts and checks that nothing is missing.
 *
 * @param env raw values, shell over `.env` files; blanks around a value do not count, and a blank value is not set
 * @param mode `production` demands an origin and a client id; every other mode falls back to the sandbox
 * @param file the contents of tenant.config.ts, after the checks of `tenantFileSchema.ts`
 * @param source what the messages call the file
 * @returns the tenant, or every problem found (not only the first), each with what is accepted
 */
export function readTenant(
  env: Environment,
  mode: string,
  file: TenantFile = {},
  source: Source = OUR_FILE,
): TenantReading {
  const { environments = {}, brand: brandOfFile, agreementFiles = {}, ...common } = file;
  const { 'brand.color': color, ...shell } = shellValues(env);
  const brand = { ...brandOfFile, ...(color !== undefined && { color }) };
  const base = settle({ ...common, ...shell }, mode, '', source);
  const own = versions.flatMap((version) => {
    const values = environments[version];
    return values
      ? [[version, settle({ ...overlay(common, values), ...shell }, mode, version, source)] as const]
      : [];
  });
  // What the base lacks, each version lacks as well: it is told once.
  const missing = base.problems.length > 0 ? base.problems : own.flatMap(([, { problems }]) => problems);
  const problems = [...wrongInShell(env), ...missing];
  if (problems.length > 0) return { problems };
  const tenants = Object.fromEntries(own.map(([version, { tenant }]) => [version, tenant]));
  return {
    tenant: {
      ...base.tenant,
      brand: settleBrand(brand),
      ...(own.length > 0 && { environments: tenants }),
    },
    brand,
    agreementFiles: {
      service: localized(agreementFiles.service),
      privacy: localized(agreementFiles.privacy),
    },
  };
}

/** Every value of the shell and the `.env` files that is not accepted, in words. */
export const wrongInShell = (env: Environment): string[] =>
  settingNames.flatMap((name) => {
    const wrong = wrongWith(name, textIn(env, name));
    return wrong === undefined ? [] : [problemWith(name, wrong)];
  });

const textIn = (env: Environment, name: SettingName): string => (env[name] ?? '').trim();

/** The values that the shell and the `.env` files set, by member of tenant.config.ts. */
const shellValues = (env: Environment): ShellValues =>
  Object.fromEntries(
    settingNames.flatMap((name) => {
      const { member }: Setting = settings[name];
      const value = textIn(env, name);
      return member !== undefined && value !== '' ? [[member, value]] : [];
    }),
  );

/** The values of one version: its own over the common ones, and of the settings single members. */
const overlay = (common: TenantValues, own: TenantValues): TenantValues => ({
  ...common,
  ...own,
  ...(own.settings && { settings: mergeSettings(common.settings ?? {}, own.settings) }),
});
