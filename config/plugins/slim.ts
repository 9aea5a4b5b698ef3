import path from 'node:path';
import webpack from 'webpack';
import type { UserConfigExport } from '@tarojs/cli';

type Mini = NonNullable<
  Exclude<UserConfigExport<'webpack5'>, Promise<unknown> | ((...args: never[]) => unknown)>['mini']
>;
/** webpack-chain's object, as Taro hands it to `mini.webpackChain`. */
export type Chain = Parameters<NonNullable<Mini['webpackChain']>>[0];

const here = (file: string): string => path.join(__dirname, file);
const runtimeFolder = /@tarojs[\\/]runtime[\\/]dist[\\/]/;

/**
 * Leaves out of a production package what Taro brings along and this app has no use for (docs/decisions, weight).
 * @param words every word the sources hold, from config/weui/names.ts
 */
export function slimDown(chain: Chain, words: readonly string[]): void {
  // What webpack itself writes may be as new as the phones allow: arrows instead of functions.
  chain.set('target', ['web', 'es2018']);
  chain.resolve.alias.set('@tarojs/taro$', here('taro.cjs'));
  chain.module
    .rule('thin')
    .test(
      /@tarojs[\\/](shared|plugin-platform-weapp)[\\/]dist[\\/](native-apis|components|runtime-utils)\.js$/,
    )
    .post()
    .use('thin')
    .loader(here('thin.cjs'))
    .options({ words });
  chain.plugin('absent').use(webpack.NormalModuleReplacementPlugin, [
    /^\.{1,2}\/(bom\/)?(URL|location|history)\.js$/,
    (request: { context: string; request: string }) => {
      if (runtimeFolder.test(`${request.context}/`)) request.request = here('absent.ts');
    },
  ]);
}

/** Taro parses HTML for `dangerouslySetInnerHTML` (10 KB), which a page must ask for by name. */
export function parsesHtml(words: readonly string[]): boolean {
  return words.includes('dangerouslySetInnerHTML') || words.includes('innerHTML');
}
