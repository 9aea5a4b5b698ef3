import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { CONSTANTS } from '../../config/host/constants';
import { PAGES, type PageName } from '../../src/core/route';
import { projectRoot } from '../taro';
import { forOldSafari, forWechat, importsOf, inChunks, packagesIn, type BuiltCode } from './code';

/** The pages of the subpackage: every one but home, which is the company's. */
export const SIGN_IN_PAGES = PAGES.filter((page) => page !== 'home');

/** What the pages are compiled with in the place of `react/jsx-runtime`. */
const JSX = 'idaas-jsx';

/** The files whose exports src/native/forPages.ts passes on. */
const ELSEWHERE = ['compose', 'cipher', 'core/problems'].map((file) => path.join(projectRoot, 'src', file));

const ourJsx = path.join(projectRoot, 'src/taro/jsx-runtime.ts');

const pageEntries = (pages: readonly PageName[]) =>
  Object.fromEntries(pages.map((page) => [`pages/${page}`, `src/pages/sign-in/${page}/index.tsx`]));

/**
 * The code for the phone: what the company's pages import, and a file for each page. What they share is in files of its own,
 * so that there is one engine, and the company's bundler can tell the engine from the pages.
 */
export const pageCode = (): Promise<BuiltCode[]> =>
  codeOf({ index: 'src/taro/index.ts', ...pageEntries(SIGN_IN_PAGES) });

/**
 * The pages alone, over an engine that is elsewhere.
 * @param engine what the pages import in the place of the files that src/native/forPages.ts passes on
 */
export const pageCodeOver = (engine: string, pages: readonly PageName[]): Promise<BuiltCode[]> =>
  codeOf(pageEntries(pages), [
    {
      name: 'engine-elsewhere',
      setup: ({ onResolve }) =>
        onResolve({ filter: /^\./ }, ({ resolveDir, path: asked }) =>
          ELSEWHERE.includes(path.join(resolveDir, asked)) ? { path: engine, external: true } : null,
        ),
    },
  ]);

async function codeOf(
  entries: Readonly<Record<string, string>>,
  plugins: Plugin[] = [],
): Promise<BuiltCode[]> {
  const { outputFiles, metafile } = await build({
    ...forWechat,
    ...inChunks,
    entryPoints: Object.entries(entries).map(([out, entry]) => ({ in: entry, out })),
    chunkNames: 'shared/[hash]',
    external: ['react', 'react/jsx-runtime', '@tarojs/*'],
    jsx: 'automatic',
    jsxImportSource: JSX,
    alias: Object.fromEntries([JSX, `${JSX}/jsx-runtime`].map((name) => [name, ourJsx])),
    define: { ...CONSTANTS },
    plugins,
  });
  const inside = packagesIn(Object.keys(metafile.inputs));
  const imported = importsOf(metafile);
  return Promise.all(
    outputFiles.map(async ({ path: file, text }) => ({
      output: `dist/${path.relative(inChunks.outdir, file).split(path.sep).join('/')}`,
      text: await forOldSafari(text, false),
      inside,
      imported,
    })),
  );
}
