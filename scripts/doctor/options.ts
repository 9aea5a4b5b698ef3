import type { Environment } from '../../config/settings';
import type { Product } from '../../config/tenant';
import type { Target } from './probe';
import type { Finding } from './report';

/** The project whose package is checked beside the tenant. */
export interface Project {
  /** its folder */
  readonly root: string;
  /** its settings as the build reads them, and what is wrong with them; `null` where the tenant is given otherwise */
  readonly settings: { readonly environment: Environment; readonly problems: readonly string[] } | null;
}

export interface DoctorOptions {
  /** the tenant to ask; `null` leaves out everything that needs one */
  readonly tenant: (Target & { readonly product: Product | null }) | null;
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
