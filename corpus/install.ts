import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { failure } from '../scripts/failure';
import { projectRoot } from '../scripts/taro';
import { corpusFolder } from './place';

/**
 * Installs the packages of corpus/package.json into `.cache/corpus`, unless they are there. What builds them, such as Taro and
 * webpack, is this project's own: peers are not installed.
 */
export function installCorpus(): void {
  mkdirSync(corpusFolder, { recursive: true });
  copyFileSync(path.join(__dirname, 'package.json'), path.join(corpusFolder, 'package.json'));
  copyFileSync(path.join(projectRoot, '.npmrc'), path.join(corpusFolder, '.npmrc'));
  const options = ['install', '--no-package-lock', '--omit=peer', '--prefer-offline'];
  const shell = process.platform === 'win32';
  const ended = spawnSync('npm', options, { cwd: corpusFolder, encoding: 'utf8', shell });
  if (ended.status !== 0) throw failure(`npm ${options.join(' ')}:\n${ended.stdout}${ended.stderr}`);
}
