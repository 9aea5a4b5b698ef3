import type { Compiler } from 'webpack';

/**
 * Template text without the blanks between tags and at their ends. (Taro's own minifier, minifyXML, leaves
 * `<input …>` unclosed, which WeChat's compiler refuses.)
 */
export function tighten(wxml: string): string {
  return wxml
    .trim()
    .replaceAll(/>\s+</g, '><')
    .replaceAll(/"\s+(?=\/?>)/g, '"')
    .replaceAll(/(<[\w-]+)\s+(?=\/?>)/g, '$1')
    .replaceAll(/" {2,}(?=[\w-]+=)/g, '" ');
}

/** A webpack plugin that tightens every emitted WXML file. */
export function createMarkupTightening(): { apply(compiler: Compiler): void } {
  const name = 'markup-tightening';
  return {
    apply(compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
        compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
          for (const [file, source] of Object.entries(assets)) {
            if (!file.endsWith('.wxml')) continue;
            compilation.updateAsset(file, new sources.RawSource(tighten(source.source().toString())));
          }
        });
      });
    },
  };
}
