import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readCommandLine } from '../../scripts/doctor/commandLine';
import { CHECKS } from '../../scripts/doctor/report';
import type { Report } from '../../scripts/doctor/report';
import { projectRoot } from '../../scripts/taro';
import { openSandbox, projectWith } from './setup';

const tsx = path.join(path.dirname(createRequire(__filename).resolve('tsx/package.json')), 'dist/cli.mjs');

/** `npm run doctor` as a process of its own. */
function doctor(...args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tsx, 'scripts/doctor.ts', ...args], { cwd: projectRoot });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += String(chunk)));
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('the command', () => {
  test('prints one JSON document and ends with 0 where nothing must be mended', async () => {
    const { origin, clientId } = await openSandbox();
    const { code, out } = await doctor('--json', '--origin', origin, '--client-id', clientId);
    const report = JSON.parse(out) as Report;
    expect(report).toMatchObject({ version: 1, target: { origin, clientId }, exitCode: 0 });
    expect([...new Set(report.findings.map(({ check }) => check))]).toEqual(CHECKS);
    expect(code).toBe(0);
  });

  test('prints text without escape codes and ends with 1 where something must', async () => {
    const { origin } = await openSandbox();
    const { code, out } = await doctor('--origin', origin, '--client-id', 'mistyped');
    expect(out).toContain('✗ client-id         It is refused: IDAAS.SDK.PARAM.0003');
    expect(out).toContain('1 error, 0 warnings; 3 requests sent\n');
    expect(out).not.toContain('\u001b');
    expect(code).toBe(1);
  });

  test('says how it is used and ends with 2 where the command line is wrong', async () => {
    const { code, out, err } = await doctor('--nonsense');
    expect(err).toContain("Unknown option '--nonsense'");
    expect(err).toContain('Usage: npm run doctor');
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('the command line', () => {
  const read = (...argv: string[]) => readCommandLine(argv, '/nowhere', {});

  test.each([
    [['--client-id', 'a'], '--client-id needs --origin.'],
    [['--product', 'ciam'], '--product needs --origin.'],
    [['--tenant-id', 'a'], '--tenant-id needs --origin.'],
    [['--origin', 'https://login.example.com'], '--origin needs --client-id.'],
    [['--origin', 'http://login.example.com', '--client-id', 'a'], '--origin must be https'],
    [['--origin', 'https://login.example.com/api', '--client-id', 'a'], '--origin has a path'],
    [['--origin', 'https://login.example.com', '--client-id', 'a b'], '--client-id has blanks'],
    [['--origin', 'https://a.example.com', '--client-id', 'a', '--product', 'x'], '--product cannot be "x"'],
    [['--timeout', 'soon'], '--timeout: a number of seconds'],
    [['--timeout', '0'], '--timeout: a number of seconds'],
    [['more'], 'more'],
  ])('%j is wrong: %s', (argv, wrong) => {
    expect(read(...argv)).toEqual({ wrong: expect.stringContaining(wrong) as unknown });
  });

  test('may ask for help', () => {
    expect(read('--help')).toEqual({ help: true });
  });

  test('names a tenant, of which the settings of the project are no part', () => {
    const shell = { TARO_APP_IDAAS_TENANT_ID: 'ours', TARO_APP_IDAAS_PRODUCT: 'ciam' };
    const argv = ['--origin', 'https://login.example.com/', '--client-id', 'theirs', '--timeout', '2.5'];
    expect(readCommandLine(argv, '/nowhere', shell)).toEqual({
      run: {
        tenant: { origin: 'https://login.example.com', clientId: 'theirs', tenantId: '', product: null },
        project: { root: '/nowhere', settings: null },
        timeoutMs: 2500,
      },
      json: false,
    });
  });
});

describe("without --origin, the project's settings are read as the build reads them", () => {
  const settings = {
    TARO_APP_IDAAS_ORIGIN: 'https://login.example.com',
    TARO_APP_IDAAS_CLIENT_ID: 'ours',
    TARO_APP_IDAAS_TENANT_ID: 'tenant-7',
  };

  test('from the shell', () => {
    expect(readCommandLine([], '/nowhere', { ...settings, TARO_APP_IDAAS_PRODUCT: 'ciam' })).toMatchObject({
      run: {
        tenant: {
          origin: 'https://login.example.com',
          clientId: 'ours',
          tenantId: 'tenant-7',
          product: 'ciam',
        },
        project: { settings: { problems: [] } },
      },
    });
  });

  test('from .env files of the mode, under the shell', () => {
    const root = projectWith({
      '.env': 'TARO_APP_IDAAS_ORIGIN=https://shared.example.com\n',
      '.env.staging.local': 'TARO_APP_IDAAS_ORIGIN=https://staging.example.com\n',
    });
    const origins = ['production', 'staging'].map((mode) => {
      const line = readCommandLine(['--mode', mode], root, { TARO_APP_IDAAS_CLIENT_ID: 'ours' });
      return 'run' in line ? line.run.tenant?.origin : line;
    });
    expect(origins).toEqual(['https://shared.example.com', 'https://staging.example.com']);
  });

  test('where the product is not set, it is left to the answers', () => {
    expect(readCommandLine([], '/nowhere', settings)).toMatchObject({ run: { tenant: { product: null } } });
  });

  test('where they are wrong, the problems are told and nothing is asked', () => {
    expect(readCommandLine([], '/nowhere', {})).toMatchObject({
      run: {
        tenant: null,
        project: {
          settings: {
            problems: [
              expect.stringContaining('TARO_APP_IDAAS_ORIGIN is not set'),
              expect.stringContaining('TARO_APP_IDAAS_CLIENT_ID is not set'),
            ],
          },
        },
      },
    });
  });
});
