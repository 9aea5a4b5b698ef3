import type { Compiler } from 'webpack';
import { compiledTexts } from './compiled';
import { createSaid } from './said';

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
 * Markup without the navigation bar that Taro puts into every page with a page-meta; the bar of WeChat's own is there
 * without it.
 */
const withoutNavigationBar = (wxml: string): string => wxml.replaceAll(/<navigation-bar [^>]*\/>/g, '');

/** A webpack plugin that tightens every emitted WXML file; an unused navigation bar goes when no module can name one. */
export function createMarkupTightening(): { apply(compiler: Compiler): void } {
  const name = 'markup-tightening';
  return {
    apply(compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        let withBar = true;
        compilation.hooks.finishModules.tap(name, (modules) => {
          withBar = createSaid(compiledTexts(modules)).canSpell('NavigationBar');
        });
        const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
        compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
          for (const [file, source] of Object.entries(assets)) {
            if (!file.endsWith('.wxml')) continue;
            const tight = tighten(source.source().toString());
            const markup = withBar ? tight : withoutNavigationBar(tight);
            compilation.updateAsset(file, new sources.RawSource(markup));
          }
        });
      });
    },
  };
}
