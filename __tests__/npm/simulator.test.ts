import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { findBrowser } from '../../scripts/browser';
import { projectRoot } from '../../scripts/taro';
import { fencesIn, readDocument } from '../docs/documents';
import { bin, complaintsAbout, run, tarballOf, unpack } from './tarballs';

/** The package `bamboocloud-idaas-simulator`, as it would be published, with a mini program of another project. */

jest.setTimeout(300_000);

let tarball: string;
let home: string;
let project: string;
let running: ChildProcess | undefined;

/** A mini program of one page, and nothing of this project. */
const program: Readonly<Record<string, string>> = {
  'app.json': '{ "pages": ["pages/index/index"] }',
  'app.js': 'App({});',
  'pages/index/index.json': '{}',
  'pages/index/index.js': `Page({
    data: { code: '' },
    signIn() { wx.login({ success: ({ code }) => this.setData({ code }) }); },
  });`,
  'pages/index/index.wxml':
    '<view wx:if="{{code}}">Welcome, {{code}}</view><button wx:else bindtap="signIn">Sign in</button>',
};

beforeAll(async () => {
  process.env['CHROME_PATH'] = findBrowser();
  tarball = await tarballOf('simulator');
  home = unpack(tarball, 'simulator', 'bamboocloud-idaas-simulator');
  project = path.resolve(home, '../..');
  for (const [file, text] of Object.entries(program)) write(`dist/${file}`, text);
});
afterEach(() => void running?.kill('SIGKILL'));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
}

describe('docs/test-any-mini-program.md', () => {
  const examples = fencesIn(readDocument('docs/test-any-mini-program.md')).filter(
    ({ language }) => language === 'js',
  );
  const exampleWith = (text: string): string => {
    const found = examples.filter(({ code }) => code.includes(text));
    expect(found).toHaveLength(1);
    return found[0]?.code ?? '';
  };

  test('its test with jest passes, and fails where the page says something else', () => {
    const code = exampleWith("require('playwright-core')");
    write('sign-in.test.js', code);
    const jestBin = bin('jest');
    run(jestBin, ['--rootDir', project, '--testMatch', '**/sign-in.test.js'], project);
    write('sign-in.test.js', code.replace("tap('Sign in')", "tap('Sign out')").replace('60_000', '9_000'));
    expect(() =>
      run(jestBin, ['--rootDir', project, '--testMatch', '**/sign-in.test.js', '--forceExit'], project),
    ).toThrow('a person signs in');
    rmSync(path.join(project, 'sign-in.test.js'));
  });

  test('its test with Playwright passes', () => {
    write('sign-in.spec.js', exampleWith("from '@playwright/test'"));
    write(
      'playwright.config.js',
      exampleWith('launchOptions: { executablePath: process.env.CHROME_PATH } } }'),
    );
    // Playwright refuses to run where it sees the mark of a worker of jest.
    const { JEST_WORKER_ID: _, ...env } = process.env;
    expect(run(bin('playwright'), ['test', '--reporter', 'line'], project, env)).toContain('1 passed');
  });
});

/** Starts the command. @returns where the phone is */
async function start(
  ...args: readonly string[]
): Promise<{ origin: string; stop(): Promise<number | null> }> {
  const child = spawn(process.execPath, [path.join(home, 'dist/cli.js'), ...args], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let said = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => reject(new Error(said)));
  });
  return { origin, stop: () => (child.kill('SIGTERM'), ended) };
}

describe('the command', () => {
  test('runs the mini program of a project, mints codes, and stops', async () => {
    write('project.config.json', '{ "miniprogramRoot": "dist/" }');
    const { origin, stop } = await start('--port', '0');
    const place = (await (await fetch(`${origin}/place.json`)).json()) as {
      phone: string;
      hasControl: boolean;
    };
    expect(place.hasControl).toBe(false);
    const minted = await fetch(`${place.phone}/wechat/login-code`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"openid":"o"}',
    });
    expect(await minted.json()).toEqual({ code: expect.stringMatching(/^0[\w-]{31}$/) });
    for (const file of ['/work.js', '/work.css']) expect((await fetch(`${origin}${file}`)).status).toBe(200);
    expect(await stop()).toBe(0);
  });

  test('takes another port where its own is taken', async () => {
    const first = await start('--port', '0');
    const child = running;
    const second = await start('--port', new URL(first.origin).port);
    expect(second.origin).not.toBe(first.origin);
    await second.stop();
    child?.kill('SIGKILL');
  });

  test('says at once what is wrong with its arguments', async () => {
    await expect(start('--dist', 'nowhere')).rejects.toThrow('There is no folder nowhere.');
    await expect(start('--port', 'x')).rejects.toThrow('not a port number');
    await expect(start('--idaas', 'login')).rejects.toThrow('not an address');
    expect(run(process.execPath, [path.join(home, 'dist/cli.js'), '--help'], project)).toContain(
      '--no-domain-check',
    );
  });
});

describe('its manifest', () => {
  test('is what publint and the types tool want', () => {
    expect(run(bin('publint'), ['run', tarball, '--level', 'warning'], home)).toContain('All good!');
    expect(() => run(bin('attw'), [tarball, '--profile', 'node16'], home)).not.toThrow();
  });

  test('has the versions that this project is tested with, and types that compile', () => {
    const read = (folder: string) =>
      JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Readonly<
        Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
      >;
    expect(read(projectRoot).devDependencies).toMatchObject(read(home).dependencies);
    const text = `import { startSimulator } from 'bamboocloud-idaas-simulator';
      import type { Simulator } from 'bamboocloud-idaas-simulator';
      import type { Phone } from 'bamboocloud-idaas-simulator/driver';
      export const start = (): Promise<Simulator> => startSimulator({ dist: 'dist', checkDomains: false });
      export const use = (phone: Phone): Promise<void> => phone.tap('Sign in');`;
    const host = { file: 'types.ts', text, resolution: 'node16', forNode: true } as const;
    expect(complaintsAbout(project, host)).toBe('');
  });
});
