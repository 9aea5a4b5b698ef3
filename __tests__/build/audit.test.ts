import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../scripts/taro';

const tsx = path.join(path.dirname(createRequire(__filename).resolve('tsx/package.json')), 'dist/cli.mjs');

/** An advisory for every version of one of our packages. */
const advisories = {
  zustand: [
    {
      id: 1,
      url: 'https://github.com/advisories/GHSA-test',
      title: 'Reads more than it should',
      severity: 'high',
      vulnerable_versions: '>=0.0.0',
    },
  ],
};

/** What the registry knows of that package; npm asks which versions there are. */
const zustand = {
  name: 'zustand',
  'dist-tags': { latest: '5.1.0' },
  versions: { '5.1.0': { name: 'zustand', version: '5.1.0' } },
};

let registry: Server | undefined;
afterEach(() => new Promise<void>((done) => (registry ? registry.close(() => done()) : done())));

/** A registry that answers a question for advisories like this. @returns its address */
async function startRegistry(status: number, answer: object): Promise<string> {
  const server = createServer((request, response) => {
    const isQuestion = request.method === 'POST';
    response.writeHead(isQuestion ? status : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isQuestion ? answer : zustand));
  });
  registry = server;
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** `npm run audit` against this registry. */
function audit(address: string): Promise<{ code: number | null; said: string }> {
  const env = { ...process.env, npm_config_registry: address, npm_config_fetch_retries: '0' };
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [tsx, 'scripts/audit.ts'], { cwd: projectRoot, env });
    let said = '';
    run.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    run.on('error', reject);
    run.on('close', (code) => resolve({ code, said }));
  });
}

describe('npm run audit', () => {
  test('names a package with a known vulnerability, and fails', async () => {
    const { code, said } = await audit(await startRegistry(200, advisories));
    expect(said).toMatch(
      /high +zustand\s+Reads more than it should https:\/\/github.com\/advisories\/GHSA-test/,
    );
    expect(code).toBe(1);
  });

  test('says that there is none, and passes', async () => {
    const { code, said } = await audit(await startRegistry(200, {}));
    expect(said).toContain('no known vulnerability');
    expect(code).toBe(0);
  });

  test('of a registry without advisories says that nothing was audited, and passes', async () => {
    const { code, said } = await audit(await startRegistry(405, {}));
    expect(said).toMatch(/405[\s\S]*not audited/);
    expect(said).not.toContain('no known vulnerability');
    expect(code).toBe(0);
  });

  test('without a network says that nothing was audited, and passes', async () => {
    const address = await startRegistry(200, {});
    await new Promise((closed) => registry?.close(closed));
    registry = undefined;
    const { code, said } = await audit(address);
    expect(said).toMatch(/ECONNREFUSED[\s\S]*not audited/);
    expect(code).toBe(0);
  });
});
