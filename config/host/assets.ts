import type { Compiler } from 'webpack';
import { lookFiles, type Look } from './lookFiles';
import { themeFileOf, withOurColours, type HostConfig } from './pages';

/** What is put into the package beside the code. */
export interface Assets extends Look {
  /** the configuration of the company's app, once Taro has read it */
  readonly app: () => HostConfig;
}

/**
 * A webpack plugin that emits the style sheet, the logos and the theme. They are no modules, so no loader of the company's
 * changes them (its pxtransform would halve the sizes), and no part of them can move into the main package.
 */
export function createAssets({ app, ...look }: Assets): { apply(compiler: Compiler): void } {
  const name = 'idaas-assets';
  return {
    apply(compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        const put = (file: string, contents: string | Buffer): void => {
          const source = new sources.RawSource(contents);
          if (compilation.getAsset(file)) compilation.updateAsset(file, source);
          else compilation.emitAsset(file, source);
        };
        // After Taro has written its files (ADDITIONAL), before they are minified (OPTIMIZE_SIZE).
        const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
        compilation.hooks.processAssets.tap({ name, stage }, () => {
          // Taro compiles packages ahead with the same plugins (prebundle), without a page.
          if (!look.pages.some((page) => compilation.entrypoints.has(`${look.root}/${page}/index`))) return;
          for (const [file, contents] of lookFiles(look, app())) put(file, contents);
          const file = themeFileOf(app());
          if (file === undefined) return;
          const theme = compilation.getAsset(file)?.source.source().toString() ?? '{}';
          put(file, withOurColours(theme, look.brand));
        });
      });
    },
  };
}
