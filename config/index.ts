import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import type { UserConfigExport } from '@tarojs/cli';
import development from './dev';
import { outputRoot } from './output';
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

/** Copied as they are, when the app has them. */
const copied = [
  { from: `${sourceRoot}/theme.json`, to: 'theme.json' },
  { from: `${sourceRoot}/sitemap.json`, to: 'sitemap.json' },
  { from: `${sourceRoot}/assets`, to: 'assets' },
].filter(({ from }) => hasContent(path.join(root, from)));

/** The copy step fails on a folder without files. */
function hasContent(file: string): boolean {
  return existsSync(file) && (statSync(file).isFile() || readdirSync(file).length > 0);
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
    // Taro lowers the syntax of src alone.
    compile: { include: [isNewerThanES2018, path.join(__dirname, 'plugins')] },
    postcss: { pxtransform: { enable: false }, [path.join(__dirname, 'weui/mark.cjs')]: { enable: true } },
  },
};

export default defineConfig<'webpack5'>(async (merge, { mode }) => {
  const tenant = await tenantOrExit(root, mode, process.env);
  const output = outputRoot(root, process.env.OUTPUT_ROOT);
  const settled = {
    outputRoot: output,
    mini: {
      webpackChain(chain: Chain) {
        chain.module.rule('script').test(/\.(?:[tj]sx?|[cm]js)$/i);
        chain.plugin('sheet-fitting').use(createSheetFitting());
        if (mode !== 'production') return;
        chain.plugin('markup-tightening').use(createMarkupTightening());
        addNotices(chain, root, path.join(root, sourceRoot));
      },
    },
    defineConstants: { TENANT: JSON.stringify(tenant), IS_DEVELOPMENT: String(mode !== 'production') },
    // Taro leaves its copy step out when there is no pattern; an empty list alone would stop the build.
    ...(copied.length > 0
      ? { copy: { patterns: copied.map((one) => ({ ...one, to: path.join(output, one.to) })), options: {} } }
      : {}),
  };
  return merge({}, base, mode === 'production' ? production : development, settled);
});
