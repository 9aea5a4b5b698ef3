import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addPages, type Request } from '../../../config/native/add';

/** What the command of the npm package does to the files of a company. */

const TENANT = {
  origin: 'https://login.example.com',
  clientId: 'client',
  product: 'ciam',
  audience: 'customer',
};

/** A package with one page, laid out as the real one. */
const PACKAGE = {
  'native/engine.js': 'engine',
  'native/aes.js': 'the cipher',
  'native/tenant.js': 'throw',
  'native/sign-in/bind/index.js': 'page',
  'dist/pages.json': JSON.stringify({
    bind: { enablePageMeta: true, backgroundColorTop: '@tinted' },
    trace: { enablePageMeta: true },
  }),
  'dist/pages.css': 'whole {}',
  'dist/pages-light.css': 'light {}',
};

let project: string;
let home: string;

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'native-host-'));
  home = mkdtempSync(path.join(tmpdir(), 'native-package-'));
  write(home, PACKAGE);
  write(project, {
    'idaas.config.json': JSON.stringify(TENANT),
    'app.json': '{\n\t"pages": ["pages/shop/index", "pages/cart/index"],\n\t"debug": true\n}\n',
  });
});
afterEach(() => {
  for (const folder of [project, home]) rmSync(folder, { recursive: true, force: true });
});

const add = (request: Partial<Request> = {}) =>
  addPages(project, home, { tenant: 'idaas.config.json', to: 'idaas', ...request });
const read = (file: string) => readFileSync(path.join(project, file), 'utf8');
const jsonOf = (file: string): unknown => JSON.parse(read(file));
const tenantIn = (file: string): unknown =>
  JSON.parse(read(file).replace(/^module\.exports = |;\n$/g, '')) as unknown;

describe('the folder', () => {
  test('holds the package, and for the tenant its values, colours, logos and the pages', async () => {
    await add();
    expect(read('idaas/engine.js')).toBe('engine');
    expect(read('idaas/sign-in/bind/index.js')).toBe('page');
    expect(tenantIn('idaas/tenant.js')).toMatchObject({
      ...TENANT,
      brand: { logo: '/idaas/sign-in/assets/logo.svg' },
      host: { root: 'idaas/sign-in', home: 'pages/shop/index' },
    });
    expect(read('idaas/sign-in/pages.wxss')).toMatch(/^light \{\}[^]*--brand:#067f3c/);
    expect(read('idaas/sign-in/bind/index.wxss')).toBe('@import "../pages.wxss";\n');
    expect(read('idaas/sign-in/assets/logo.svg')).toContain('<svg');
    expect(jsonOf('idaas/sign-in/bind/index.json')).toEqual({
      backgroundColorTop: expect.stringMatching(/^#/),
      usingComponents: { comp: '../comp' },
    });
    expect(existsSync(path.join(project, 'idaas/sign-in/trace'))).toBe(false);
  });

  test('has the cipher only where the tenant wants the solutions of puzzles encrypted', async () => {
    await add();
    expect(read('idaas/aes.js')).not.toContain('the cipher');
    const environments = { trial: { settings: { captchaEncryption: 'auto' } } };
    write(project, { 'idaas.config.json': JSON.stringify({ ...TENANT, environments }) });
    await add();
    expect(read('idaas/aes.js')).toBe('the cipher');
  });

  test('is written anew by the next run, without what an earlier version left', async () => {
    await add();
    write(project, { 'idaas/sign-in/old.js': 'old' });
    write(project, { 'idaas.config.json': JSON.stringify({ ...TENANT, clientId: 'another' }) });
    await add();
    expect(existsSync(path.join(project, 'idaas/sign-in/old.js'))).toBe(false);
    expect(tenantIn('idaas/tenant.js')).toHaveProperty('clientId', 'another');
  });

  test('never takes the place of files of the company', async () => {
    write(project, { 'idaas/own.js': 'own' });
    const before = read('app.json');
    await expect(add()).rejects.toThrow('idaas holds files of your own');
    expect(read('idaas/own.js')).toBe('own');
    expect(read('app.json')).toBe(before);
  });

  test.each(['../outside', '/abroad', 'a b', ''])('is refused where its path is %j', async (to) => {
    await expect(add({ to })).rejects.toThrow('a path without a slash at either end');
  });
});

describe('an agreement of the company', () => {
  test('that is a file is in the subpackage; without one nothing is', async () => {
    const agreements = () => read('idaas/sign-in/agreements.js');
    await add();
    expect(agreements()).toBe('module.exports = {};\n');
    write(project, {
      'terms.md': 'Tea is sold by weight.',
      'idaas.config.json': JSON.stringify({ ...TENANT, agreementFiles: { service: 'terms.md' } }),
    });
    await add();
    expect(agreements()).toContain('Tea is sold by weight.');
    expect(read('idaas/tenant.js')).not.toContain('Tea is sold by weight.');
    rmSync(path.join(project, 'terms.md'));
    await expect(add()).rejects.toThrow('agreementFiles.service of idaas.config.json names terms.md, which');
  });
});

describe('app.json', () => {
  test('gets one subpackage, keeps its indentation, and is otherwise as it was', async () => {
    const said = await add();
    expect(jsonOf('app.json')).toEqual({
      pages: ['pages/shop/index', 'pages/cart/index'],
      debug: true,
      subPackages: [{ root: 'idaas/sign-in', pages: ['bind/index'] }],
    });
    expect(read('app.json')).toMatch(/^\{\n\t"pages"[^]*\}\n$/);
    expect(said.join('\n')).toContain('app.json: the subpackage idaas/sign-in');
  });

  test('is not written again while it says the same', async () => {
    await add();
    const before = read('app.json');
    expect((await add()).join('\n')).not.toContain('app.json');
    expect(read('app.json')).toBe(before);
  });

  test('with a subpackage of the company at this root is left as it is', async () => {
    write(project, {
      'app.json': '{"pages":["a"],"subpackages":[{"root":"idaas/sign-in/","pages":["own"]}]}',
    });
    const before = read('app.json');
    await expect(add()).rejects.toThrow('a subpackage with the root idaas/sign-in');
    expect(read('app.json')).toBe(before);
    expect(existsSync(path.join(project, 'idaas'))).toBe(false);
  });

  test('is found where project.config.json says, and its first page can be another', async () => {
    rmSync(path.join(project, 'app.json'));
    write(project, {
      'project.config.json': '{"miniprogramRoot":"mini/"}',
      'mini/app.json': '{"pages":["a/index"],"entryPagePath":"b/index"}',
    });
    await add();
    expect(tenantIn('mini/idaas/tenant.js')).toHaveProperty('host.home', 'b/index');
    await add({ home: 'c/index' });
    expect(tenantIn('mini/idaas/tenant.js')).toHaveProperty('host.home', 'c/index');
  });

  test('that is missing or is no JSON is said in words', async () => {
    write(project, { 'app.json': '{ // a comment' });
    await expect(add()).rejects.toThrow(/app\.json cannot be read/);
    await expect(add({ app: 'nowhere' })).rejects.toThrow(/app\.json does not exist/);
  });

  test('with dark mode gets the dark sheet, and its theme our colours beside its own', async () => {
    write(project, {
      'app.json': '{"pages":["a"],"darkmode":true,"themeLocation":"colours.json"}',
      'colours.json': '{"light":{"own":"#111"},"dark":{"own":"#eee"}}',
    });
    await add();
    expect(read('idaas/sign-in/pages.wxss')).toMatch(/^whole \{\}[^]*prefers-color-scheme: dark/);
    expect(jsonOf('colours.json')).toMatchObject({
      light: { own: '#111', idaasBackground: '#ffffff' },
      dark: { own: '#eee', idaasBackground: expect.stringMatching(/^#/) },
    });
    expect(jsonOf('idaas/sign-in/bind/index.json')).toHaveProperty('backgroundColorTop', '@idaasTinted');
  });
});

describe('the values of the tenant', () => {
  test('may be a module', async () => {
    write(project, { 'idaas.config.cjs': `module.exports = ${JSON.stringify(TENANT)};` });
    await add({ tenant: 'idaas.config.cjs' });
    expect(tenantIn('idaas/tenant.js')).toMatchObject(TENANT);
  });

  test('that are not accepted are said, with the file and what is accepted; nothing is written', async () => {
    write(project, { 'idaas.config.json': JSON.stringify({ ...TENANT, product: 'cloud', colour: 'red' }) });
    await expect(add()).rejects.toThrow(/product[^]*idaas\.config\.json[^]*eiam/);
    expect(existsSync(path.join(project, 'idaas'))).toBe(false);
  });

  test('that are missing are said', async () => {
    write(project, { 'idaas.config.json': '{}' });
    await expect(add()).rejects.toThrow(/origin[^]*clientId/i);
    await expect(add({ tenant: 'none.json' })).rejects.toThrow('none.json does not exist');
  });

  test('name logos as seen from the project', async () => {
    const logo = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    write(project, {
      'looks/tea.svg': logo,
      'idaas.config.json': JSON.stringify({ ...TENANT, brand: { logo: 'looks/tea.svg' } }),
    });
    await add();
    expect(read('idaas/sign-in/assets/logo.svg')).toBe(logo);
  });
});
