import path from 'node:path';
import webpack from 'webpack';
import type { UserConfigExport } from '@tarojs/cli';
import { createCutting } from './cuts';
import type { Cuts } from './cuts';
import { createEdit } from './edits';
import { reconcilerCode } from './reconciler';
import { styleList } from './styleNames';

type Mini = NonNullable<
  Exclude<UserConfigExport<'webpack5'>, Promise<unknown> | ((...args: never[]) => unknown)>['mini']
>;
/** webpack-chain's object, as Taro hands it to `mini.webpackChain`. */
export type Chain = Parameters<NonNullable<Mini['webpackChain']>>[0];

const here = (file: string): string => path.join(__dirname, file);
const runtimeFolder = /@tarojs[\\/]runtime[\\/]dist[\\/]/;

const edited =
  /@tarojs[\\/](?:(?:shared|plugin-platform-weapp)[\\/]dist[\\/](?:components|runtime-utils)|runtime[\\/]dist[\\/]dom-external[\\/]index)\.js$/;

/**
 * Leaves out of a production package what Taro brings along and none of the compiled modules can use
 * (docs/decisions/0015-own-pages-and-libraries.md has the figures).
 * @param cuts what may be left out, decided during the build
 */
export function slimDown(chain: Chain, cuts: Cuts): void {
  // What webpack itself writes may be as new as the phones allow: arrows instead of functions.
  chain.set('target', ['web', 'es2018']);
  // Short names of modules and of their exports: 2 KB (gzip 1.6 KB).
  chain.optimization.set('moduleIds', 'size').set('mangleExports', 'size');
  chain.resolve.alias.set('@tarojs/taro$', here('taro.cjs'));
  chain.module
    .rule('edit')
    .test([edited, reconcilerCode, styleList])
    .post()
    .use('edit')
    .loader(here('edit.cjs'))
    .options({ edit: createEdit(cuts) });
  chain.plugin('cutting').use(createCutting(cuts));
  chain.plugin('absent').use(webpack.NormalModuleReplacementPlugin, [
    /^\.{1,2}\/(bom\/)?(URL|location|history)\.js$/,
    (request: { context: string; request: string }) => {
      if (cuts.addresses && runtimeFolder.test(`${request.context}/`)) request.request = here('absent.ts');
    },
  ]);
}
