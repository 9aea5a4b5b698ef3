import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { projectRoot } from '../../scripts/taro';

const { resolve } = createRequire(__filename);
const tsx = path.join(path.dirname(resolve('tsx/package.json')), 'dist/cli.mjs');
const taro = path.join(path.dirname(resolve('@tarojs/cli/package.json')), 'bin/taro');

/** Runs a build command with an empty origin: whatever the .env files and tenant.config.ts here say, it is not set. */
function run(
  args: readonly string[],
  tenantFile = '__tests__/packages/tenant.config.ts',
): { code: number | null; said: string } {
  const settings = {
    TARO_APP_IDAAS_ORIGIN: '',
    TARO_APP_IDAAS_CLIENT_ID: '',
    TENANT_FILE: tenantFile,
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

const commands = [
  ['npm run build', [tsx, 'scripts/build.ts']],
  ['taro build', [taro, 'build', '--type', 'weapp', '--no-check']],
] as const;

describe('a production build without an origin', () => {
  test.each(commands)('fails by %s, says what to set, and shows no stack', (_name, args) => {
    const { code, said } = run(args);
    expect(code).toBe(1);
    expect(said).toContain('TARO_APP_IDAAS_ORIGIN is not set');
    expect(said).toContain('TARO_APP_IDAAS_ORIGIN=https://login.example.com');
    expect(said).not.toMatch(/^\s+at /m);
  });
});

describe('a production build with wrong values in its tenant file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'refused-'));
  const file = path.join(folder, 'tenant.config.ts');
  writeFileSync(file, "export default { origin: 'https://a.example/b', settings: { resendMs: '60' } };");
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(commands)(
    'fails by %s, says all that is wrong and what is accepted, and shows no stack',
    (_name, args) => {
      const { code, said } = run(args, file);
      expect(code).toBe(1);
      expect(said).toContain(`origin in ${file} has a path: "https://a.example/b".`);
      expect(said).toContain(`settings.resendMs in ${file} cannot be "60".`);
      expect(said).toContain('accepted: a whole number of milliseconds, at least 1');
      expect(said).not.toMatch(/^\s+at /m);
    },
  );
});
