import type { Environment } from './settings';
import { readTenant } from './tenant';
import type { Tenant } from './tenant';

/** The whole message for a build that cannot start. */
export function refusal(problems: readonly string[], mode: string): string {
  const list = problems.map((problem) => `  - ${problem}`).join('\n');
  return `\nThe ${mode} build cannot start: the settings need attention.\n${list}\nSet them in the shell or in a .env file (see .env.example); to try the app without a tenant, run npm start.\n`;
}

/** Taro prints what its config throws with a stack and then goes on without a config, so the build ends here. */
export function tenantOrExit(env: Environment, mode: string): Tenant {
  const { tenant, problems } = readTenant(env, mode);
  if (tenant !== undefined) return tenant;
  process.stderr.write(refusal(problems, mode));
  return process.exit(1);
}
