import type { Compiler } from 'webpack';
import type { BrandValues } from '../brand';
import { filesOf } from '../look';
import { DEFAULT_BRAND } from '../look/colours';
import { colourSheet } from '../look/sheets';
import { withOurColours, type HostConfig } from './pages';

/** What is put into the package beside the code. */
export interface Assets {
  /** of the subpackage */
  readonly root: string;
  /** the company's project, for the logos that its options name */
  readonly project: string;
  readonly pages: readonly string[];
  readonly brand: BrandValues;
  /** the sheet of the pages, without the colours; the second is for an app that knows no dark mode */
  readonly sheets: { readonly whole: string; readonly light: string };
  /** the configuration of the company's app, once Taro has read it */
  readonly app: () => HostConfig;
}

/**
 * A webpack plugin that emits the style sheet, the logos and the theme. They are no modules, so no loader of the company's
 * changes them (its pxtransform would halve the sizes), and no part of them can move into the main package.
 */
export function createAssets({ root, project, pages, brand, sheets, app }: Assets): {
  apply(compiler: Compiler): void;
} {
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
          if (!pages.some((page) => compilation.entrypoints.has(`${root}/${page}/index`))) return;
          const { darkmode = false, themeLocation = 'theme.json' } = app();
          const { whole, light } = coloursFor(brand, sheets);
          put(`${root}/pages.wxss`, darkmode ? whole : light);
          for (const page of pages) put(`${root}/${page}/index.wxss`, '@import "../pages.wxss";\n');
          for (const [file, contents] of filesOf(project, brand))
            if (file !== 'theme.json') put(`${root}/${file}`, contents);
          if (!darkmode) return;
          const theme = compilation.getAsset(themeLocation)?.source.source().toString() ?? '{}';
          put(themeLocation, withOurColours(theme, brand));
        });
      });
    },
  };
}

function coloursFor({ color = DEFAULT_BRAND }: BrandValues, { whole, light }: Assets['sheets']) {
  const colours = colourSheet(color);
  // The first line is for both themes. WeUI's sheet sets its own colours, so ours follow it.
  const [always = ''] = colours.split('\n');
  return { whole: `${whole}\n${colours}`, light: `${light}\n${always}\n` };
}
