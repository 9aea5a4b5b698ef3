import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sourceFolder = join(__dirname, '..');

/** The pages, which are copied, and the entries of what they load, which is bundled; by where they are in the sources. */
const copied = ['preview/phone.html', 'workbench/work.html'];
const entries = [
  { out: 'phone', in: 'phone/boot.ts' },
  { out: 'phone', in: 'preview/phone.css' },
  { out: 'work', in: 'workbench/work.tsx' },
];

export const assetNames = [
  ...copied.map((file) => file.replace(/^\w+\//, '')),
  'phone.js',
  'phone.css',
  'work.js',
  'work.css',
];

/** What the browser runs, bundled. */
export interface BuiltAssets {
  /** @param name one of `assetNames` */
  read(name: string): string;
  /** the files that the bundles are made of */
  readonly inputs: readonly string[];
}

/**
 * Bundles what the browser runs.
 * @param debugs whether the scripts name their sources
 */
export async function buildAssets(debugs = true): Promise<BuiltAssets> {
  const { outputFiles, metafile } = await build({
    entryPoints: entries.map((entry) => ({ out: entry.out, in: join(sourceFolder, entry.in) })),
    outdir: sourceFolder,
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    // The adapter's ES module entry; both must share one copy of glass-easel.
    mainFields: ['module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    minify: !debugs,
    sourcemap: debugs ? 'inline' : false,
    logLevel: 'silent',
  });
  const bundled = new Map(outputFiles.map(({ path, text }) => [path.slice(sourceFolder.length + 1), text]));
  const read = (name: string): string => {
    const known = bundled.get(name);
    if (known !== undefined) return known;
    const source = copied.find((file) => file.endsWith(`/${name}`));
    if (source === undefined) throw new Error(`${name} is no file of the simulator`);
    return readFileSync(join(sourceFolder, source), 'utf8');
  };
  return { read, inputs: Object.keys(metafile.inputs) };
}
