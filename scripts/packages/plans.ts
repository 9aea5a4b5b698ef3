/** One file that is bundled: from a file of the sources to a file of the package. */
export interface Bundle {
  readonly entry: string;
  readonly output: string;
  readonly format: 'esm' | 'cjs';
  /** for the base libraries of WeChat, which run no newer syntax than ES2018; otherwise for Node */
  readonly runsOn: 'wechat' | 'node';
  readonly isMinified: boolean;
}

/** How an npm package is made. Its manifest and README are in `packages/`, its code in the rooms of the project. */
export interface PackagePlan {
  /** in `packages/` */
  readonly folder: string;
  readonly bundles: readonly Bundle[];
  /** entries that tools without `exports` look for beside the manifest, such as `aes.js` for `the-package/aes` */
  readonly besideManifest: readonly string[];
  /** the file that the package is named after; the other declarations import its types */
  readonly mainEntry: string;
  readonly types: readonly { readonly entry: string; readonly outputs: readonly string[] }[];
}

const SDK_ENTRIES = ['index', 'react', 'aes'] as const;
const sdkSource = (name: string): string => `src/sdk/${name}.ts`;
const onPhones = { runsOn: 'wechat', isMinified: false } as const;

const sdk: PackagePlan = {
  folder: 'sdk',
  bundles: [
    ...SDK_ENTRIES.flatMap((name): Bundle[] => [
      { entry: sdkSource(name), output: `dist/${name}.mjs`, format: 'esm', ...onPhones },
      { entry: sdkSource(name), output: `dist/${name}.cjs`, format: 'cjs', ...onPhones },
    ]),
    // What WeChat's developer tools copy to miniprogram_npm. A native mini program has no React.
    ...['index', 'aes'].map((name): Bundle => ({
      entry: sdkSource(name),
      output: `miniprogram_dist/${name}.js`,
      format: 'cjs',
      runsOn: 'wechat',
      isMinified: true,
    })),
  ],
  besideManifest: ['react', 'aes'],
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

export const plans = { sdk, sandbox };
