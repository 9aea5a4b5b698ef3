import path from 'node:path';
import { transformAsync } from '@babel/core';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { projectRoot } from '../taro';
import type { Bundle } from './plans';

/** What a bundle became, and the packages that are part of it or that it asks for. */
export interface BuiltCode {
  readonly output: string;
  readonly text: string;
  /** names of npm packages whose code is inside */
  readonly inside: readonly string[];
  /** npm packages and modules of Node that it imports */
  readonly imported: readonly string[];
}

/** A file that holds no code of packages, and imports none. */
export const plainFile = (output: string, text: string): BuiltCode => ({
  output,
  text,
  inside: [],
  imported: [],
});

/** For the oldest systems that WeChat supports, as in `browserslist`. */
export const forWechat = {
  platform: 'neutral',
  target: ['es2018', 'chrome69'],
  mainFields: ['module', 'main'],
} satisfies BuildOptions;

/** A bundle that is not written, and says what is part of it. Licences are in the notices, and no comment repeats them. */
export const inMemory = {
  absWorkingDir: projectRoot,
  bundle: true,
  legalComments: 'none',
  charset: 'utf8',
  write: false,
  metafile: true,
} satisfies BuildOptions;

/** ES modules that share what two of them need. Their names are told from `outdir`, which is not written. */
export const inChunks = {
  ...inMemory,
  outdir: path.join(projectRoot, 'dist'),
  outExtension: { '.js': '.mjs' },
  splitting: true,
  format: 'esm',
} satisfies BuildOptions;

const optionsFor: Record<Bundle['runsOn'], BuildOptions> = {
  wechat: { ...forWechat, external: ['react', '@tarojs/*'] },
  build: { platform: 'node', target: 'node18', mainFields: ['module', 'main'] },
  node: { platform: 'node', target: 'node20', packages: 'external' },
};

/** Bundles one file. Nothing is written. */
export async function buildCode({ entry, output, format, runsOn, isMinified }: Bundle): Promise<BuiltCode> {
  const { outputFiles, metafile } = await build({
    ...optionsFor[runsOn],
    ...inMemory,
    entryPoints: [entry],
    format,
    minify: isMinified,
  });
  const text = outputFiles[0]?.text ?? '';
  return {
    output,
    text: runsOn === 'wechat' ? await forOldSafari(text, isMinified) : text,
    inside: packagesIn(Object.keys(metafile.inputs)),
    imported: importsOf(metafile),
  };
}

/** The two bugs of Safari on iOS 12 to 16 that babel.config.js tells of; the app's own build has the same two plugins. */
export async function forOldSafari(text: string, compact: boolean): Promise<string> {
  const result = await transformAsync(text, {
    configFile: false,
    babelrc: false,
    compact,
    plugins: [
      '@babel/plugin-bugfix-safari-id-destructuring-collision-in-function-expression',
      '@babel/plugin-bugfix-safari-rest-destructuring-rhs-array',
    ],
  });
  return result?.code ?? '';
}

export const importsOf = ({ outputs }: Metafile): string[] => [
  ...new Set(
    Object.values(outputs)
      .flatMap(({ imports }) => imports)
      .filter(({ external }) => external)
      .map(({ path: name }) => name),
  ),
];

export function packagesIn(files: readonly string[]): string[] {
  const names = files.map(
    (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file.split(path.sep).join('/'))?.[1],
  );
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
