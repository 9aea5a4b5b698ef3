import { settings } from '../../config/settings';
import type { Audience } from '../../config/tenant';
import { buildAndWatch, buildOnce, projectRoot, type Build } from '../../scripts/taro';
import type { Language } from '../../src/core/language';
import { brandPackage, companyOfBrand, isBrand } from './brands';
import { createPackageCache } from './cache';
import type { TestPackage } from './cache';
import { companyPackage } from './company';
import { companyNames } from './companyNames';

/** The tenant that the packages under test are built for; the simulator's `resolve` leads it to a sandbox. */
export const tenantOrigin = 'https://login.example.com';

/**
 * Every setting, empty, and a tenant file that sets nothing: what stands in the developer's own shell, `.env` files and
 * tenant.config.ts must not reach a package under test.
 */
const unset = {
  ...Object.fromEntries(Object.keys(settings).map((name) => [name, ''])),
  TENANT_FILE: '__tests__/packages/tenant.config.ts',
};

const forAudience = (audience: Audience, product: string): Readonly<Record<string, string>> => ({
  ...unset,
  TARO_APP_IDAAS_ORIGIN: tenantOrigin,
  TARO_APP_IDAAS_CLIENT_ID: 'nTo1eRIub60vPb54WeE6aojPwYwImtl4',
  TARO_APP_IDAAS_PRODUCT: product,
  TARO_APP_AUDIENCE: audience,
  TARO_APP_SERVICE_AGREEMENT_URL: 'https://www.example.com/terms',
  TARO_APP_PRIVACY_POLICY_URL: 'https://www.example.com/privacy',
});

/** Where the tenant files of our packages take the company's name from. */
const namesFile = '__tests__/packages/companyNames.ts';

/** Our app with a tenant file of its own, for what no environment variable can say: names by language, and support. */
function withTenantFile<Name extends Audience>(
  name: Name,
  values: Readonly<Record<string, string>>,
): TestPackage & { readonly name: Name } {
  const file = `__tests__/packages/${name}/tenant.config.ts`;
  return { name, sources: ['src', file, namesFile], settings: { ...values, TENANT_FILE: file } };
}

const smallSource = '__tests__/packages/app';

/** The production packages that tests and pictures run. */
export const packages = {
  /** our app, for the members of a company */
  employee: withTenantFile('employee', forAudience('employee', 'eiam')),
  /** our app, for the public */
  customer: withTenantFile('customer', forAudience('customer', 'ciam')),
  /** the customers' app with a page of a company's own */
  company: companyPackage('company', forAudience('customer', 'ciam')),
  /** one page with what the build has to carry, for the tests of the build itself */
  small: {
    name: 'small',
    sources: [smallSource],
    settings: {
      ...unset,
      SOURCE_ROOT: smallSource,
      TARO_APP_IDAAS_ORIGIN: tenantOrigin,
      TARO_APP_IDAAS_CLIENT_ID: 'client-1',
      TARO_APP_IDAAS_PRODUCT: 'eiam',
      TARO_APP_AUDIENCE: 'employee',
    },
  },
} as const satisfies Record<string, TestPackage>;

/** One app in other brands, for pictures only: `npm test` builds none of them. */
export const brandPackages = {
  airline: brandPackage('airline', unset),
  tea: brandPackage('tea', unset),
} as const satisfies Record<string, TestPackage>;

const all = { ...packages, ...brandPackages };

export type PackageName = keyof typeof all;

/** What the company of a package calls itself. */
export const companyOf = (name: PackageName, language: Language): string =>
  isBrand(name) ? companyOfBrand(name, language) : companyNames[language];

const cache = createPackageCache(projectRoot, buildOnce);

/**
 * The folder of a package that was built before.
 * @throws when its sources have changed since, or it was never built: what is different, and what to run
 */
export const packageFolder = (name: PackageName): string => cache.folderOf(all[name]);

/** Builds the packages, all at once, unless what they are built from is as it was. */
export async function ensurePackages(
  wanted: readonly TestPackage[] = Object.values(packages),
): Promise<void> {
  await Promise.all(wanted.map((one) => cache.ensure(one)));
}

/** Builds for development, as `taro build --watch` does, and stops before it watches. */
export async function buildForDevelopment(build: Build): Promise<void> {
  const watch = buildAndWatch(build, () => undefined);
  await watch.ready;
  await watch.stop();
}

const developmentCache = createPackageCache(projectRoot, buildForDevelopment);
const companyInDevelopment = companyPackage('company-development', forAudience('customer', 'ciam'));

/** @returns the folder of the company's development build, which is built where its sources have changed */
export async function companyDevelopmentFolder(): Promise<string> {
  await developmentCache.ensure(companyInDevelopment);
  return developmentCache.folderOf(companyInDevelopment);
}
