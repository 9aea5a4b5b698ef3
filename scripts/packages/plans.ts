import { pageCode } from './pageCode';
import { pageConfigs, pageSheets, typesBesideManifest } from './pageAssets';
import type { BuiltCode } from './code';
import { simulatorAssets } from './simulatorAssets';
import { nativeMain } from './nativeMain';
import { nativePages } from './nativePages';
import { nativeZip } from './nativeZip';
import { sdkCode } from './sdkCode';

/** One file that is bundled: from a file of the sources to a file of the package. */
export interface Bundle {
  readonly entry: string;
  readonly output: string;
  readonly format: 'esm' | 'cjs';
  /**
   * For the base libraries of WeChat, which run no newer syntax than ES2018; for Node; or for a build that Node runs, of which
   * everything is inside.
   */
  readonly runsOn: 'wechat' | 'node' | 'build';
  readonly isMinified: boolean;
}

/** How an npm package is made. Its manifest and README are in `packages/`, its code in the rooms of the project. */
export interface PackagePlan {
  /** in `packages/` */
  readonly folder: string;
  readonly bundles: readonly Bundle[];
  /** files that are made in another way */
  readonly others?: () => Promise<readonly BuiltCode[]>;
  /** entries that tools without `exports` look for beside the manifest, such as `aes.js` for `the-package/aes` */
  readonly besideManifest: readonly string[];
  /** the file that the package is named after; the other declarations import its types */
  readonly mainEntry: string;
  readonly types: readonly { readonly entry: string; readonly outputs: readonly string[] }[];
  /**
   * Makes a second file of the package, for those without npm.
   * @returns its path, in the folder `into`
   */
  readonly zip?: (contents: string, into: string) => string;
}

const SDK_ENTRIES = ['index', 'flow', 'react', 'aes'] as const;
const sdkSource = (name: string): string => `src/sdk/${name}.ts`;
const onPhones = { runsOn: 'wechat', isMinified: false } as const;

const sdk: PackagePlan = {
  folder: 'sdk',
  // Each of these stands alone.
  bundles: [
    ...['react', 'aes'].flatMap((name): Bundle[] => [
      { entry: sdkSource(name), output: `dist/${name}.mjs`, format: 'esm', ...onPhones },
      { entry: sdkSource(name), output: `dist/${name}.cjs`, format: 'cjs', ...onPhones },
    ]),
    // What WeChat's developer tools copy to miniprogram_npm. A native mini program has no React.
    {
      entry: sdkSource('aes'),
      output: 'miniprogram_dist/aes.js',
      format: 'cjs',
      runsOn: 'wechat',
      isMinified: true,
    },
  ],
  others: sdkCode,
  besideManifest: ['flow', 'react', 'aes'],
  mainEntry: sdkSource('index'),
  types: SDK_ENTRIES.map((name) => ({
    entry: sdkSource(name),
    outputs: [`dist/${name}.d.mts`, `dist/${name}.d.cts`],
  })),
};

const sandbox: PackagePlan = {
  folder: 'sandbox',
  bundles: ['index', 'cli'].map((name) => ({
    entry: `sandbox/${name}.ts`,
    output: `dist/${name}.js`,
    format: 'esm',
    runsOn: 'node',
    isMinified: false,
  })),
  besideManifest: [],
  mainEntry: 'sandbox/index.ts',
  types: [{ entry: 'sandbox/index.ts', outputs: ['dist/index.d.ts'] }],
};

const SIMULATOR_ENTRIES = { index: 'simulator/index.ts', driver: 'simulator/driver/index.ts' } as const;

const simulator: PackagePlan = {
  folder: 'simulator',
  // CommonJS, because jest loads nothing else without a flag of Node.
  bundles: Object.entries({ ...SIMULATOR_ENTRIES, cli: 'simulator/cli.ts' }).map(([name, entry]) => ({
    entry,
    output: `dist/${name}.js`,
    format: 'cjs',
    runsOn: 'node',
    isMinified: false,
  })),
  others: simulatorAssets,
  besideManifest: [],
  mainEntry: SIMULATOR_ENTRIES.index,
  types: Object.entries(SIMULATOR_ENTRIES).map(([name, entry]) => ({
    entry,
    outputs: [`dist/${name}.d.ts`],
  })),
};

const taro: PackagePlan = {
  folder: 'taro',
  bundles: [
    {
      entry: 'config/host/index.ts',
      output: 'dist/plugin.cjs',
      format: 'cjs',
      runsOn: 'build',
      isMinified: false,
    },
    { entry: 'config/host/runtime.ts', output: 'dist/runtime.mjs', format: 'esm', ...onPhones },
  ],
  others: async () => [
    ...(await pageCode()),
    ...(await pageSheets()),
    await pageConfigs(),
    typesBesideManifest,
  ],
  besideManifest: [],
  mainEntry: 'src/taro/index.ts',
  types: [{ entry: 'src/taro/index.ts', outputs: ['dist/index.d.mts'] }],
};

const nativeFolder = 'native';

const native: PackagePlan = {
  folder: 'native',
  bundles: ['cli', 'vite'].map((name) => ({
    entry: `config/native/${name}.ts`,
    output: `dist/${name}.cjs`,
    format: 'cjs',
    runsOn: 'build',
    isMinified: false,
  })),
  others: async () => [
    ...(await nativeMain(nativeFolder)),
    ...(await nativePages(`${nativeFolder}/sign-in`)),
    ...(await pageSheets()),
    await pageConfigs(),
  ],
  besideManifest: ['vite'],
  mainEntry: 'src/native/index.ts',
  types: [
    { entry: 'src/native/index.ts', outputs: [`${nativeFolder}/index.d.ts`] },
    { entry: 'config/native/vite.ts', outputs: ['dist/vite.d.cts'] },
  ],
  zip: nativeZip,
};

export const plans = { sdk, sandbox, simulator, taro, native };
