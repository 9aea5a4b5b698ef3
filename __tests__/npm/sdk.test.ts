import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'acorn';
import { bin, complaintsAbout, install, run, tarballOf } from './tarballs';

/** The package `bamboocloud-idaas-miniprogram`, as it would be published and installed. */

jest.setTimeout(300_000);

let tarball: string;
let project: string;
let home: string;

beforeAll(async () => {
  tarball = await tarballOf('sdk');
  project = install(tarball, 'sdk');
  home = path.join(project, 'node_modules/bamboocloud-idaas-miniprogram');
});

const read = (file: string) => readFileSync(path.join(home, file), 'utf8');

describe('the manifest', () => {
  test('is what publint and the types tool want', () => {
    expect(run(bin('publint'), ['run', tarball, '--level', 'warning'], project)).toContain('All good!');
    expect(run(bin('attw'), [tarball, '--format', 'ascii'], project)).toContain('No problems found');
  });

  test('names no package that would have to be installed, and has the licence of each one inside', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;
    expect(manifest).not.toHaveProperty('dependencies');
    expect(readdirSync(path.join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'bamboocloud-idaas-miniprogram',
    ]);
    const notices = read('THIRD-PARTY-NOTICES.md');
    expect([...notices.matchAll(/^## (\S+) /gm)].map(([, name]) => name)).toEqual([
      '@noble/ciphers',
      'zustand',
    ]);
    expect(notices.match(/Permission is hereby granted/g)).toHaveLength(2);
  });
});

describe('the code', () => {
  test.each([
    ['require', 'x.cjs', (id: string) => `const m = require('${id}');`],
    ['import', 'x.mjs', (id: string) => `import * as m from '${id}';`],
  ])('is loaded by %s', (_, file, load) => {
    const shown = (id: string): unknown => {
      writeFileSync(path.join(project, file), `${load(id)} console.log(JSON.stringify(Object.keys(m)))`);
      return JSON.parse(run(process.execPath, [file], project));
    };
    expect(shown('bamboocloud-idaas-miniprogram')).toEqual(
      expect.arrayContaining(['createIdaas', 'ProblemError', 'recoveryOf']),
    );
    expect(shown('bamboocloud-idaas-miniprogram/flow')).toEqual(
      expect.arrayContaining(['flowOf', 'readPhoneButton', 'readRecipient']),
    );
    expect(shown('bamboocloud-idaas-miniprogram/aes')).toContain('cipher');
    expect(shown('bamboocloud-idaas-miniprogram/react')).toContain('useSignedIn');
  });

  /** What each file for DevTools may require: one file beside it, which holds what two entries need. */
  const REQUIRED = { 'aes.js': [], 'flow.js': ['./shared.js'], 'index.js': ['./shared.js'], 'shared.js': [] };

  test('that DevTools copies is a file for each entry, in the syntax of WeChat’s oldest systems', () => {
    expect(readdirSync(path.join(home, 'miniprogram_dist')).sort()).toEqual(Object.keys(REQUIRED));
    for (const [file, required] of Object.entries(REQUIRED)) {
      const text = read(`miniprogram_dist/${file}`);
      expect(() => parse(text, { ecmaVersion: 2018, sourceType: 'script' })).not.toThrow();
      expect([...text.matchAll(/\brequire\("([^"]*)"\)/g)].map(([, name]) => name)).toEqual(required);
      expect(text).not.toMatch(/\bimport\(/);
    }
  });

  test.each(['index', 'flow', 'shared', 'aes'].flatMap((name) => [`${name}.mjs`, `${name}.cjs`]))(
    '%s needs no other package, no framework and no browser',
    (file) => {
      const text = read(`dist/${file}`).replaceAll(/"\.\/shared\.[mc]js"/g, '');
      expect(text).not.toMatch(/\brequire\([^)]|^import ["']|from ["']/m);
      expect(text).not.toMatch(/\b(process|window|document|localStorage|fetch|XMLHttpRequest|Taro)\b[.(]/);
    },
  );

  test.each(['import', 'require'])('has one engine for its entries where a host uses %s', (how) => {
    const names = ['', '/flow'].map((entry) => `'bamboocloud-idaas-miniprogram${entry}'`);
    const load =
      how === 'import'
        ? `import { createIdaas } from ${names[0]}; import { flowOf } from ${names[1]};`
        : `const { createIdaas } = require(${names[0]}); const { flowOf } = require(${names[1]});`;
    const options = `{ origin: 'https://login.example.com', clientId: 'c', product: 'ciam', audience: 'customer' }`;
    const file = how === 'import' ? 'one.mjs' : 'one.cjs';
    writeFileSync(
      path.join(project, file),
      `${load} globalThis.wx = {}; console.log(flowOf(createIdaas(${options})).settings.captcha)`,
    );
    expect(run(process.execPath, [file], project).trim()).toBe('required');
  });

  test('weighs no more than it is allowed to', () => {
    const gzipped = (...files: string[]) =>
      files.reduce((sum, file) => sum + gzipSync(read(`miniprogram_dist/${file}`), { level: 9 }).length, 0);
    // What a host loads at its launch (issue 14's goal for a native host), then what its sign-in pages load on top.
    expect(gzipped('index.js', 'shared.js')).toBeLessThanOrEqual(16_000);
    expect(gzipped('flow.js')).toBeLessThan(11_500);
    expect(gzipped('aes.js')).toBeLessThan(3_500);
    expect(read('miniprogram_dist/shared.js')).not.toContain('invalid block size');
  });

  test('holds nothing for a launch that only sign-in pages use', () => {
    const [launch, flow] = ['shared.js', 'flow.js'].map((file) => read(`miniprogram_dist/${file}`));
    for (const word of ['verify_code', 'captcha_token', 'jigsawImageBase64', 'phoneAreaCodeDefinitions']) {
      expect(launch).not.toContain(word);
      expect(flow).toContain(word);
    }
  });
});

/** A program of a host, checked against the installed declarations. */
const PROGRAM = `
import { createIdaas, type Idaas, type IdaasOptions } from 'bamboocloud-idaas-miniprogram';
import { flowOf, type FlowView } from 'bamboocloud-idaas-miniprogram/flow';
import { cipher } from 'bamboocloud-idaas-miniprogram/aes';

const options: IdaasOptions = {
  origin: 'https://login.example.com',
  clientId: 'c',
  product: 'eiam',
  audience: 'employee',
  settings: { captchaEncryption: 'auto' },
  cipher,
  pages: { home: 'pages/home/index', signIn: 'pages/sign-in/index' },
};
export const idaas: Idaas = createIdaas(options);
export const named = (view: FlowView): string => (view.step.name === 'signedIn' ? (view.step.signedIn.person?.name ?? '') : '');
export const methods = (view: FlowView): number => (view.step.name === 'binding' ? view.step.codeMethods.length : 0);
// @ts-expect-error a step has no token
export const token = (view: FlowView) => (view.step.name === 'binding' ? view.step.stateToken : null);
// @ts-expect-error a code of WeChat's is not a text
export const wrong = () => flowOf(idaas).actions.bindByPhone('123');
`;

describe('the types', () => {
  test.each([
    ['node16', 'program.cts'],
    ['node16', 'program.mts'],
    ['bundler', 'program.ts'],
  ] as const)('say to a host with module resolution %s what it may do (%s)', (resolution, file) => {
    expect(complaintsAbout(project, { file, text: PROGRAM, resolution })).toBe('');
  });
});
