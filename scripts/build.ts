/**
 * npm run build: the production package in dist/, checked and weighed.
 *   --no-compare   without the empty Taro + React app beside it
 */
import path from 'node:path';
import { loadTenant } from '../config/loadTenant';
import { refusal } from '../config/refuse';
import { distProblems } from './dist-checks';
import { failure, runCommand } from './failure';
import { step } from './progress';
import { buildOnce, projectRoot } from './taro';
import { total, weigh, weightTable } from './weight';
import type { Weights } from './weight';

/** Bytes, uncompressed: what the whole package may weigh at this stage. WeChat's own limit is 2 MB. */
const limit = 440 * 1000;

async function main(): Promise<number> {
  const { problems } = await loadTenant(projectRoot, 'production', process.env);
  if (problems !== undefined) throw failure(refusal(problems, 'production'));

  const dist = path.resolve(projectRoot, process.env.OUTPUT_ROOT ?? 'dist');
  await step('building for production', () => buildOnce({ output: dist }));
  const app = weigh(dist);
  await step('checking the package', () => Promise.resolve(check(dist, app)));
  const empty = process.argv.includes('--no-compare')
    ? undefined
    : await step('measuring an empty app', measureEmptyApp);

  process.stdout.write(`\n${weightTable(app, empty)}\n\n${verdict(app, empty)}\n`);
  return total(app).raw > limit ? 1 : 0;
}

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

function verdict(app: Weights, empty: Weights | undefined): string {
  const { raw } = total(app);
  const count = (value: number): string => value.toLocaleString('en-US');
  const beside = empty ? `; ${(raw / total(empty).raw).toFixed(2)} × the empty app` : '';
  const within = raw <= limit ? 'within' : 'OVER';
  return `${count(raw)} B, ${within} the limit of ${count(limit)} B${beside}`;
}

runCommand(main);
