import type { BuiltTenant } from '../config/tenant';
import type { PackedAgreements } from '../src/core/agreementText';

declare global {
  /**
   * The tenants this bundle was built for: one constant, checked and put in by config/ at build time
   * (docs/settings.md lists the settings). Read it in src/tenant.ts only.
   */
  const TENANT: BuiltTenant;
  /** the agreements that are in the package; read it in src/features/consent/packedAgreements.ts only, which the main package lacks */
  const AGREEMENTS: PackedAgreements;
  /** false in the package that is uploaded; read it in src/tenant.ts and src/app.config.ts only */
  const IS_DEVELOPMENT: boolean;
}
