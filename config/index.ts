import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import type { UserConfigExport } from '@tarojs/cli';
import development from './dev';
import { outputRoot } from './output';
import { createLook } from './look';
import { createMarkupTightening } from './plugins/markup';
import { addNotices } from './plugins/notices';
import type { Chain } from './plugins/slim';
import { templatesPlugin } from './plugins/templates';
import production from './prod';
import { isNewerThanES2018 } from './syntax';
import { tenantOrExit } from './refuse';
import { createSheetFitting } from './weui/plugin';

const root = path.resolve(__dirname, '..');

// Tests build a small app of their own through this very configuration.
const sourceRoot = process.env.SOURCE_ROOT ?? 'src';

/** Copied as they are, when the app has them: the copy step fails on a folder without files. */
const copied = ['sitemap.json', 'assets'].filter((name) => hasContent(path.join(root, sourceRoot, name)));

function hasContent(place: string): boolean {
  return existsSync(place) && (statSync(place).isFile() || readdirSync(place).length > 0);
}

const base: UserConfigExport<'webpack5'> = {
  projectName: 'bamboocloud-idaas-miniprogram',
  // WeUI is drawn in px at the phone's own width, so nothing is rescaled (pxtransform is off below).
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  plugins: [templatesPlugin],
  mini: {
    // What only the pages of a subpackage use goes into the subpackage.
    optimizeMainPackage: { enable: true },
    // Taro lowers the syntax of src alone.
    compile: { include: [isNewerThanES2018, path.join(__dirname, 'plugins')] },
    postcss: { pxtransform: { enable: false }, [path.join(__dirname, 'weui/mark.cjs')]: { enable: true } },
  },
};

export default defineConfig<'webpack5'>(async (merge, { mode }) => {
  const { tenant, brand, agreements } = await tenantOrExit(root, mode, process.env);
  const output = outputRoot(root, process.env.OUTPUT_ROOT);
  const patternOf = (name: string) => ({ from: `${sourceRoot}/${name}`, to: path.join(output, name) });
  const settled = {
    outputRoot: output,
    mini: {
      webpackChain(chain: Chain) {
        chain.module.rule('script').test(/\.(?:[tj]sx?|[cm]js)$/i);
        chain.plugin('look').use(createLook(root, brand));
        chain.plugin('sheet-fitting').use(createSheetFitting());
        if (mode !== 'production') return;
        chain.plugin('markup-tightening').use(createMarkupTightening());
        addNotices(chain, root, path.join(root, sourceRoot));
      },
    },
    defineConstants: {
      TENANT: JSON.stringify(tenant),
      AGREEMENTS: JSON.stringify(agreements),
      IS_DEVELOPMENT: String(mode !== 'production'),
    },
    // Taro leaves its copy step out when there is no pattern; an empty list alone would stop the build.
    ...(copied.length > 0 ? { copy: { patterns: copied.map(patternOf), options: {} } } : {}),
  };
  return merge({}, base, mode === 'production' ? production : development, settled);
});
