import type { Compiler } from 'webpack';

/**
 * Template text without the blanks between tags and at their ends. (Taro's own minifier, minifyXML, leaves
 * `<input …>` unclosed, which WeChat's compiler refuses.)
 */
function tighten(wxml: string): string {
  return wxml
    .trim()
    .replaceAll(/>\s+</g, '><')
    .replaceAll(/"\s+(?=\/?>)/g, '"')
    .replaceAll(/(<[\w-]+)\s+(?=\/?>)/g, '$1')
    .replaceAll(/" {2,}(?=[\w-]+=)/g, '" ');
}

/**
 * Markup without the navigation bar that Taro puts into every page with a page-meta, unless a source uses one; the bar of
 * WeChat's own is there without it.
 * @param words of the sources, from config/weui/names.ts
 */
const withoutNavigationBar = (wxml: string, words: readonly string[]): string =>
  words.includes('NavigationBar') ? wxml : wxml.replaceAll(/<navigation-bar [^>]*\/>/g, '');

/**
 * A webpack plugin that tightens every emitted WXML file.
 * @param words of the sources, from config/weui/names.ts
 */
export function createMarkupTightening(words: readonly string[]): { apply(compiler: Compiler): void } {
  const name = 'markup-tightening';
  return {
    apply(compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
        compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
          for (const [file, source] of Object.entries(assets)) {
            if (!file.endsWith('.wxml')) continue;
            const markup = withoutNavigationBar(tighten(source.source().toString()), words);
            compilation.updateAsset(file, new sources.RawSource(markup));
          }
        });
      });
    },
  };
}
