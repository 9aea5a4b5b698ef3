import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildOnce, projectRoot } from '../../scripts/taro';
import { buildForDevelopment } from '../packages';
import { createPackageCache, type TestPackage } from '../packages/cache';
import { BUILD, newProject, SOURCES, tarballOf, unpackInto } from './tarballs';

const NAME = 'bamboocloud-idaas-miniprogram-taro';
const EXAMPLE = 'examples/taro-host';

/**
 * `with` the sign-in pages from the packed package, or `without`: the same sources over a package that does nothing.
 * `development`: with the pages, as `taro build --watch` builds it first, which compiles packages ahead (`prebundle`).
 */
export type Host = 'with' | 'without' | 'development';

const packageOf = (host: Host): TestPackage => ({
  name: `taro-host-${host}`,
  sources: [EXAMPLE, ...SOURCES.taro, ...BUILD, 'packages/taro', '__tests__/npm/taroHost.ts'],
  settings: {},
});

/** The host's own code as it is, without the engine, the pages and the plugin. */
const NOTHING = {
  'package.json': JSON.stringify({ name: NAME, version: '0.0.0', main: 'plugin.cjs', module: 'index.mjs' }),
  'plugin.cjs': 'module.exports = () => undefined;\n',
  'index.mjs': `export const ready = () => Promise.resolve(null);
export const useSignedIn = () => null;
export const signOut = ready, openAccount = ready, requireSignIn = ready, authorizedRequest = ready;
export const ProblemError = Error;
`,
};

/** examples/taro-host with the package in its node_modules; everything else is found in those of this project. */
async function build(host: Host, output: string): Promise<void> {
  const project = newProject(`taro-host-${host}`);
  cpSync(path.join(projectRoot, EXAMPLE), project, {
    recursive: true,
    filter: (file) => !/node_modules|[\\/]dist|[\\/]src[\\/]sign-in/.test(path.relative(projectRoot, file)),
  });
  const installed = path.join(project, 'node_modules', NAME);
  mkdirSync(installed, { recursive: true });
  if (host !== 'without') unpackInto(installed, await tarballOf('taro'));
  else for (const [file, text] of Object.entries(NOTHING)) writeFileSync(path.join(installed, file), text);
  const paths = { cwd: project, output: path.join(project, 'dist') };
  if (host === 'development') await buildForDevelopment(paths);
  else await buildOnce(paths);
  cpSync(path.join(project, 'dist'), output, { recursive: true });
}

const cacheOf = (host: Host) => createPackageCache(projectRoot, ({ output }) => build(host, output));

/** @returns the folder of the mini program, which is built where its sources have changed */
export async function taroHost(host: Host): Promise<string> {
  const cache = cacheOf(host);
  await cache.ensure(packageOf(host));
  return cache.folderOf(packageOf(host));
}

/** Builds each where their sources have changed. */
export async function ensureTaroHosts(): Promise<void> {
  for (const host of ['with', 'without', 'development'] as const) await taroHost(host);
}
