import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import type { UserConfigExport } from '@tarojs/cli';
import development from './dev';
import { outputRoot } from './output';
import { createLook } from './look';
import { createMarkupTightening } from './plugins/markup';
import { addNotices } from './plugins/notices';
import { parsesHtml, slimDown } from './plugins/slim';
import type { Chain } from './plugins/slim';
import { templatesPlugin } from './plugins/templates';
import production from './prod';
import { tenantOrExit } from './refuse';
import { usedNames } from './weui/names';
import { createSheetFitting } from './weui/plugin';

const root = path.resolve(__dirname, '..');

// Tests build a small app of their own through this very configuration.
const sourceRoot = process.env.SOURCE_ROOT ?? 'src';

/** Copied as it is, when the app has it: the copy step fails on a folder without files. */
const ownAssets = `${sourceRoot}/assets`;
const hasAssets =
  existsSync(path.join(root, ownAssets)) && readdirSync(path.join(root, ownAssets)).length > 0;

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
    // Packages that ship newer syntax than ES2018, which is what WeChat on iOS 12 reads (browserslist in package.json).
    compile: {
      include: [
        (file: string) => /node_modules[\\/](zustand|@noble)[\\/]/.test(file),
        path.join(__dirname, 'plugins'),
      ],
    },
    postcss: { pxtransform: { enable: false } },
  },
};

export default defineConfig<'webpack5'>(async (merge, { mode }) => {
  const { tenant, brand } = await tenantOrExit(root, mode, process.env);
  const output = outputRoot(root, process.env.OUTPUT_ROOT);
  const words = usedNames(path.join(root, sourceRoot));
  const settled = {
    outputRoot: output,
    mini: {
      runtime: { enableInnerHTML: mode !== 'production' || parsesHtml(words) },
      webpackChain(chain: Chain) {
        chain.plugin('look').use(createLook(root, brand));
        chain.plugin('sheet-fitting').use(createSheetFitting(path.join(root, sourceRoot)));
        if (mode !== 'production') return;
        slimDown(chain, words);
        chain.plugin('markup-tightening').use(createMarkupTightening(words));
        addNotices(chain, root, path.join(root, sourceRoot));
      },
    },
    defineConstants: { TENANT: JSON.stringify(tenant), IS_DEVELOPMENT: String(mode !== 'production') },
    // Taro leaves its copy step out when there is no pattern; an empty list alone would stop the build.
    ...(hasAssets
      ? { copy: { patterns: [{ from: ownAssets, to: path.join(output, 'assets') }], options: {} } }
      : {}),
  };
  return merge({}, base, mode === 'production' ? production : development, settled);
});
