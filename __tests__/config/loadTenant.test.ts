import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadTenant } from '../../config/loadTenant';
import { projectRoot } from '../../scripts/taro';
import { settingsOf } from '../../src/idaas/presets';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tenant-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const defineTenant = path.join(projectRoot, 'config/tenantFile').replaceAll('\\', '/');
const address = "origin: 'https://login.example.com', clientId: 'client-1'";

const write = (name: string, text: string): void => writeFileSync(path.join(root, name), text);
/** Writes a file as a person does: typed, with an import of the project. */
const writeTenant = (name: string, members: string): void =>
  write(
    name,
    `import { defineTenant } from '${defineTenant}';\nexport default defineTenant({ ${members} });\n`,
  );

describe('tenant.config.ts', () => {
  test('is read from the folder of the project, types and imports and all', async () => {
    writeTenant('tenant.config.ts', `${address}, settings: { resendMs: 90_000 as number }`);
    const { tenant } = await loadTenant(root, 'production', {});
    expect(tenant).toMatchObject({ clientId: 'client-1', settings: { resendMs: 90_000 } });
  });

  test('need not be there', async () => {
    const { tenant } = await loadTenant(root, 'development', {});
    expect(tenant?.origin).toBe('http://127.0.0.1:4010');
  });

  test('is under an .env file, and that is under the shell', async () => {
    writeTenant('tenant.config.ts', `${address}, companyName: 'file', tenantId: 'file'`);
    write('.env', 'TARO_APP_COMPANY_NAME=env\nTARO_APP_IDAAS_TENANT_ID=env\n');
    const { tenant } = await loadTenant(root, 'production', { TARO_APP_COMPANY_NAME: 'shell' });
    expect(tenant).toMatchObject({ clientId: 'client-1', companyName: 'shell', tenantId: 'env' });
  });

  test('gives way to the file that TENANT_FILE names', async () => {
    writeTenant('tenant.config.ts', `${address}, companyName: 'first'`);
    writeTenant('second.ts', `${address}, companyName: 'second'`);
    const { tenant } = await loadTenant(root, 'production', { TENANT_FILE: 'second.ts' });
    expect(tenant?.companyName).toBe('second');
    const { problems } = await loadTenant(root, 'production', { TENANT_FILE: 'third.ts' });
    expect(problems).toEqual(['TENANT_FILE names third.ts, which does not exist.']);
  });

  test('with wrong values is refused with all of them, and with those of the shell', async () => {
    write('tenant.config.ts', 'export default { origin: 7, settings: { captcha: "no" }, colour: 1 };');
    const { problems } = await loadTenant(root, 'production', { TARO_APP_AUDIENCE: 'all' });
    expect(problems?.map((problem) => problem.split(' ')[0]).sort()).toEqual([
      'TARO_APP_AUDIENCE',
      'colour',
      'origin',
      'settings.captcha',
    ]);
    expect(problems?.join('\n')).toContain('settings.captcha in tenant.config.ts cannot be "no".');
  });

  test.each([
    ['has no default export', 'export const tenant = {};', 'it has no default export; write export default'],
    ['throws', "throw new Error('the vault is locked');", 'the vault is locked'],
    ['is no TypeScript', 'export default {', 'tenant.config.ts cannot be read'],
    ['imports what is not there', "import './absent'; export default {};", 'absent'],
  ])('that %s is refused in words, without a stack', async (_what, text, told) => {
    write('tenant.config.ts', text);
    const { problems } = await loadTenant(root, 'production', {});
    expect(problems?.[0]).toMatch(/^tenant\.config\.ts cannot be read: /);
    expect(problems?.[0]).toContain(told);
    expect(problems?.join('\n')).not.toMatch(/^\s+at /m);
  });
});

describe('the tenant.config.ts of the project', () => {
  const shipped = readFileSync(path.join(projectRoot, 'tenant.config.ts'), 'utf8');
  /** The file as it is once every // before a member is taken away. */
  const opened = shipped
    .replace("'./config/tenantFile'", `'${defineTenant}'`)
    .replace(/^(\s*)\/\/ (\w+: )/gm, '$1$2')
    // One member is for customers only, and the default is employees.
    .replace("audience: 'employee'", "audience: 'customer'");

  test('shows every setting of the default product with its default, and every other member', async () => {
    write('tenant.config.ts', opened);
    const { tenant, problems } = await loadTenant(root, 'production', {});
    expect(problems).toBeUndefined();
    const { paths: _tooMany, ...defaults } = settingsOf('eiam');
    expect(tenant?.settings).toEqual({ ...defaults, paths: {} });
    expect(Object.keys(tenant?.environments ?? {})).toEqual(['trial']);
  });

  test('sets nothing as it is shipped', () => {
    const code = shipped
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\/\/.*$/gm, '')
      .replace(/\s/g, '');
    expect(code).toBe(
      "import{defineTenant}from'./config/tenantFile';exportdefaultdefineTenant({settings:{},environments:{},});",
    );
  });
});
