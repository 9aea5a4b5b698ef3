/**
 * npm start: builds the app and again after every edit, with a local IDaaS behind it and a phone in the browser.
 * With TARO_APP_IDAAS_ORIGIN set, the app talks to that tenant; the sandbox then only plays WeChat. An origin in
 * tenant.config.ts is left aside, because login codes of the sandbox are refused there; its settings hold.
 */
import path from 'node:path';
import { startSandbox } from '../sandbox/index';
import { readSeedFile } from '../sandbox/seedFile';
import { startSimulator } from '../simulator/index';
import type { Simulator } from '../simulator/index';
import { loadEnvironment } from '../config/environment';
import { loadTenant } from '../config/loadTenant';
import { refusal } from '../config/refuse';
import type { Environment } from '../config/settings';
import { sandboxTenant } from '../config/tenant';
import type { Tenant } from '../config/tenant';
import { announcement } from './announcement';
import { tellDevtools } from './devtools';
import { failure, runCommand } from './failure';
import { readFlags } from './flags';
import { startOnFreePort } from './ports';
import { step } from './progress';
import { openBrowser } from './open-browser';
import { buildAndWatch, projectRoot } from './taro';

const sandboxPort = Number(new URL(sandboxTenant.origin).port);
const simulatorPort = 4020;

const usage = `Usage: npm start -- [--no-open] [--seed-file people.json]

  --no-open    do not open the browser
  --seed-file  people, applications and policy of the sandbox, instead of sandbox/seed.json (sandbox/README.md)`;

async function main(): Promise<number> {
  const flags = readFlags(usage, {
    options: {
      'no-open': { type: 'boolean' },
      'seed-file': { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (flags.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const env = loadEnvironment(projectRoot, 'development', process.env);
  const ownTenant = (env.TARO_APP_IDAAS_ORIGIN ?? '').trim() !== '';
  const tenant = await checkedTenant();
  const say = (line: string): void => void process.stdout.write(`${line}\n`);

  const seedFile = flags['seed-file'];
  const seed = seedFile === undefined ? {} : { seed: seedIn(seedFile) };

  const sandbox = await step('starting the sandbox (a local IDaaS)', () =>
    startOnFreePort(sandboxPort, (port) =>
      startSandbox({ port, control: true, policy: { product: tenant.product }, ...seed }),
    ),
  );
  if (!sandbox.origin.endsWith(`:${sandboxPort}`))
    say(`  port ${sandboxPort} is taken: the sandbox is at ${sandbox.origin}`);

  const dist = path.join(projectRoot, 'dist');
  const settings = ownTenant ? {} : settingsFor(sandbox, env);
  const appid = (env.TARO_APP_ID ?? '').trim();
  tellDevtools(projectRoot, { ...(appid !== '' && { appid }), ...(!ownTenant && { urlCheck: false }) });
  const shown: { phone?: Simulator } = {};
  const build = buildAndWatch({ output: dist, settings }, say, (problem) =>
    shown.phone?.reportBuild(problem),
  );
  const close = async (): Promise<void> => {
    await Promise.all([build.stop(), sandbox.close()]);
  };
  const simulator = await step('building the app', () => build.ready)
    .then(() =>
      step('starting the phone', () =>
        startPhone(dist, sandbox.origin, ownTenant ? tenant.origin : undefined),
      ),
    )
    .catch(async (error: unknown) => {
      await close();
      throw error;
    });
  shown.phone = simulator;
  say(announcement({ phone: simulator.origin, sandbox, tenant: ownTenant ? tenant.origin : undefined }));
  if (!flags['no-open']) await openBrowser(simulator.origin);

  await interrupted();
  say('\nstopping');
  await Promise.all([simulator.close(), close()]);
  return 0;
}

function seedIn(file: string): ReturnType<typeof readSeedFile> {
  try {
    return readSeedFile(file);
  } catch (error) {
    throw failure(error instanceof Error ? error.message : String(error));
  }
}

/** The tenant as the phone in the browser will have it: that is the version `develop`. */
async function checkedTenant(): Promise<Tenant> {
  const { tenant, problems } = await loadTenant(projectRoot, 'development', process.env);
  if (problems !== undefined) throw failure(refusal(problems, 'development'));
  return tenant.environments?.develop ?? tenant;
}

/** The app must know where the sandbox really is: its port can differ from the default. */
function settingsFor(
  sandbox: { origin: string; clientId: string },
  env: Environment,
): Record<string, string> {
  return {
    TARO_APP_IDAAS_ORIGIN: sandbox.origin,
    TARO_APP_IDAAS_CLIENT_ID: env.TARO_APP_IDAAS_CLIENT_ID || sandbox.clientId,
  };
}

function startPhone(
  dist: string,
  wechatOrigin: string,
  tenantOrigin: string | undefined,
): ReturnType<typeof startSimulator> {
  const resolve = tenantOrigin === undefined ? {} : { resolve: { [tenantOrigin]: tenantOrigin } };
  return startOnFreePort(simulatorPort, (port) =>
    startSimulator({ dist, port, wechatOrigin, watch: true, ...resolve }),
  );
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
    process.once('SIGHUP', () => resolve());
  });
}

runCommand(main);
