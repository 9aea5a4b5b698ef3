import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { signInPages, type SignInOptions } from '../../../config/native/vite';

/** The plugin for uni-app; examples/uniapp-host is built with it, and its pages are clicked through. */

const NAME = 'bamboocloud-idaas-miniprogram-native';
const tenant = { origin: 'https://login.example.com', clientId: 'client' } as const;
const start = (options: SignInOptions) => {
  const plugin = signInPages(options);
  plugin.configResolved({ root: __dirname });
  return plugin;
};

let before: string | undefined;
beforeEach(() => {
  before = process.env.UNI_PLATFORM;
  process.env.UNI_PLATFORM = 'mp-weixin';
});
afterEach(() => {
  if (before === undefined) delete process.env.UNI_PLATFORM;
  else process.env.UNI_PLATFORM = before;
});

describe('the import of the package', () => {
  test('stays one file, which each chunk requires from where it is', () => {
    const plugin = start({ tenant });
    expect(plugin.resolveId.handler(NAME)).toEqual({ id: NAME, external: true });
    expect(plugin.resolveId.handler('vue')).toBeNull();
    const required = (fileName: string, code: string) => plugin.renderChunk(code, { fileName })?.code;
    expect(required('app.js', `const a = require("${NAME}");`)).toBe(
      'const a = require("./idaas/index.js");',
    );
    expect(required('pages/shop/index.js', `const a = require('${NAME}'), b = require("vue");`)).toBe(
      'const a = require("../../idaas/index.js"), b = require("vue");',
    );
    expect(plugin.renderChunk('const a = 1;', { fileName: 'app.js' })).toBeNull();
  });

  test('names the folder that the options name', () => {
    const plugin = start({ folder: 'vendor/idaas', tenant });
    expect(plugin.renderChunk(`require("${NAME}")`, { fileName: 'vendor/x.js' })?.code).toBe(
      'require("./idaas/index.js")',
    );
  });
});

describe('a build for another platform', () => {
  test('is left as it is, and needs no tenant', () => {
    process.env.UNI_PLATFORM = 'h5';
    const plugin = start({ tenant: {} });
    expect(plugin.resolveId.handler(NAME)).toBeNull();
    const bundle = { 'app.json': { type: 'asset', source: '{}' } };
    plugin.generateBundle.call({ emitFile: () => expect(true).toBe(false) }, {}, bundle);
    expect(bundle['app.json'].source).toBe('{}');
  });
});

describe('options that are not accepted', () => {
  test('end the build in words', () => {
    expect(() => start({ tenant: {} })).toThrow(/needs attention[^]*origin[^]*clientId/i);
    expect(() => start({ folder: '../x', tenant })).toThrow('a path without a slash at either end');
  });
});
