import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { projectRoot } from '../../scripts/taro';
import { bin, run, tarballOf, unpack } from './tarballs';

/** The package `bamboocloud-idaas-sandbox`, as it would be published. */

jest.setTimeout(300_000);

let tarball: string;
let home: string;
let running: ChildProcess | undefined;

beforeAll(async () => {
  tarball = await tarballOf('sandbox');
  home = unpack(tarball, 'sandbox', 'bamboocloud-idaas-sandbox');
});
afterEach(() => void running?.kill('SIGKILL'));

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifestIn = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;

/** Starts the command. @returns what it printed once it listens, and how it ended after a signal */
async function start(...args: readonly string[]) {
  const file = path.join(home, manifestIn(home).bin['bamboocloud-idaas-sandbox'] ?? '');
  const child = spawn(process.execPath, [file, ...args], { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });
  running = child;
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let said = '';
  const started = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('openid-bound')) resolve(said);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => reject(new Error(said)));
  });
  return { said: await started, stop: () => (child.kill('SIGTERM'), ended) };
}

describe('the sandbox as a command', () => {
  test('starts without the sources of this project, answers as WeChat and as the tenant do, and stops', async () => {
    const { said, stop } = await start('--port', '0', '--control');
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
    const json = { 'content-type': 'application/json' };
    const minted = await fetch(`${origin}/wechat/login-code`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ openid: 'openid-bound' }),
    });
    expect(await minted.json()).toEqual({ code: expect.stringMatching(/./) });
    const keys = await fetch(`${origin}/api/v1/oauth2/keys`);
    expect(await keys.json()).toMatchObject({ keys: [{ kty: 'RSA' }] });
    const puzzle = await fetch(`${origin}/sandbox/control/captchas`);
    expect(puzzle.status).toBe(200);
    expect(await stop()).toBe(0);
  });

  test('says how it is used, and what is wrong with its arguments', async () => {
    const file = path.join(home, 'dist/cli.js');
    expect(run(process.execPath, [file, '--help'], home)).toContain('--seed-file');
    await expect(start('--port', 'x')).rejects.toThrow('not a port number');
  });
});

describe('its manifest', () => {
  test('is what publint and the types tool want', () => {
    expect(run(bin('publint'), ['run', tarball, '--level', 'warning'], home)).toContain('All good!');
    const said = run(bin('attw'), [tarball, '--profile', 'esm-only', '--format', 'ascii'], home);
    expect(said).not.toContain('💀');
  });

  test('has the versions that this project is tested with', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as {
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    expect(devDependencies).toMatchObject(manifestIn(home).dependencies);
  });
});
