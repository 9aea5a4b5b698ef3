import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The simulator's own files, ready for the browser. */
export interface Assets {
  script(name: 'phone' | 'work'): string;
  style(name: 'phone' | 'work'): string;
  page(name: 'phone' | 'work'): string;
}

/** Where the npm package has what `buildAssets` made; the sources have no such folder. */
const packed = join(__dirname, 'assets');

let made: Promise<Assets> | undefined;

/** Reads the files of the package or, in the sources, bundles them, once for all simulators of this process. */
export const createAssets = (): Promise<Assets> => (made ??= readAssets());

async function readAssets(): Promise<Assets> {
  const files = existsSync(packed)
    ? (name: string) => readFileSync(join(packed, name), 'utf8')
    : (await (await import('./build-assets')).buildAssets()).read;
  return {
    script: (name) => files(`${name}.js`),
    style: (name) => files(`${name}.css`),
    page: (name) => files(`${name}.html`),
  };
}
