import type { SettingName } from '../../config/settings';
import type { EnvVersion, Product } from '../../config/tenant';
import type { IdaasSettings } from '../../src/idaas/settings';

/** Every check, in the order in which they run. Each gives at least one finding. */
export const CHECKS = [
  'node',
  'settings',
  'app-id',
  'address',
  'name',
  'connection',
  'certificate',
  'answers',
  'device-headers',
  'client-id',
  'captcha',
  'captcha-solution',
  'wechat-source',
  'state-token',
  'second-factor',
  'renewal',
  'id-token',
  'sign-out',
  'keys',
  'country-codes',
  'clock',
  'product',
  'domains',
  'package',
  'base-library',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** `error` must be mended; `warning` deserves a look; `note` informs; `skipped` could not be tried. */
export type Severity = 'ok' | 'note' | 'warning' | 'error' | 'skipped';

export type Environment = Readonly<Partial<Record<SettingName, string>>>;
/** Members of `IdaasSettings` that follow from one finding; of `mfa`, only what follows. */
export type SettingsPatch = Readonly<
  Partial<Omit<IdaasSettings, 'mfa'>> & { mfa?: Readonly<Partial<IdaasSettings['mfa']>> }
>;

/** What one check saw. */
export interface Finding {
  readonly check: CheckName;
  /** names the sentence; stable, unlike the sentence */
  readonly code: string;
  readonly severity: Severity;
  /** one sentence: what was seen */
  readonly says: string;
  /** how to mend it; `null` where there is nothing to do */
  readonly mend: string | null;
  /** members of `IdaasSettings` that follow from it */
  readonly settings: SettingsPatch;
  /** settings of the build (`TARO_APP_…`) that follow from it */
  readonly environment: Environment;
}

/** The tenant that was asked. */
export interface ReportTarget {
  readonly origin: string;
  readonly clientId: string;
  readonly tenantId: string;
  /** the version of the mini program that has it; `null` for all of them, and for a tenant that was given by flags */
  readonly version: EnvVersion | null;
  readonly product: Product;
  /** `given` by a flag or setting, guessed from the `answers`, or the `default` where neither tells */
  readonly productFrom: 'given' | 'answers' | 'default';
}

/** Domains to enter at mp.weixin.qq.com, as origins. */
export interface Domains {
  /** request domains (request 合法域名) */
  readonly request: readonly string[];
  /** business domains (业务域名), only for pages that are opened in a web-view */
  readonly business: readonly string[];
}

/** The result of a run; `--json` prints it. `version` grows when a member changes its meaning or goes. */
export interface Report {
  readonly version: 1;
  /** `null` where the settings name no tenant */
  readonly target: ReportTarget | null;
  readonly findings: readonly Finding[];
  /** all settings that follow, without those that the project, or else its product, has already */
  readonly settings: Readonly<Partial<IdaasSettings>>;
  readonly environment: Environment;
  readonly domains: Domains;
  /** HTTP requests that were sent */
  readonly requests: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** 1 where an error was found, else 0 */
  readonly exitCode: 0 | 1;
}
