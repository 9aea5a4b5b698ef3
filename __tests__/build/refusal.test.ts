import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../scripts/taro';

const { resolve } = createRequire(__filename);
const tsx = path.join(path.dirname(resolve('tsx/package.json')), 'dist/cli.mjs');
const taro = path.join(path.dirname(resolve('@tarojs/cli/package.json')), 'bin/taro');

/** Runs a build command with an empty origin: whatever the .env files and tenant.config.ts here say, it is not set. */
function run(args: readonly string[]): { code: number | null; said: string } {
  const settings = {
    TARO_APP_IDAAS_ORIGIN: '',
    TARO_APP_IDAAS_CLIENT_ID: '',
    TENANT_FILE: '__tests__/packages/tenant.config.ts',
    OUTPUT_ROOT: '.cache/refused',
  };
  // jest's own NODE_ENV=test would be the mode of the build.
  const env = { ...process.env, ...settings, NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: projectRoot,
    env,
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

describe('a production build without an origin', () => {
  test.each([
    ['npm run build', [tsx, 'scripts/build.ts']],
    ['taro build', [taro, 'build', '--type', 'weapp', '--no-check']],
  ])('fails by %s, says what to set, and shows no stack', (_name, args) => {
    const { code, said } = run(args);
    expect(code).toBe(1);
    expect(said).toContain('TARO_APP_IDAAS_ORIGIN is not set');
    expect(said).toContain('TARO_APP_IDAAS_ORIGIN=https://login.example.com');
    expect(said).not.toMatch(/^\s+at /m);
  });
});
