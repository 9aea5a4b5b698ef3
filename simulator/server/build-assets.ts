import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sourceFolder = join(__dirname, '..');

/** What the two pages load, by where it is in the sources; the bundles are made of `entries`. */
const copied = [
  'preview/phone.html',
  'preview/phone.css',
  'preview/sheets.css',
  'preview/built-ins.css',
  'work/work.html',
];
const entries = { phone: 'phone/boot.ts', work: 'work/work.tsx' };

export const assetNames = [
  ...copied.map((file) => file.replace(/^\w+\//, '')),
  'phone.js',
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
    entryPoints: Object.entries(entries).map(([out, file]) => ({ out, in: join(sourceFolder, file) })),
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
