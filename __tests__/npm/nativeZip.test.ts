import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { filesIn } from '../../config/filesIn';
import { distProblems } from '../../scripts/dist-checks';
import { nativeZip } from '../../scripts/packages/nativeZip';
import { buildZippedHost, nativeContents, zippedFiles } from './nativeZip';
import { newProject } from './tarballs';

/** The ZIP file of a release, for native mini programs without npm. __tests__/e2e/nativeZip.test.ts signs in with it. */

jest.setTimeout(300_000);

let files: ReadonlyMap<string, string>;
let app: string;

beforeAll(async () => {
  files = await zippedFiles();
  app = await buildZippedHost();
});

describe('the ZIP file', () => {
  test('is one folder with the engine, the pages, the types, the licence and the notices', () => {
    expect([...files.keys()].filter((file) => !file.startsWith('idaas/'))).toEqual([]);
    for (const file of ['engine.js', 'index.js', 'index.d.ts', 'tenant.js', 'LICENSE', 'README.md'])
      expect(files.has(`idaas/${file}`)).toBe(true);
    expect(files.get('idaas/sign-in/third-party-notices.json')).toMatch(/@tarojs\/runtime[^]*react/);
    expect(files.get('idaas/aes.js')).not.toContain('undefined;');
  });

  test('is the same for the same contents, and named after the version', async () => {
    const contents = await nativeContents();
    const [one, other] = ['one', 'other'].map((name) =>
      nativeZip(contents, newProject(`native-zip-${name}`)),
    );
    const { version } = JSON.parse(readFileSync(path.join(contents, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    expect(path.basename(one ?? '')).toBe(`bamboocloud-idaas-miniprogram-native-${version}.zip`);
    expect(readFileSync(one ?? '').equals(readFileSync(other ?? ''))).toBe(true);
    expect(files.get('idaas/README.md')).toContain(`IDaaS, ${version}\n`);
  });

  test('names every value that a company has to replace, as examples', () => {
    const tenant = files.get('idaas/tenant.js') ?? '';
    const head = tenant.split('\nmodule.exports')[0] ?? '';
    for (const name of ['origin', 'clientId', 'product', 'audience', 'companyName', 'host.home'])
      expect(head).toContain(name);
    expect(tenant).toMatch(/"home": "pages\/index\/index"/);
  });
});

describe('a mini program with its contents', () => {
  test('is taken by WeChat’s compilers', () => {
    expect(distProblems(app, filesIn(app))).toEqual([]);
  });

  test('has every page that its app.json names', () => {
    const { subPackages } = JSON.parse(readFileSync(path.join(app, 'app.json'), 'utf8')) as {
      readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[];
    };
    const pages = subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`));
    expect(pages).toContain('idaas/sign-in/bind/index');
    const endings = ['js', 'json', 'wxml', 'wxss'];
    const missing = pages
      .flatMap((page) => endings.map((ending) => `${page}.${ending}`))
      .filter((file) => !existsSync(path.join(app, file)));
    expect(missing).toEqual([]);
  });
});
