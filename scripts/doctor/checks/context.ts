import type { Product } from '../../../config/tenant';
import type { IdaasSettings } from '../../../src/idaas/settings';
import type { ConnectionOptions } from '../net/connect';
import type { Probe, Target } from '../probe';
import type { CheckName, Finding } from '../report';

/** What the checks of a tenant share. */
export interface CheckContext {
  readonly target: Target;
  /** as given; `null` where neither a flag nor a setting names it */
  readonly product: Product | null;
  /** what the app would use: the preset of that product, or of the default one, under the settings of the project */
  readonly settings: IdaasSettings;
  readonly probe: Probe;
  readonly limits: ConnectionOptions;
  /** whether this computer trusts authorities that phones do not know */
  readonly extraRoots: boolean;
  /** epoch ms by this computer */
  readonly now: () => number;
}

/** What a step found. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** true where it is no use to ask further */
  readonly stop?: boolean;
}

/** One step of the run. It gives a finding for each check it names, unless it stops before. */
export interface Step {
  readonly checks: readonly CheckName[];
  readonly run: (context: CheckContext) => Promise<Outcome>;
}

/** A step of one check, which never ends the run. */
export const single = (
  check: CheckName,
  run: (context: CheckContext) => Promise<Finding | readonly Finding[]>,
): Step => ({
  checks: [check],
  run: async (context) => ({ findings: [await run(context)].flat() }),
});
