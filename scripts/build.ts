/**
 * npm run build: the production package in dist/, checked and weighed. It fails where WeChat would not take the package.
 */
import path from 'node:path';
import { loadEnvironment } from '../config/environment';
import { loadTenant } from '../config/loadTenant';
import { refusal } from '../config/refuse';
import { isLoopback } from '../config/values';
import { skipsUrlCheck, tellDevtools } from './devtools';
import { distProblems } from './dist-checks';
import { failure, runCommand } from './failure';
import { readFlags } from './flags';
import { limitProblems, packageLines, packagesOf } from './limits';
import { step } from './progress';
import { buildOnce, projectRoot } from './taro';
import { total, weigh, weightTable } from './weight';
import type { Weights } from './weight';

const usage = `Usage: npm run build -- [--files] [--compare]

  --files    the size of every file
  --compare  the same beside an empty Taro + React app, which is built as well (twice the time)`;

async function main(): Promise<number> {
  const flags = readFlags(usage, {
    options: { files: { type: 'boolean' }, compare: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (flags.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const { tenant, problems } = await loadTenant(projectRoot, 'production', process.env);
  if (problems !== undefined) throw failure(refusal(problems, 'production'));
  const appid = (loadEnvironment(projectRoot, 'production', process.env).TARO_APP_ID ?? '').trim();
  const isLocal = isLoopback(tenant.origin);
  tellDevtools(projectRoot, { ...(appid !== '' && { appid }), ...(isLocal && { urlCheck: false }) });

  const dist = path.resolve(projectRoot, process.env.OUTPUT_ROOT ?? 'dist');
  await step('building for production', () => buildOnce({ output: dist }));
  const app = weigh(dist);
  await step('checking the package', () => Promise.resolve(check(dist, app)));
  const empty = flags.compare ? await step('measuring an empty app', measureEmptyApp) : undefined;

  const say = (text: string): void => void process.stdout.write(`\n${text}\n`);
  if (flags.files || flags.compare) say(weightTable(app, empty));
  if (empty) say(`${(total(app).raw / total(empty).raw).toFixed(2)} × the empty app`);
  const packages = packagesOf(dist, app);
  say(packageLines(packages));
  if (!isLocal && skipsUrlCheck(projectRoot)) say(urlCheckIsOff);
  const tooLarge = limitProblems(packages);
  if (tooLarge.length > 0)
    throw failure(`\nWeChat will not take this package:\n  - ${tooLarge.join('\n  - ')}`);
  return 0;
}

const urlCheckIsOff =
  'DevTools does not check domains here (urlCheck in project.private.config.json), but a phone does: docs/connect.md.';

function check(dist: string, app: Weights): void {
  const problems = distProblems(dist, [...app.keys()]);
  if (problems.length > 0) throw failure(problems.join('\n'));
}

/** Built again in every run with the same tools, so that the comparison never goes stale. */
async function measureEmptyApp(): Promise<Weights> {
  const output = path.join(projectRoot, '.cache/empty-app');
  await buildOnce({ cwd: path.join(projectRoot, 'scripts/empty-app'), output });
  return weigh(output);
}

runCommand(main);
