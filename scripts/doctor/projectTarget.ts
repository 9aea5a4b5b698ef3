import { loadEnvironment } from '../../config/environment';
import { loadTenant } from '../../config/loadTenant';
import type { Environment } from '../../config/settings';
import type { EnvVersion, Product, Tenant } from '../../config/tenant';
import type { TenantFile } from '../../config/tenantFile';
import type { AskedTenant, DoctorOptions } from './options';

/**
 * Reads the tenant of the project as the build does: the shell over the `.env` files over tenant.config.ts.
 *
 * @param mode whose `.env` files are read
 * @param version the version of the mini program whose tenant is meant; one without a tenant of its own has that of all
 */
export async function readProject(
  root: string,
  mode: string,
  version: EnvVersion | null,
  shell: Environment,
): Promise<Pick<DoctorOptions, 'tenant' | 'project'>> {
  const environment = loadEnvironment(root, mode, shell);
  const { tenant, problems = [], file = {} } = await loadTenant(root, mode, shell);
  const own = version === null ? undefined : tenant?.environments?.[version];
  const chosen = own ?? tenant;
  const settings = {
    problems,
    appId: (environment.TARO_APP_ID ?? '').trim(),
    agreements: chosen === undefined ? [] : [chosen.serviceAgreementUrl, chosen.privacyPolicyUrl],
    versions: versionsOf(tenant?.environments ?? {}),
  };
  const target: AskedTenant | null =
    chosen === undefined
      ? null
      : {
          ...targetOf(chosen),
          product: isProductSet(environment, file, version) ? chosen.product : null,
          version: own === undefined ? null : version,
        };
  return { tenant: target, project: { root, settings } };
}

/** A tenant as the doctor asks it; `product` is for the caller to say. */
export const targetOf = ({ origin, clientId, tenantId, settings = {} }: Tenant) => ({
  origin,
  clientId,
  tenantId,
  settings,
});

const VERSIONS: readonly EnvVersion[] = ['develop', 'trial', 'release'];

/** Reads the name of a version; `undefined` for what is none. */
export const readVersion = (name: string): EnvVersion | undefined => VERSIONS.find((one) => one === name);

const versionsOf = (environments: { readonly [Version in EnvVersion]?: Tenant }): readonly EnvVersion[] =>
  VERSIONS.filter((version) => environments[version] !== undefined);

/** Whether a setting names the product. The build takes a default where none does, which proves nothing. */
function isProductSet(environment: Environment, file: TenantFile, version: EnvVersion | null): boolean {
  const written: readonly (Product | undefined)[] = [
    version === null ? undefined : file.environments?.[version]?.product,
    file.product,
  ];
  return (environment.TARO_APP_IDAAS_PRODUCT ?? '').trim() !== '' || written.some((one) => one !== undefined);
}
