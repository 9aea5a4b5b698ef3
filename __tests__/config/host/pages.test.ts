import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { internalComponents } from '@tarojs/shared';
import { missingIn } from '../../../config/host/attributes';
import { writePages } from '../../../config/host/files';
import { readOptions } from '../../../config/host/options';
import { addSubPackage, pageFiles, withOurColours, type HostConfig } from '../../../config/host/pages';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'host-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the page files in the sources of a company', () => {
  const pages = [{ name: 'bind', config: { enablePageMeta: true } }];
  const write = () => writePages(path.join(folder, 'sign-in'), pages, 'the-package');

  test('import their page from the package, and are left out by git', () => {
    expect(write()).toEqual([]);
    const read = (file: string) => readFileSync(path.join(folder, 'sign-in', file), 'utf8');
    expect(read('bind/index.js')).toContain("export { default } from 'the-package/pages/bind'");
    expect(read('bind/index.config.js')).toContain('"enablePageMeta":true');
    expect(read('.gitignore')).toMatch(/^\*$/m);
  });

  test('are not written again while they are the same', () => {
    write();
    const file = path.join(folder, 'sign-in/bind/index.js');
    const { mtimeMs } = statSync(file);
    write();
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
  });

  test('never take the place of files of the company', () => {
    const own = path.join(folder, 'sign-in/index.tsx');
    mkdirSync(path.dirname(own));
    writeFileSync(own, 'own');
    expect(write()).toEqual([expect.stringContaining('holds files of your own')]);
    expect(readFileSync(own, 'utf8')).toBe('own');
  });
});

describe('app.json of a company', () => {
  test.each(['subPackages', 'subpackages'] as const)('gets one more of its %s', (member) => {
    const app: HostConfig = { [member]: [{ root: 'shop', pages: ['a'] }] };
    expect(addSubPackage(app, 'sign-in', ['bind'])).toEqual([]);
    expect(app).toEqual({
      [member]: [
        { root: 'shop', pages: ['a'] },
        { root: 'sign-in', pages: ['bind/index'] },
      ],
    });
  });

  test('that has this root already is left as it is, and the build is told', () => {
    const app: HostConfig = { subPackages: [{ root: 'sign-in/', pages: ['a'] }] };
    expect(addSubPackage(app, 'sign-in', ['bind'])).toEqual([expect.stringContaining('sign-in')]);
    expect(app.subPackages).toHaveLength(1);
  });

  test('names a theme file where it knows dark mode, and its own stays', () => {
    const own: HostConfig = { darkmode: true, themeLocation: 'own.json' };
    addSubPackage(own, 'sign-in', []);
    expect(own.themeLocation).toBe('own.json');
    const none: HostConfig = { darkmode: true };
    addSubPackage(none, 'sign-in', []);
    expect(none.themeLocation).toBe('theme.json');
  });
});

describe('the colours of the bar above a page', () => {
  const configs = { bind: { navigationBarBackgroundColor: '@tinted', title: 'x' } };

  test('are light ones in an app without dark mode', () => {
    const [file] = pageFiles(configs, { color: '#8a4b08' }, false);
    expect(file?.config).toEqual({ navigationBarBackgroundColor: expect.stringMatching(/^#/), title: 'x' });
  });

  test('are names in the theme of the company otherwise, whose own colours stay', () => {
    const [file] = pageFiles(configs, {}, true);
    expect(file?.config).toEqual({ navigationBarBackgroundColor: '@idaasTinted', title: 'x' });
    const theme = JSON.parse(
      withOurColours('{"light":{"tinted":"red"},"dark":{"tinted":"blue"}}', {}),
    ) as unknown;
    expect(theme).toMatchObject({
      light: { tinted: 'red', idaasTinted: expect.stringMatching(/^#/) },
      dark: { tinted: 'blue', idaasTinted: expect.stringMatching(/^#/) },
    });
  });
});

test('an attribute that the templates of a company have is not touched', () => {
  const components = { View: { role: 'own' }, Text: {} };
  const missing = missingIn(components);
  expect(missing['View']).not.toHaveProperty('role');
  expect(missing['View']).toHaveProperty('aria-label');
  expect(missing['Text']).toHaveProperty('role');
  expect(missingIn(internalComponents)['Button']).toHaveProperty('phone-number-no-quota-toast');
});

describe('the options', () => {
  const tenant = { origin: 'https://login.example.com', clientId: 'c', product: 'ciam' };
  const readHere = (given: unknown) =>
    readOptions(given, folder, 'the option tenant in config/index.ts', 'production');

  test('put the logos below the root', () => {
    const read = readHere({ root: 'a/b', tenant });
    expect(read).toMatchObject({
      options: { root: 'a/b', tenant: { brand: { logo: '/a/b/assets/logo.svg' } } },
    });
  });

  test.each([
    ['a root with a slash', { root: '/sign-in', tenant }, 'root has to be a path'],
    ['a home that is no route', { home: 7, tenant }, 'home has to be a path'],
    ['a wrong tenant', { tenant: { ...tenant, product: 'x' } }, 'product'],
    [
      'no origin',
      { tenant: { product: 'ciam' } },
      'origin of the option tenant in config/index.ts is not set',
    ],
    [
      'a logo that is not there',
      { tenant: { ...tenant, brand: { logo: 'no.png' } } },
      'brand.logo of the option tenant in config/index.ts names no.png, which does not exist.',
    ],
    [
      'a page with a slash in front',
      { tenant: { ...tenant, brand: { support: { page: '/help/index' } } } },
      'brand.support.page in the option tenant in config/index.ts cannot be "/help/index".',
    ],
  ])('that hold %s are refused in words', (_case, given, said) => {
    expect(readHere(given)).toEqual({
      problems: expect.arrayContaining([expect.stringContaining(said)]),
    });
    // What a host does not have.
    expect(JSON.stringify(readHere(given))).not.toMatch(/tenant\.config|TARO_APP_/);
  });

  test('take pages of the company wherever they are in its app', () => {
    const pages = {
      brand: { support: { page: 'packages/help/index' } },
      accountDeletion: { page: 'own/leave' },
    };
    expect(readHere({ tenant: { ...tenant, ...pages } })).toMatchObject({
      options: {
        tenant: {
          accountDeletion: { page: 'own/leave' },
          brand: { support: { page: 'packages/help/index' } },
        },
      },
    });
  });
});
