/** The tenants this build is for: the one constant that `config/` writes into the bundle. */
const { environments, brand, agreementDigests, host, ...tenantOfAll } = TENANT;

/** Logo, slogan and support of the company: the same in all versions. */
export { brand };

/** A digest of each agreement that is in the package, '' for one that is not; absent where none is. */
export { agreementDigests };

/** Where the pages are in a mini program of another company; absent in this app. */
export { host };

/**
 * The tenant of the version that runs.
 *
 * @param readEnvVersion asked only where the versions have different tenants; `undefined` where it is not known
 * @returns the tenant of that version, or the one that is for all versions where it has none of its own
 */
export function tenantFor(readEnvVersion: () => keyof NonNullable<typeof environments> | undefined) {
  const version = environments && readEnvVersion();
  return (version && environments[version]) ?? tenantOfAll;
}

/** Whether this build is for developers: what only they need is left out of a production package. */
export const isDevelopment = IS_DEVELOPMENT;
