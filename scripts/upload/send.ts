import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { argumentsOf, PROGRAM, type Plan } from './plan';

/**
 * Sends the package with WeChat's own program, which npm fetches on the first use.
 *
 * @param keyFile only its path is passed on
 * @returns the exit code of the program
 */
export function send(plan: Plan, keyFile: string): Promise<number> {
  mkdirSync(path.dirname(plan.picture), { recursive: true });
  const [npx, shell] = process.platform === 'win32' ? ['npx.cmd', true] : ['npx', false];
  const args = ['--yes', `--package=${PROGRAM}`, 'miniprogram-ci', ...argumentsOf(plan, keyFile)];
  return new Promise((resolve, reject) => {
    const run = spawn(npx, args, { stdio: 'inherit', shell });
    run.on('error', reject);
    run.on('close', (code) => resolve(code ?? 1));
  });
}
