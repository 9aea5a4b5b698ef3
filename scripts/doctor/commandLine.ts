import { parseArgs } from 'node:util';
import type { Environment } from '../../config/settings';
import { readTenant } from '../../config/tenant';
import type { DoctorOptions } from './options';
import { readProject, readVersion, targetOf } from './projectTarget';

export const USAGE = `Usage: npm run doctor [-- options]

Checks the tenant of the project's settings (the shell over .env files over tenant.config.ts), and
the project itself.

  --origin URL       the tenant to check instead; the project's settings are then not read
  --client-id ID     its client id; needed with --origin
  --product NAME     eiam, ciam or oneaccess; otherwise guessed from the answers
  --tenant-id ID     sent as X-tenant-id
  --environment NAME the tenant of that version of the mini program: develop, trial or release
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
export async function readCommandLine(
  argv: readonly string[],
  root: string,
  shell: Environment,
): Promise<CommandLine> {
  let values: Values;
  try {
    values = parse(argv);
  } catch (error) {
    return { wrong: String(error).replace(/^\w*Error[^:]*: /, '') };
  }
  if (values.help) return { help: true };
  const seconds = Number(values.timeout);
  if (!(seconds > 0 && seconds <= 120)) return { wrong: '--timeout: a number of seconds up to 120.' };
  const target = values.origin === undefined ? await ofProject(values, root, shell) : ofFlags(values, root);
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
      environment: { type: 'string' },
      mode: { type: 'string', default: 'production' },
      timeout: { type: 'string', default: '8' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values;

/** The project's own tenant. Flags of another one cannot be mixed in: its client id must not reach a foreign origin. */
async function ofProject(values: Values, root: string, shell: Environment): Promise<TargetOfRun> {
  const alone = (['client-id', 'product', 'tenant-id'] as const).find((flag) => values[flag] !== undefined);
  if (alone !== undefined) return { wrong: `--${alone} needs --origin.` };
  const { environment: name, mode } = values;
  const version = name === undefined ? null : readVersion(name);
  if (version === undefined) return { wrong: '--environment: develop, trial or release.' };
  return readProject(root, mode, version, shell);
}

function ofFlags(values: Values, root: string): TargetOfRun {
  if (values['client-id'] === undefined) return { wrong: '--origin needs --client-id.' };
  if (values.environment !== undefined)
    return { wrong: "--environment is about the project's tenants: leave out --origin." };
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
  const product = values.product ? tenant.product : null;
  return { tenant: { ...targetOf(tenant), product, version: null }, project: { root, settings: null } };
}

/** The first line of a problem, about the flag instead of the setting. */
const asFlag = (problem: string): string =>
  (problem.split('\n')[0] ?? '').replace(
    /^TARO_APP_(?:IDAAS_)?(\w+)/,
    (_, name: string) => `--${name.toLowerCase().replaceAll('_', '-')}`,
  );
