import type { EnvVersion, Product } from '../../config/tenant';
import type { SettingsOverrides } from '../../src/idaas/overrides';
import type { Target } from './probe';
import type { Finding } from './report';

/** The project whose package is checked beside the tenant. */
export interface Project {
  /** its folder */
  readonly root: string;
  /** its settings as the build reads them; `null` where the tenant is given otherwise */
  readonly settings: ProjectSettings | null;
}

/** What the checks of a project need to know of its settings. */
export interface ProjectSettings {
  /** what is wrong with them, a message each */
  readonly problems: readonly string[];
  /** TARO_APP_ID; empty where it is not set */
  readonly appId: string;
  /** addresses of the agreements; empty ones are not set */
  readonly agreements: readonly string[];
  /** versions of the mini program that have a tenant of their own */
  readonly versions: readonly EnvVersion[];
}

/** The tenant to ask, and what the app knows of it. */
export interface AskedTenant extends Target {
  /** `null` where neither a flag nor a setting names it: the answers tell */
  readonly product: Product | null;
  /** the version of the mini program that has it; `null` for all, and for a tenant that was given by flags */
  readonly version: EnvVersion | null;
  /** what the project sets over the preset of the product */
  readonly settings: SettingsOverrides;
}

export interface DoctorOptions {
  /** the tenant to ask; `null` leaves out everything that needs one */
  readonly tenant: AskedTenant | null;
  readonly project: Project;
  /** for each connection and request; 8000 without it */
  readonly timeoutMs?: number;
  /** PEM certificates of authorities that are trusted beside Node's own */
  readonly roots?: readonly string[];
  /** whether this computer trusts authorities that phones do not know; `NODE_EXTRA_CA_CERTS` without it */
  readonly extraRoots?: boolean;
  /** epoch ms by this computer */
  readonly now?: () => number;
  /** told of each finding as soon as it is there, in the order of the report */
  readonly onFinding?: (finding: Finding) => void;
}

export const DEFAULT_TIMEOUT_MS = 8000;
