import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

const root = path.resolve(__dirname, '..');

/** Taro as NutUI's documentation sets it up. */
export default defineConfig({
  projectName: 'corpus-vue',
  designWidth: (file) => (/@nutui/.test(file?.file ?? '') ? 375 : 750),
  deviceRatio: { 640: 1.17, 750: 1, 375: 2, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: path.relative(root, path.resolve(process.env.OUTPUT_ROOT ?? 'dist')),
  plugins: ['@tarojs/plugin-framework-vue3'],
  framework: 'vue3',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
});
