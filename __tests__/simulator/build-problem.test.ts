import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BuildProblem } from '../../scripts/buildProblem';
import { buildAndWatch, projectRoot } from '../../scripts/taro';
import { startSimulator, type Simulator } from '../../simulator/index';
import { closeBrowser, sharedBrowser } from '../e2e/browser';
import { fixture } from './fixture-phone';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ dist: fixture, wechatOrigin: 'http://127.0.0.1:9' });
});
afterAll(async () => {
  await closeBrowser();
  await simulator.close();
});

const problem = { file: 'src/app.tsx', line: 3, column: 7, message: 'Unexpected token' };

test('a build that fails is told over the phone, to pages opened later too, until one succeeds', async () => {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(simulator.origin);
  const told = page.frameLocator('iframe').getByRole('alert').filter({ hasText: 'src/app.tsx:3:7' });
  simulator.reportBuild(problem);
  await told.getByText('Unexpected token').waitFor();
  await page.reload();
  await told.waitFor();
  simulator.reportBuild(undefined);
  await told.waitFor({ state: 'detached' });
  expect(await told.count()).toBe(0);
  await context.close();
});

test('a fault that is edited into a page of a Taro app is told with its place, and its end as well', async () => {
  const cwd = path.join(projectRoot, '.cache/watched');
  rmSync(cwd, { recursive: true, force: true });
  cpSync(path.join(projectRoot, 'scripts/empty-app'), cwd, { recursive: true });
  const told: (BuildProblem | undefined)[] = [];
  let heard: () => void = () => undefined;
  const next = () => new Promise<void>((resolve) => (heard = resolve));
  const build = buildAndWatch(
    { cwd, output: path.join(cwd, 'dist') },
    () => undefined,
    (one) => {
      told.push(one);
      heard();
    },
  );
  try {
    await build.ready;
    const file = path.join(cwd, 'src/pages/index/index.tsx');
    const right = readFileSync(file, 'utf8');
    const broken = next();
    writeFileSync(file, `const a = ;\n${right}`);
    await broken;
    const mended = next();
    writeFileSync(file, right);
    await mended;
    expect(told).toEqual([
      { file: 'src/pages/index/index.tsx', line: 1, column: 11, message: 'Unexpected token' },
      undefined,
    ]);
  } finally {
    await build.stop();
  }
}, 120_000);
