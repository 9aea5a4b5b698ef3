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
    [['--environment', 'staging'], '--environment: develop, trial or release.'],
    [
      ['--origin', 'https://a.example.com', '--client-id', 'a', '--environment', 'trial'],
      '--environment is about the project',
    ],
  ])('%j is wrong: %s', async (argv, wrong) => {
    expect(await read(...argv)).toEqual({ wrong: expect.stringContaining(wrong) as unknown });
  });

  test('may ask for help', async () => {
    expect(await read('--help')).toEqual({ help: true });
  });

  test('names a tenant, of which the settings of the project are no part', async () => {
    const shell = { TARO_APP_IDAAS_TENANT_ID: 'ours', TARO_APP_IDAAS_PRODUCT: 'ciam' };
    const argv = ['--origin', 'https://login.example.com/', '--client-id', 'theirs', '--timeout', '2.5'];
    expect(await readCommandLine(argv, '/nowhere', shell)).toEqual({
      run: {
        tenant: {
          origin: 'https://login.example.com',
          clientId: 'theirs',
          tenantId: '',
          product: null,
          version: null,
          settings: {},
        },
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

  test('from the shell', async () => {
    expect(
      await readCommandLine([], '/nowhere', { ...settings, TARO_APP_IDAAS_PRODUCT: 'ciam' }),
    ).toMatchObject({
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

  test('from .env files of the mode, under the shell', async () => {
    const root = projectWith({
      '.env': 'TARO_APP_IDAAS_ORIGIN=https://shared.example.com\n',
      '.env.staging.local': 'TARO_APP_IDAAS_ORIGIN=https://staging.example.com\n',
    });
    const origin = async (mode: string) => {
      const line = await readCommandLine(['--mode', mode], root, { TARO_APP_IDAAS_CLIENT_ID: 'ours' });
      return 'run' in line ? line.run.tenant?.origin : line;
    };
    expect([await origin('production'), await origin('staging')]).toEqual([
      'https://shared.example.com',
      'https://staging.example.com',
    ]);
  });

  test('where the product is not set, it is left to the answers', async () => {
    expect(await readCommandLine([], '/nowhere', settings)).toMatchObject({
      run: { tenant: { product: null } },
    });
  });

  test('where they are wrong, the problems are told and nothing is asked', async () => {
    expect(await readCommandLine([], '/nowhere', {})).toMatchObject({
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

describe('tenant.config.ts', () => {
  const file = `export default {
    origin: 'https://login.example.com',
    clientId: 'all',
    serviceAgreementUrl: 'https://www.example.com/terms',
    settings: { renewalHeader: 'both', mfa: { smsType: 'A' } },
    environments: {
      trial: {
        clientId: 'trial',
        product: 'ciam',
        privacyPolicyUrl: 'https://test.example.com/privacy',
        settings: { mfa: { mobileLookup: false } },
      },
    },
  };`;
  const read = async (argv: readonly string[], shell: Readonly<Record<string, string>> = {}) => {
    const line = await readCommandLine(argv, projectWith({ 'tenant.config.ts': file }), shell);
    return 'run' in line ? line.run : line;
  };

  test('is read, under the shell', async () => {
    expect(
      await read([], { TARO_APP_IDAAS_CLIENT_ID: 'shell', TARO_APP_ID: ' wx0123456789abcdef ' }),
    ).toMatchObject({
      tenant: {
        origin: 'https://login.example.com',
        clientId: 'shell',
        product: null,
        version: null,
        settings: { renewalHeader: 'both', mfa: { smsType: 'A' } },
      },
      project: {
        settings: {
          problems: [],
          appId: 'wx0123456789abcdef',
          agreements: ['https://www.example.com/terms', ''],
          versions: ['trial'],
        },
      },
    });
  });

  test('may name another tenant for a version, whose settings go over those of all', async () => {
    expect(await read(['--environment', 'trial'])).toMatchObject({
      tenant: {
        origin: 'https://login.example.com',
        clientId: 'trial',
        product: 'ciam',
        version: 'trial',
        settings: { renewalHeader: 'both', mfa: { smsType: 'A', mobileLookup: false } },
      },
      project: {
        settings: { agreements: ['https://www.example.com/terms', 'https://test.example.com/privacy'] },
      },
    });
  });

  test('gives a version that it does not name the tenant of all', async () => {
    expect(await read(['--environment', 'release'])).toMatchObject({
      tenant: { clientId: 'all', product: null, version: null },
    });
  });

  test('that is wrong is told as the build tells it', async () => {
    const root = projectWith({ 'tenant.config.ts': 'export default { colour: 1 };' });
    expect(await readCommandLine([], root, {})).toMatchObject({
      run: {
        tenant: null,
        project: {
          settings: { problems: [expect.stringContaining('colour in tenant.config.ts is not known')] },
        },
      },
    });
  });
});
