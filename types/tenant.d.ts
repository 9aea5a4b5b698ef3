import type { Tenant } from '../config/tenant';

declare global {
  /**
   * The tenant this bundle was built for: one constant, checked and put in by config/ at build time
   * (the settings are listed in config/settings.ts). Read it in src/tenant.ts only.
   */
  const TENANT: Tenant;
  /** false in the package that is uploaded; read it in src/tenant.ts and src/app.config.ts only */
  const IS_DEVELOPMENT: boolean;
}
