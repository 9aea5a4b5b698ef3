import { syntaxProblems } from './syntax';
import { compilerProblems } from './wechat-compilers';
import { wordProblems } from './words';

/**
 * Everything that can be said about a build without running it.
 * @param dist the build's folder
 * @param files its files, relative to it
 * @returns problems in plain words; empty is good
 */
export function distProblems(dist: string, files: readonly string[]): string[] {
  return [
    ...syntaxProblems(dist, files),
    ...wordProblems(dist, files),
    ...(compilerProblems(dist, files) ?? []),
  ];
}
