import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The simulator's own files, ready for the browser. */
export interface Assets {
  script(name: 'phone' | 'preview'): string;
  style(name: string): string;
  page(name: 'phone' | 'preview'): string;
}

const sourceFolder = join(__dirname, '..');

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(sourceFolder, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    // The adapter's ES module entry; both must share one copy of glass-easel.
    mainFields: ['module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"' },
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Bundles the phone and the preview page; takes a fraction of a second. */
export async function createAssets(): Promise<Assets> {
  const [phone, preview] = await Promise.all([bundle('phone/boot.ts'), bundle('preview/preview.ts')]);
  const scripts = { phone, preview };
  const read = (name: string): string => readFileSync(join(sourceFolder, 'preview', name), 'utf8');
  return {
    script: (name) => scripts[name],
    style: (name) => read(`${name}.css`),
    page: (name) => read(`${name}.html`),
  };
}
