import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { failure } from '../../scripts/failure';
import { buildOnce, projectRoot } from '../../scripts/taro';
import { corpusFolder, installedPackages, placeSources } from '../place';
import { writeProgram } from './libraries/library';
import type { Library } from './libraries/library';
import { tdesign } from './libraries/tdesign';
import { vant } from './libraries/vant';

/** Makes a program. @returns its folder */
type Make = () => string | Promise<string>;

function written(name: string, library: Library): string {
  const folder = path.join(corpusFolder, 'programs', name);
  writeProgram(folder, library);
  return folder;
}

function builtByUniApp(): string {
  const sources = placeSources('uniapp');
  // uni-app takes components only from the packages in the project's own folder.
  const components = '@dcloudio/uni-ui';
  const target = path.join(sources, 'node_modules', components);
  cpSync(path.join(installedPackages, components), target, { recursive: true });
  const shell = process.platform === 'win32';
  const ended = spawnSync('npm', ['run', '--silent', 'build'], { cwd: sources, encoding: 'utf8', shell });
  if (ended.status !== 0) throw failure(`uni build:\n${ended.stdout}${ended.stderr}`);
  return path.join(sources, 'dist/build/mp-weixin');
}

async function builtByTaro(): Promise<string> {
  const sources = placeSources('vue');
  const output = path.join(sources, 'dist');
  await buildOnce({ cwd: sources, output });
  return output;
}

const ownPackages = path.join(projectRoot, 'node_modules');

/** The programs that are made of packages this project has: `npm test` runs them. */
export const ownPrograms = {
  weui: () => path.join(ownPackages, 'weui-wxss/dist'),
  tdesign: () => written('tdesign', tdesign(ownPackages)),
} satisfies Readonly<Record<string, Make>>;

/** All programs, by name; those that are not in `ownPrograms` need `installCorpus`. */
export const programs: Readonly<Record<string, Make>> = {
  ...ownPrograms,
  vant: () => written('vant', vant(installedPackages)),
  uniapp: builtByUniApp,
  vue: builtByTaro,
};
