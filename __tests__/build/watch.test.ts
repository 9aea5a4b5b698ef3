import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSandbox } from '../../sandbox';
import { buildAndWatch, projectRoot } from '../../scripts/taro';
import { startSimulator } from '../../simulator';
import { closeBrowser, sharedBrowser } from '../e2e/browser';

const folder = path.join(projectRoot, '.cache/test-build/watch');
const source = path.join(folder, 'src');
const page = path.join(source, 'pages/form/index.tsx');
const closing: (() => Promise<void>)[] = [closeBrowser];

async function startPhone(): Promise<string> {
  const sandbox = await startSandbox({});
  closing.push(() => sandbox.close());
  const settings = { SOURCE_ROOT: path.relative(projectRoot, source) };
  const output = path.join(folder, 'dist');
  const build = buildAndWatch({ output, settings }, () => undefined);
  closing.push(() => build.stop());
  await build.ready;
  const simulator = await startSimulator({ dist: output, wechatOrigin: sandbox.origin, watch: true });
  closing.push(() => simulator.close());
  return simulator.origin;
}

let origin = '';

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(projectRoot, '__tests__/build/app'), source, { recursive: true });
  origin = await startPhone();
}, 300_000);

afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

test('what a person edits in src shows on the phone without a reload by hand', async () => {
  const browser = await sharedBrowser();
  const tab = await browser.newPage();
  await tab.goto(`${origin}/?frame=0`);
  await tab.getByText('http://127.0.0.1:4010').waitFor();

  writeFileSync(page, readFileSync(page, 'utf8').replace('{TENANT.origin}', 'edited a moment ago'));

  await tab.getByText('edited a moment ago').waitFor({ timeout: 60_000 });
  expect(await tab.getByText('http://127.0.0.1:4010').count()).toBe(0);
}, 120_000);
