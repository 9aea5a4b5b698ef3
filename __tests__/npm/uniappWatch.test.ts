import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { bin } from './tarballs';
import { uniappHostProject } from './uniappHost';

/** examples/uniapp-host as its developers run it: `uni -p mp-weixin`, which builds again after every edit. */

jest.setTimeout(300_000);

let project: string;
let uni: ChildProcess;
let said = '';

const dist = (file: string): string => path.join(project, 'dist/dev/mp-weixin', file);
const read = (file: string): string => readFileSync(dist(file), 'utf8');

/** Settles with the next build that ends, after `act` has begun it. */
async function built(act: () => void): Promise<void> {
  const before = said.length;
  act();
  await new Promise<void>((resolve, reject) => {
    uni.stdout?.on('data', () => {
      if (said.slice(before).includes('Watching for changes')) resolve();
    });
    uni.once('exit', () => reject(new Error(said)));
  });
}

function edit(file: string, from: string, to: string): void {
  const place = path.join(project, 'src', file);
  const text = readFileSync(place, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(place, text.replace(from, to));
}

const roots = (): readonly string[] =>
  (JSON.parse(read('app.json')) as { subPackages: { root: string }[] }).subPackages.map(({ root }) => root);

beforeAll(async () => {
  project = await uniappHostProject('uniapp-watch');
  await built(() => {
    uni = spawn(process.execPath, [bin('uni'), '-p', 'mp-weixin'], { cwd: project });
    uni.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    uni.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  });
});
afterAll(async () => {
  const ended = once(uni, 'exit');
  uni.kill();
  await ended;
});

describe('a build of uni-app that watches', () => {
  test('has the pages and one engine', () => {
    expect(roots()).toEqual(['idaas/sign-in']);
    expect(existsSync(dist('idaas/sign-in/bind/index.wxml'))).toBe(true);
    expect(read('pages/shop/index.js')).toContain('require("../../idaas/index.js")');
  });

  test('keeps them when a page changes, and when app.json is written again', async () => {
    await built(() => edit('pages/shop/index.vue', 'Green tea, 100 g', 'Green tea, 200 g'));
    expect(read('pages/shop/index.wxml')).toContain('Green tea, 200 g');
    await built(() => edit('pages.json', '"#204020"', '"#402020"'));
    expect(read('app.json')).toContain('#402020');
    expect(roots()).toEqual(['idaas/sign-in']);
    expect(existsSync(dist('idaas/engine.js'))).toBe(true);
  });
});
