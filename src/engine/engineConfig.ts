import type { Cipher } from '../core/captcha';
import type { AgreementVersions } from '../core/consent';
import type { SettingsOverrides } from '../idaas/overrides';
import type { Tenant } from '../idaas/settings';
import type { OnProblem } from './diagnosis';

/** Who signs in. Employees are asked at once; customers may look around first and are asked when they want to sign in. */
export type Audience = 'employee' | 'customer';

/** All that differs between two apps. */
export interface EngineConfig {
  readonly tenant: Tenant;
  readonly audience: Audience;
  /** what tells one version of each agreement from another; '' for none */
  readonly agreements: AgreementVersions;
  /**
   * There is the page `privacy`: `requireSignIn` asks there for a consent that was taken back. Without it, asking is up to the
   * host app, whose user interface is its own.
   */
  readonly hasConsentPage?: boolean;
  /** what differs from the product's preset (docs/settings.md) */
  readonly settings?: SettingsOverrides;
  /** encrypts the solutions of puzzles; needed where `captchaEncryption` is not `none` (U7) */
  readonly cipher?: Cipher | undefined;
  /** told of each failure, without any secret */
  readonly onProblem?: OnProblem;
  /** told what our own code, or an adapter, threw unexpectedly: for a developer's console */
  readonly onBug?: (cause: unknown) => void;
}
