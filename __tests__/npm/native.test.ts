import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { filesIn } from '../../config/filesIn';
import { distProblems } from '../../scripts/dist-checks';
import { readDocument } from '../docs/documents';
import { nativeHostProject } from './nativeHost';
import { bin, complaintsAbout, install, run, tarballOf } from './tarballs';

/** The package `bamboocloud-idaas-miniprogram-native`, as it would be published, and what its command makes of it. */

jest.setTimeout(300_000);

const NAME = 'bamboocloud-idaas-miniprogram-native';
let tarball: string;
let project: string;
let host: string;
let app: string;

beforeAll(async () => {
  tarball = await tarballOf('native');
  project = install(tarball, 'native');
  host = await nativeHostProject('native-files');
  app = path.join(host, 'miniprogram');
});

const read = (file: string) => readFileSync(path.join(app, file), 'utf8');

describe('the manifest', () => {
  test('is what publint and the types tool want', () => {
    expect(run(bin('publint'), ['run', tarball, '--level', 'warning'], project)).toContain('All good!');
    expect(run(bin('attw'), [tarball, '--format', 'ascii'], project)).toContain('No problems found');
  });

  test('names no package that would have to be installed, and has the licence of each one inside', () => {
    const home = path.join(project, 'node_modules', NAME);
    expect(readFileSync(path.join(home, 'package.json'), 'utf8')).not.toMatch(/"(peerD|d)ependencies"/);
    const notices = readFileSync(path.join(home, 'THIRD-PARTY-NOTICES.md'), 'utf8');
    expect([...notices.matchAll(/^## (\S+) /gm)].map(([, name]) => name)).toEqual(
      expect.arrayContaining(['@noble/ciphers', 'culori', 'zod', 'zustand']),
    );
    expect(read('idaas/sign-in/third-party-notices.json')).toMatch(/@tarojs\/runtime[^]*react/);
  });
});

describe('what the mini program gets', () => {
  test('is taken by WeChat’s compilers, in the syntax of its oldest systems, without a forbidden word', () => {
    const files = filesIn(app);
    expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(20);
    expect(distProblems(app, files)).toEqual([]);
  });

  test('is one subpackage in app.json, without the pages for developers', () => {
    const { subPackages } = JSON.parse(read('app.json')) as {
      subPackages: { root: string; pages: string[] }[];
    };
    expect(subPackages).toEqual([{ root: 'idaas/sign-in', pages: expect.arrayContaining(['bind/index']) }]);
    for (const page of subPackages[0]?.pages ?? [])
      for (const ending of ['js', 'json', 'wxml', 'wxss'])
        expect({
          page,
          ending,
          isThere: existsSync(path.join(app, `idaas/sign-in/${page}.${ending}`)),
        }).toEqual({ page, ending, isThere: true });
    expect(JSON.stringify(subPackages)).not.toContain('trace');
  });

  test('requires nothing outside its folder, and no constant of the build is left', () => {
    const folder = path.join(app, 'idaas');
    for (const file of filesIn(folder).filter((name) => name.endsWith('.js'))) {
      const text = readFileSync(path.join(folder, file), 'utf8');
      for (const [, target = ''] of text.matchAll(/\brequire\("([^"]+)"\)/g)) {
        const place = path.join(folder, path.dirname(file), target);
        expect({ file, target, isThere: [place, `${place}.js`].some((one) => existsSync(one)) }).toEqual({
          file,
          target,
          isThere: true,
        });
      }
      const left = [...text.matchAll(/\b(?:__IDAAS_\w+__|webpackJsonp)\b/g)]
        .map(([name]) => name)
        .filter((name) => !text.includes(`var ${name}=require(`));
      expect({ file, left }).toEqual({ file, left: [] });
    }
  });

  test('is strict code where it was compiled as such', () => {
    for (const file of ['engine.js', 'sign-in/bind/index.js', 'sign-in/comp.js'])
      expect(read(`idaas/${file}`)).toMatch(/^"use strict";/);
  });

  test('has one engine, in the main package', () => {
    const holders = filesIn(path.join(app, 'idaas')).filter(
      (file) => file.endsWith('.js') && read(`idaas/${file}`).includes('login/wechat-miniprogram'),
    );
    expect(holders).toEqual(['engine.js']);
  });

  test('has a prefix at every class of its style sheet', () => {
    const sheet = read('idaas/sign-in/pages.wxss').replaceAll(/\/\*[^]*?\*\/|\{[^{}]*\}|url\([^)]*\)/g, ' ');
    const classes = [...sheet.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name);
    expect(classes.length).toBeGreaterThan(100);
    expect(classes.filter((name) => !name.startsWith('idaas-'))).toEqual([]);
  });

  test('weighs what the document says', () => {
    const main = filesIn(path.join(app, 'idaas')).filter((file) => /^[^/]+\.js$/.test(file));
    const bytes = (files: readonly string[]) =>
      files.reduce((sum, file) => sum + Buffer.byteLength(read(`idaas/${file}`)), 0) / 1024;
    const gzipped = main.reduce((sum, file) => sum + gzipSync(read(`idaas/${file}`), { level: 9 }).length, 0);
    const inSubPackage = filesIn(path.join(app, 'idaas')).filter((file) => file.startsWith('sign-in/'));
    const said = /main package grows by (\d+) KB \((\d+) KB gzip\)[^]*?subpackage has\s+(\d+) KB/.exec(
      readDocument('docs/native-host.md').text,
    );
    const [mainSaid = Number.NaN, gzipSaid = Number.NaN, subSaid = Number.NaN] = (said ?? [])
      .slice(1)
      .map(Number);
    expect(Math.abs(bytes(main) - mainSaid)).toBeLessThan(3);
    expect(Math.abs(gzipped / 1024 - gzipSaid)).toBeLessThan(1);
    expect(Math.abs(bytes(inSubPackage) - subSaid)).toBeLessThan(10);
  });
});

describe('the command', () => {
  const command = path.join('node_modules', NAME, 'dist/cli.cjs');

  test('says what it did, and takes a module of Node', () => {
    const values = JSON.parse(readFileSync(path.join(host, 'idaas.config.json'), 'utf8')) as object;
    writeFileSync(path.join(host, 'tenant.mjs'), `export default ${JSON.stringify(values)};`);
    const said = run(process.execPath, [command, '--tenant', 'tenant.mjs'], host);
    expect(said).toMatch(/idaas: \d+ files for https:\/\/login\.example\.com/);
    expect(said).not.toContain('app.json');
  });

  test('explains itself, and refuses in words what it does not know', () => {
    expect(run(process.execPath, [command, '--help'], host)).toContain('--tenant');
    expect(() => run(process.execPath, [command, '--colour'], host)).toThrow(
      /The sign-in pages were not added:\n.*--colour/,
    );
    expect(() => run(process.execPath, [command, '--tenant', 'none.json'], host)).toThrow(
      /none\.json does not exist/,
    );
  });
});

test('the package that no tenant was written for says so, where a bundler takes it', () => {
  writeFileSync(path.join(project, 'x.cjs'), `require('${NAME}')`);
  expect(() => run(process.execPath, ['x.cjs'], project)).toThrow(/no tenant[^]*plugin for vite/);
});

/** A page of a host, checked against the installed declarations. */
const PROGRAM = `
import { ProblemError, ready, requireSignIn, type SignedIn } from '${NAME}';
import { signInPages } from '${NAME}/vite';

export const start = (): Promise<SignedIn | null> => ready();
export const order = () => requireSignIn(({ person }) => person?.name ?? '');
export const isOffline = (thrown: unknown) => thrown instanceof ProblemError && thrown.problem.code === 'offline';
export const plugin = signInPages({ tenant: { origin: 'https://login.example.com', clientId: 'c', product: 'ciam' } });
// @ts-expect-error there is no such product
export const wrong = signInPages({ tenant: { product: 'cloud' } });
// @ts-expect-error no page of a host gets a token
export const token = () => ready().then((signedIn) => signedIn?.idToken);
`;

describe('the types', () => {
  test.each([
    ['node16', 'program.cts'],
    ['bundler', 'program.ts'],
  ] as const)('say to a host with module resolution %s what it may do (%s)', (resolution, file) => {
    expect(complaintsAbout(project, { file, text: PROGRAM, resolution })).toBe('');
  });
});
