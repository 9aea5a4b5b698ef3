import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gitIfAny } from '../git';

/** What WeChat's console shows of an upload. */
export interface Version {
  /** such as `0.2.0`, or `0.2.0-3-g1a2b3c4` three commits after the tag, or `0.2.0-1a2b3c4` where there is no tag */
  readonly version: string;
  /** the subject of the last commit, and which one it is */
  readonly description: string;
}

/** Characters that the console shows of a description. */
const SHOWN = 80;

/**
 * Names a build by its commit. A change that is not committed is told, because the same package cannot be built again from the commit.
 * @param root the project's folder; where it is no git checkout, the version is the one of package.json
 */
export function versionOf(root: string): Version {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const git = (...args: readonly string[]): string => gitIfAny(root, ...args);
  const commit = git('rev-parse', '--short', 'HEAD');
  if (commit === '') return { version, description: 'not from a git checkout' };
  const dirty = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : '-changed';
  const tagged = git('describe', '--tags', '--match', 'v[0-9]*').replace(/^v/, '');
  const subject = [...git('log', '-1', '--format=%s')].slice(0, SHOWN).join('');
  return {
    version: `${tagged === '' ? `${version}-${commit}` : tagged}${dirty}`,
    description: `${subject} (${commit}${dirty === '' ? '' : ', with changes that are not committed'})`,
  };
}
