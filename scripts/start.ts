/**
 * npm start: builds the app and again after every edit, with a local IDaaS behind it and a phone in the browser. With --dist it
 * builds nothing, and runs another mini program that is built already.
 * With TARO_APP_IDAAS_ORIGIN set, the app talks to that tenant; the sandbox then only plays WeChat. An origin in
 * tenant.config.ts is left aside, because login codes of the sandbox are refused there; its settings hold.
 */
import path from 'node:path';
import { readSeedFile } from '../sandbox/seedFile';
import type { Simulator } from '../simulator/index';
import { resolveMap } from '../simulator/resolveMap';
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
import { step } from './progress';
import { scenarios } from './scenarios';
import { openBrowser } from './open-browser';
import { runBuilt } from './start/runBuilt';
import { interrupted, startPhone, startTenant } from './start/servers';
import { buildAndWatch, projectRoot } from './taro';

const sandboxPort = Number(new URL(sandboxTenant.origin).port);

const usage = `Usage: npm start -- [--no-open] [--seed-file people.json]
       npm start -- --dist ../shop/dist [--resolve https://shop.example.com=http://127.0.0.1:3000] [--no-open] [--seed-file people.json]

  --no-open    do not open the browser
  --seed-file  people, applications and policy of the sandbox, instead of sandbox/seed.json (sandbox/README.md)
  --dist       a mini program that is built already, of any project: the folder with app.json. Nothing is built, and the sandbox
               answers in the place of the tenant that it names
  --resolve    with --dist: where requests to your own back end go; may be repeated`;

async function main(): Promise<number> {
  const flags = readFlags(usage, {
    options: {
      'no-open': { type: 'boolean' },
      'seed-file': { type: 'string' },
      dist: { type: 'string' },
      resolve: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  if (flags.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const seedFile = flags['seed-file'];
  const seed = seedFile === undefined ? {} : { seed: worded(() => readSeedFile(seedFile)) };
  const opensBrowser = flags['no-open'] !== true;
  if (flags.dist !== undefined) {
    const resolve = worded(() => resolveMap(flags.resolve ?? []));
    await runBuilt({ dist: path.resolve(flags.dist), resolve, opensBrowser, ...seed }, sandboxPort, say);
    return 0;
  }
  if (flags.resolve !== undefined) throw failure(`--resolve goes with --dist.\n\n${usage}`);

  const env = loadEnvironment(projectRoot, 'development', process.env);
  const ownTenant = (env.TARO_APP_IDAAS_ORIGIN ?? '').trim() !== '';
  const tenant = await checkedTenant();
  const sandbox = await step('starting the sandbox (a local IDaaS)', () =>
    startTenant(sandboxPort, { policy: { product: tenant.product }, ...seed }, say),
  );

  const dist = path.join(projectRoot, 'dist');
  const settings = ownTenant ? {} : settingsFor(sandbox, env);
  const appid = (env.TARO_APP_ID ?? '').trim();
  tellDevtools(projectRoot, { ...(appid !== '' && { appid }), ...(!ownTenant && { urlCheck: false }) });
  let phone: Simulator | undefined;
  const build = buildAndWatch({ output: dist, settings }, say, (problem) => phone?.reportBuild(problem));
  const close = async (): Promise<void> => {
    await Promise.all([build.stop(), sandbox.close()]);
  };
  const simulator = await step('building the app', () => build.ready)
    .then(() =>
      step('starting the phone', () =>
        startPhone({
          dist,
          wechatOrigin: sandbox.origin,
          // Pictures of users, and what the pages of the company show.
          pictures: ['https:'],
          // A tenant of one's own has no control API; the sandbox beside it only plays WeChat.
          ...(ownTenant
            ? { resolve: { [tenant.origin]: tenant.origin } }
            : { control: sandbox.origin, scenarios: Object.values(scenarios) }),
        }),
      ),
    )
    .catch(async (error: unknown) => {
      await close();
      throw error;
    });
  phone = simulator;
  say(announcement({ phone: simulator.origin, sandbox, tenant: ownTenant ? tenant.origin : undefined }));
  if (opensBrowser) await openBrowser(simulator.origin);

  await interrupted();
  say('\nstopping');
  await Promise.all([simulator.close(), close()]);
  return 0;
}

/** @throws what the reader throws, as a failure in words */
function worded<T>(read: () => T): T {
  try {
    return read();
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

runCommand(main);
