import type { PackedTenant } from './agreements/packed';
import { listOf } from './listOf';
import { loadTenant } from './loadTenant';
import type { Environment } from './settings';

/** The whole message for a build that cannot start. */
export function refusal(problems: readonly string[], mode: string): string {
  return `\nThe ${mode} build cannot start: the settings need attention.\n${listOf(problems)}\nSet them in tenant.config.ts, in the shell or in a .env file (docs/settings.md); to try the app without a tenant, run npm start.\n`;
}

/**
 * Reads the settings of a build. Taro prints what its config throws with a stack and then goes on without a config, so the
 * build ends here where a setting is wrong.
 */
export async function tenantOrExit(root: string, mode: string, shell: Environment): Promise<PackedTenant> {
  const reading = await loadTenant(root, mode, shell);
  if (reading.tenant !== undefined) return reading;
  process.stderr.write(refusal(reading.problems, mode));
  return process.exit(1);
}
