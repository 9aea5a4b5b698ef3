import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import webpack from 'webpack';
import type { Compiler } from 'webpack';
import { createMarkupTightening } from '../../config/plugins/markup';

let output: string;

beforeEach(() => {
  output = mkdtempSync(path.join(tmpdir(), 'markup-'));
});
afterEach(() => rmSync(output, { recursive: true }));

/** Emits one page, as Taro's plugin does. */
const emitting = (wxml: string) => ({
  apply(compiler: Compiler) {
    compiler.hooks.thisCompilation.tap('page', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'page', stage }, () =>
        compilation.emitAsset('page.wxml', new webpack.sources.RawSource(wxml)),
      );
    });
  },
});

/** What a build writes of a page beside this script. */
async function written(wxml: string, script = ''): Promise<string> {
  const entry = path.join(output, 'entry.js');
  writeFileSync(entry, script);
  const compiler = webpack({
    mode: 'none',
    entry,
    output: { path: output },
    plugins: [createMarkupTightening(), emitting(wxml)],
  });
  await new Promise<void>((done, failed) =>
    compiler.run((error) => (error ? failed(error) : compiler.close(() => done()))),
  );
  return readFileSync(path.join(output, 'page.wxml'), 'utf8');
}

test('blanks go between tags and at their ends, never inside a value or an expression', async () => {
  const wxml = `
<template name="tmpl_0_1">
  <view class="{{i.cl || 'a  b'}}"  bindtap="eh"  id="{{i.a > i.b}}" >
      <input value="  two  "></input>
      <image />
  </view>
</template>
`;
  expect(await written(wxml)).toBe(
    `<template name="tmpl_0_1"><view class="{{i.cl || 'a  b'}}" bindtap="eh" id="{{i.a > i.b}}">` +
      '<input value="  two  "></input><image/></view></template>',
  );
});

test('a navigation bar stays in the pages only where a compiled module can name one', async () => {
  const page = (bar: string) =>
    `<page-meta page-style="{{pageMeta.p4||''}}">${bar}</page-meta><template is="a"/>`;
  const wxml = page('<navigation-bar title="{{navigationBar.p2}}" bindtap="eh"/>');
  expect(await written(wxml, 'console.log({ PageMeta: 1 })')).toBe(page(''));
  expect(await written(wxml, 'console.log({ PageMeta: 1, NavigationBar: 2 })')).toBe(wxml);
});
