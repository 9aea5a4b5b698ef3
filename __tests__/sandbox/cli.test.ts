import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../sandbox';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-cli-'));
const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill()));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): ChildProcess {
  const root = resolve(__dirname, '../..');
  const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/cli.ts', ...args], { cwd: root });
  running.push(child);
  return child;
}

/** What a program that ends by itself says, and its exit code. */
const ended = (child: ChildProcess) =>
  new Promise<{ code: number | null; said: string }>((done) => {
    let said = '';
    child.stderr?.on('data', (chunk) => (said += String(chunk)));
    child.stdout?.on('data', (chunk) => (said += String(chunk)));
    child.once('close', (code) => done({ code, said }));
  });

/** What a program says until a text has appeared. */
const saidUntil = (child: ChildProcess, text: string) =>
  new Promise<string>((done, fail) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes(text)) done(said);
    });
    child.once('close', () => fail(new Error(`ended after: ${said}`)));
  });

function fileWith(text: string): string {
  const path = join(folder, `seed-${text.length}.json`);
  writeFileSync(path, text);
  return path;
}

describe('the sandbox on the command line', () => {
  test('it prints its address, client id and people, answers there, and ends when told', async () => {
    const child = run('--port', '0', '--control');
    const said = await saidUntil(child, '周芳');
    expect(said).toContain('nTo1eRIub60vPb54WeE6aojPwYwImtl4');
    expect(said).toMatch(/zhangshan\s+password\s+13800138000\s+zhangsan@qq\.com/);
    const control = /control API\s+(\S+)/.exec(said)?.[1];
    expect((await fetch(`${control}/inbox`)).status).toBe(200);
    const end = ended(child);
    child.kill('SIGTERM');
    expect((await end).code).toBe(0);
  });

  test('it takes people from a seed file', async () => {
    const seed = {
      clients: [{ id: 'my-app', name: 'app' }],
      people: [{ id: '1', userName: 'wuhan', password: 'x', name: '吴涵' }],
    };
    const said = await saidUntil(run('--port', '0', '--seed-file', fileWith(JSON.stringify(seed))), '吴涵');
    expect(said).toContain('my-app');
    expect(said).not.toContain('zhangshan');
  });

  test('a bad seed file and a missing one are named, with the fault in it', async () => {
    const bad = await ended(
      run('--port', '0', '--seed-file', fileWith('{"clients":[{"id":"a","name":"b"}]}')),
    );
    expect(bad.code).toBe(1);
    expect(bad.said).toMatch(/cannot use the seed file .*people: must be a list/);
    const missing = await ended(run('--seed-file', join(folder, 'none.json')));
    expect(missing.said).toMatch(/cannot use the seed file .*none\.json/);
  });

  test('a taken port is explained', async () => {
    const first = await startSandbox();
    const { code, said } = await ended(run('--port', new URL(first.origin).port));
    await first.close();
    expect(code).toBe(1);
    expect(said).toBe('sandbox: the port is taken by another program; choose one with --port\n');
  });

  test('a port that is none is refused', async () => {
    const { code, said } = await ended(run('--port', 'eighty'));
    expect([code, said]).toEqual([1, 'sandbox: --port eighty: not a port number\n']);
  });
});
