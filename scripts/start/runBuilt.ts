import path from 'node:path';
import type { Sandbox, Seed } from '../../sandbox/index';
import defaultSeed from '../../sandbox/seed.json';
import { readSeed } from '../../sandbox/seed';
import { announcement } from '../announcement';
import { failure } from '../failure';
import { openBrowser } from '../open-browser';
import { scenarios } from '../scenarios';
import { interrupted, startPhone, startTenant } from './servers';
import { tenantsIn, type NamedTenant } from './tenantsIn';

/** What `npm start -- --dist` is asked for. */
export interface BuiltRun {
  /** the folder with app.json */
  readonly dist: string;
  /** people of one's own; those of sandbox/seed.json without it */
  readonly seed?: Seed;
  /** further origins, and where their requests go */
  readonly resolve: Readonly<Record<string, string>>;
  readonly opensBrowser: boolean;
}

/**
 * Runs a mini program that is built already, of any project, on the phone in the browser. The sandbox answers in the place of
 * the tenants that the mini program names, and knows their client ids. Ends when the command is interrupted.
 *
 * @param port wanted for the sandbox
 * @throws a failure where the folder holds no mini program, or none that names a tenant
 */
export async function runBuilt(
  { dist, seed, resolve, opensBrowser }: BuiltRun,
  port: number,
  say: (line: string) => void,
): Promise<void> {
  const tenants = tenantsIn(dist);
  if (tenants.length === 0) throw failure(noTenant(dist));
  const sandbox = await startTenant(port, { seed: seedFor(tenants, seed) }, say);
  const phone = await startPhone({
    dist,
    wechatOrigin: sandbox.origin,
    resolve: { ...resolve, ...relayed(tenants, sandbox) },
    control: sandbox.origin,
    scenarios: Object.values(scenarios),
  }).catch(async (error: unknown) => {
    await sandbox.close();
    throw error;
  });
  for (const { origin, clientId } of tenants)
    say(`  ${origin} (client id ${clientId}) is played by the sandbox`);
  say(
    announcement({
      phone: phone.origin,
      sandbox,
      tenant: undefined,
      reload: `Build ${path.basename(dist)} again and the phone reloads.`,
    }),
  );
  if (opensBrowser) await openBrowser(phone.origin);
  await interrupted();
  say('\nstopping');
  await Promise.all([phone.close(), sandbox.close()]);
}

const relayed = (tenants: readonly NamedTenant[], sandbox: Sandbox): Record<string, string> =>
  Object.fromEntries(tenants.map(({ origin }) => [origin, sandbox.origin]));

/** The people of the seed, for the applications that the mini program is. A product that it names wins over the seed's. */
export function seedFor(tenants: readonly NamedTenant[], seed: Seed = readSeed(defaultSeed)): Seed {
  const product = tenants.find((one) => one.product !== undefined)?.product;
  const policy = { ...seed.policy, ...(product !== undefined && { product }) };
  return readSeed({
    ...seed,
    clients: tenants.map(({ clientId }) => ({ id: clientId, name: clientId })),
    policy,
  });
}

const noTenant = (dist: string): string =>
  `No tenant was found in ${dist}: no script writes origin: '…', clientId: '…' side by side.
If the mini program puts them together in another way, start the two parts: docs/simulator.md, "Run the app with your own people".`;
