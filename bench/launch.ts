import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { packages } from '../__tests__/packages';
import { projectRoot } from '../scripts/taro';
import { issuerOf, recordOf } from '../src/core/sessionRecord';
import { sessionToken } from '../src/core/tokens';
import type { Builds } from './builds';

const runner = path.join(projectRoot, '.cache/bench/launchRun.js');
const NAME = '李娜';
const YEAR_MS = 365 * 24 * 3_600_000;

/** CPU time of a launch, ms: of ours with home signed in, and of the empty app's only page. */
export interface LaunchTimes {
  readonly ours: number;
  readonly empty: number;
}

/**
 * Launches both packages in turn, each time in a process of its own, without a compiler to machine code (`--jitless`, as
 * WeChat runs scripts on iOS). The lowest quarter of the times is what the machine's other work disturbs least.
 * @param times how often each is launched
 */
export function timeLaunches({ ours, empty }: Builds, times: number): LaunchTimes {
  buildSync({
    entryPoints: [path.join(projectRoot, 'bench/launchRun.ts')],
    bundle: true,
    platform: 'node',
    outfile: runner,
  });
  const spent = { ours: [] as number[], empty: [] as number[] };
  const warm = storageOfSignedIn();
  for (let round = 0; round < times; round += 1) {
    spent.ours.push(launch(ours, 'pages/home/index', warm, NAME));
    spent.empty.push(launch(empty, 'pages/index/index', {}, ''));
  }
  return { ours: quartile(spent.ours), empty: quartile(spent.empty) };
}

function launch(dist: string, route: string, storage: object, shown: string): number {
  const words = [runner, dist, route, JSON.stringify(storage), shown];
  return Number(
    execFileSync(process.execPath, ['--jitless', '--no-expose-wasm', ...words], { encoding: 'utf8' }),
  );
}

/** What the phone of a person holds who is signed in. */
function storageOfSignedIn(): Readonly<Record<string, unknown>> {
  const { TARO_APP_IDAAS_ORIGIN: origin = '', TARO_APP_IDAAS_CLIENT_ID: clientId = '' } =
    packages.employee.settings;
  const now = Date.now();
  const session = {
    sessionToken: sessionToken('token-of-the-bench'),
    idToken: null,
    idTokenEndsAt: null,
    person: { id: 'p1', name: NAME, userName: 'lina', mobile: '+86-13800138000', email: 'lina@example.com' },
    signedInAt: now,
    expiresAt: now + YEAR_MS,
    clockOffsetMs: 0,
  };
  return { 'idaas.session': recordOf(session, issuerOf({ origin, clientId })) };
}

const quartile = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 4)] ?? NaN;
