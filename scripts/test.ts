/**
 * npm test: finds a browser, builds the packages that tests run and that have changed since, runs jest with the arguments
 * given here, and ends with the line `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureTarballs } from '../__tests__/npm/tarballs';
import { ensureTaroHosts } from '../__tests__/npm/taroHost';
import { ensurePackages } from '../__tests__/packages';
import { ensureBrowser } from './ensure-browser';
import { ensureFirefox } from './ensure-firefox';
import { runCommand } from './failure';
import { step } from './progress';
import { projectRoot } from './taro';

const report = path.join(projectRoot, '.cache/jest.json');

/** The part of jest's --json report that is read here. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** test files that did not even run */
  readonly numRuntimeErrorTestSuites: number;
}

async function main(): Promise<number> {
  const browser = await step('looking for a browser', () => Promise.resolve(ensureBrowser()));
  await step('looking for Firefox', () => Promise.resolve(ensureFirefox()));
  await step('building the packages that changed', () => ensurePackages());
  await step('packing the npm packages that changed', () => ensureTarballs());
  await step('building examples/taro-host', () => ensureTaroHosts());
  rmSync(report, { force: true });
  const code = await jest(process.argv.slice(2), browser);
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = readReport();
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`);
  return code !== 0 || failed > 0 ? 1 : 0;
}

function jest(args: readonly string[], browser: string): Promise<number> {
  const cli = createRequire(__filename).resolve('jest/bin/jest');
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [cli, '--json', `--outputFile=${report}`, ...args], {
      cwd: projectRoot,
      env: { ...process.env, CHROME_PATH: browser },
      // With --json jest prints the report on stdout too; what people read goes to stderr.
      stdio: ['inherit', 'ignore', 'inherit'],
    });
    run.on('error', reject);
    run.on('close', (code) => resolve(code ?? 1));
  });
}

function readReport(): JestReport {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as JestReport;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}

runCommand(main);
