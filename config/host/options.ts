import type { PackedAgreements } from '../../src/core/agreementText';
import { withFiles } from '../namedFiles';
import { readTenant, type BuiltTenant } from '../tenant';
import { isTenantFile, wrongInFile } from '../tenantFileSchema';
import type { BrandValues } from '../brand';

/** What the mini program of a company says of the sign-in pages in its `config/index.ts`. */
export interface Options {
  /** the folder of the pages, and the root of their subpackage */
  readonly root: string;
  /** the page that opens where the flow ends and no page lies below; the first page of the app without it */
  readonly home?: string;
  readonly tenant: Omit<BuiltTenant, 'host'>;
  readonly brand: BrandValues;
  /** the texts that go into the subpackage */
  readonly agreements: PackedAgreements;
}

type Reading = { readonly options: Options } | { readonly problems: readonly string[] };

const DEFAULT_ROOT = 'sign-in';
const ROUTE = /^[\w-]+(\/[\w-]+)*$/;

/**
 * Checks the options of the plugin.
 *
 * @param given as they stand in the company's configuration
 * @param project the company's project, for the files that the options name
 * @param source what the tenant's values are called, in messages
 * @param mode `production` demands an origin and a client id; every other mode falls back to the sandbox
 * @returns the options, or every problem found, each with what is accepted
 */
export function readOptions(given: unknown, project: string, source: string, mode: string): Reading {
  const { root = DEFAULT_ROOT, home, tenant = {}, ...others } = membersOf(given);
  const unknown = Object.keys(others).map((name) => `${name} is no option; there are root, home and tenant.`);
  const places = [...wrongRoute('root', root), ...(home === undefined ? [] : wrongRoute('home', home))];
  const wrong = [...unknown, ...places, ...wrongInFile(tenant, source)];
  if (wrong.length > 0 || !isRoute(root) || !isTenantFile(tenant)) return { problems: wrong };
  const settled = readTenant({}, mode, tenant, { name: source, isShellRead: false });
  const reading = withFiles(project, settled, source);
  if (reading.tenant === undefined) return { problems: reading.problems };
  return {
    options: {
      root,
      ...(isRoute(home) && { home }),
      tenant: { ...reading.tenant, brand: brandUnder(root, reading.tenant.brand) },
      brand: reading.brand,
      agreements: reading.agreements,
    },
  };
}

const membersOf = (given: unknown): Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null ? { ...given } : {};

const isRoute = (value: unknown): value is string => typeof value === 'string' && ROUTE.test(value);

const wrongRoute = (name: string, value: unknown): string[] =>
  isRoute(value)
    ? []
    : [`${name} has to be a path without a slash at either end, such as sign-in or pages/shop/index.`];

/** The logos are in the subpackage. */
const brandUnder = (root: string, brand: BuiltTenant['brand']): BuiltTenant['brand'] => ({
  ...brand,
  logo: `/${root}${brand.logo}`,
  logoDark: `/${root}${brand.logoDark}`,
});
