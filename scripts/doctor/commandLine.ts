import { parseArgs } from 'node:util';
import { loadEnvironment } from '../../config/environment';
import type { Environment } from '../../config/settings';
import type { Tenant } from '../../config/tenant';
import { readTenant } from '../../config/tenant';
import type { DoctorOptions } from './options';

export const USAGE = `Usage: npm run doctor [-- options]

Checks the tenant of the project's settings (the shell over .env files) and the project itself.

  --origin URL       the tenant to check instead; the project's settings are then not read
  --client-id ID     its client id; needed with --origin
  --product NAME     eiam, ciam or oneaccess; otherwise guessed from the answers
  --tenant-id ID     sent as X-tenant-id
  --mode NAME        whose .env files are read: production (the default), development …
  --timeout SECONDS  for each connection and request (8)
  --json             one JSON document instead of text
  --help

Exit code: 0 nothing must be mended, 1 something must, 2 the command line is wrong.
`;

export type CommandLine =
  | { readonly run: DoctorOptions; readonly json: boolean }
  | { readonly help: true }
  /** what is wrong with it */
  | { readonly wrong: string };

/** Reads the command line. `shell`: normally `process.env`; `root`: the project's folder. */
export function readCommandLine(argv: readonly string[], root: string, shell: Environment): CommandLine {
  let values: Values;
  try {
    values = parse(argv);
  } catch (error) {
    return { wrong: String(error).replace(/^\w*Error[^:]*: /, '') };
  }
  if (values.help) return { help: true };
  const seconds = Number(values.timeout);
  if (!(seconds > 0 && seconds <= 120)) return { wrong: '--timeout: a number of seconds up to 120.' };
  const target = values.origin === undefined ? ofProject(values, root, shell) : ofFlags(values, root);
  return 'wrong' in target ? target : { run: { ...target, timeoutMs: seconds * 1000 }, json: values.json };
}

type Values = ReturnType<typeof parse>;
type TargetOfRun = Pick<DoctorOptions, 'tenant' | 'project'> | { readonly wrong: string };

const parse = (argv: readonly string[]) =>
  parseArgs({
    args: [...argv],
    options: {
      origin: { type: 'string' },
      'client-id': { type: 'string' },
      product: { type: 'string' },
      'tenant-id': { type: 'string' },
      mode: { type: 'string', default: 'production' },
      timeout: { type: 'string', default: '8' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values;

/** The project's own tenant. Flags of another one cannot be mixed in: its client id must not reach a foreign origin. */
function ofProject(values: Values, root: string, shell: Environment): TargetOfRun {
  const alone = (['client-id', 'product', 'tenant-id'] as const).find((flag) => values[flag] !== undefined);
  if (alone !== undefined) return { wrong: `--${alone} needs --origin.` };
  const environment = loadEnvironment(root, values.mode, shell);
  const { tenant, problems = [] } = readTenant(environment, values.mode);
  const isProductGiven = (environment.TARO_APP_IDAAS_PRODUCT ?? '').trim() !== '';
  return {
    tenant: tenant === undefined ? null : targetOf(tenant, isProductGiven),
    project: { root, settings: { environment, problems } },
  };
}

function ofFlags(values: Values, root: string): TargetOfRun {
  if (values['client-id'] === undefined) return { wrong: '--origin needs --client-id.' };
  const { tenant, problems } = readTenant(
    {
      TARO_APP_IDAAS_ORIGIN: values.origin,
      TARO_APP_IDAAS_CLIENT_ID: values['client-id'],
      TARO_APP_IDAAS_PRODUCT: values.product,
      TARO_APP_IDAAS_TENANT_ID: values['tenant-id'],
    },
    'production',
  );
  if (tenant === undefined) return { wrong: problems.map(asFlag).join('\n') };
  return { tenant: targetOf(tenant, Boolean(values.product)), project: { root, settings: null } };
}

const targetOf = ({ origin, clientId, tenantId, product }: Tenant, isProductGiven: boolean) => ({
  origin,
  clientId,
  tenantId,
  product: isProductGiven ? product : null,
});

/** The first line of a problem, about the flag instead of the setting. */
const asFlag = (problem: string): string =>
  (problem.split('\n')[0] ?? '').replace(
    /^TARO_APP_(?:IDAAS_)?(\w+)/,
    (_, name: string) => `--${name.toLowerCase().replaceAll('_', '-')}`,
  );
