import { spawnSync } from 'node:child_process';
import { failure } from './failure';

const run = (root: string, args: readonly string[]) =>
  spawnSync('git', [...args], { cwd: root, encoding: 'utf8' });

/** Runs git in a folder. @throws what it said, where it fails */
export function git(root: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = run(root, args);
  if (status !== 0) throw failure(`git ${args.join(' ')} failed:\n${stderr}`);
  return stdout.trimEnd();
}

/** What git says in a folder; empty where it fails, such as outside a checkout. */
export function gitIfAny(root: string, ...args: readonly string[]): string {
  const { status, stdout } = run(root, args);
  return status === 0 ? stdout.trimEnd() : '';
}
