import type { Compiler } from 'webpack';
import { compiledTexts } from '../plugins/compiled';
import { createSaid } from '../plugins/said';
import type { Said } from '../plugins/said';
import { fitSheets } from './sheet';

interface WebpackPlugin {
  apply(compiler: Compiler): void;
}

/**
 * A webpack plugin that passes every emitted style sheet through `fitSheets`. It works on the emitted files, when all
 * modules of the package are known, so that a class first used in a later edit is found again while watching.
 */
export function createSheetFitting(): WebpackPlugin {
  const name = 'sheet-fitting';
  return {
    apply(compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        let said: Said = createSaid([]);
        compilation.hooks.finishModules.tap(name, (modules) => {
          said = createSaid(compiledTexts(modules));
        });
        // After Taro has written its sheets (ADDITIONAL), before they are minified (OPTIMIZE_SIZE).
        const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE;
        compilation.hooks.processAssets.tapPromise({ name, stage }, async (assets) => {
          const sheets = Object.entries(assets).filter(([file]) => file.endsWith('.wxss'));
          const texts = sheets.map(([file, source]) => [file, source.source().toString()] as const);
          const fitted = await fitSheets(Object.fromEntries(texts), said);
          for (const [file] of sheets)
            compilation.updateAsset(file, new sources.RawSource(fitted[file] ?? ''));
        });
      });
    },
  };
}
