import { spawnSync } from 'node:child_process';
import { projectRoot } from '../scripts/taro';

interface Given {
  /** for its standard input */
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs a program of this project to its end, as npm does. @param program its path, from the project's folder or whole */
export const runScript = (program: string, args: readonly string[], given: Given = {}) =>
  spawnSync(process.execPath, ['--import', 'tsx', program, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    ...given,
  });
