import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

/** What a build writes of a page whose sources hold these words. */
async function written(wxml: string, words: readonly string[]): Promise<string> {
  const compiler = webpack({
    mode: 'none',
    entry: {},
    output: { path: output },
    plugins: [createMarkupTightening(words), emitting(wxml)],
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
  expect(await written(wxml, [])).toBe(
    `<template name="tmpl_0_1"><view class="{{i.cl || 'a  b'}}" bindtap="eh" id="{{i.a > i.b}}">` +
      '<input value="  two  "></input><image/></view></template>',
  );
});

test('a navigation bar stays in the pages only where a source uses one', async () => {
  const page = (bar: string) =>
    `<page-meta page-style="{{pageMeta.p4||''}}">${bar}</page-meta><template is="a"/>`;
  const wxml = page('<navigation-bar title="{{navigationBar.p2}}" bindtap="eh"/>');
  expect(await written(wxml, ['View', 'PageMeta'])).toBe(page(''));
  expect(await written(wxml, ['PageMeta', 'NavigationBar'])).toBe(wxml);
});
