import path from 'node:path';
import { defineConfig } from '@tarojs/cli';

const root = path.resolve(__dirname, '..');

/** Taro as it comes: nothing set that could make it lighter or heavier. */
export default defineConfig({
  projectName: 'empty-app',
  designWidth: 750,
  deviceRatio: { 640: 1.17, 750: 1, 375: 2, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: path.relative(root, path.resolve(process.env.OUTPUT_ROOT ?? 'dist')),
  framework: 'react',
  compiler: 'webpack5',
});
