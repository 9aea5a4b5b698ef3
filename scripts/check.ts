/**
 * npm run check: everything that can be said about the sources without running them. All checks run; the exit code says
 * whether each was content.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { failure, runCommand } from './failure';
import { step } from './progress';
import { projectRoot } from './taro';

const checks: readonly { readonly name: string; readonly bin: string; readonly args: readonly string[] }[] = [
  { name: 'types', bin: 'tsc', args: ['--noEmit', '-p', '.'] },
  {
    name: 'types of core, idaas and engine alone (no DOM, no Node, no WeChat)',
    bin: 'tsc',
    args: ['--noEmit', '-p', 'src/engine'],
  },
  { name: 'eslint', bin: 'eslint', args: ['.'] },
  {
    name: 'the import law (config/import-law.cjs)',
    bin: 'depcruise',
    args: ['src', 'sandbox', 'simulator', 'scripts', 'config'],
  },
  { name: 'prettier', bin: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  { name: 'unused code and dependencies', bin: 'knip', args: [] },
];

async function main(): Promise<number> {
  let failures = 0;
  for (const { name, bin, args } of checks) {
    await step(name, () => run(bin, args)).catch((error: unknown) => {
      failures += 1;
      process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n\n`);
    });
  }
  process.stdout.write(
    failures === 0 ? '\nall checks passed\n' : `${failures} of ${checks.length} checks failed\n`,
  );
  return failures === 0 ? 0 : 1;
}

/** Rejects with what the tool said when it is not content. */
function run(bin: string, args: readonly string[]): Promise<void> {
  const program = path.join(
    projectRoot,
    'node_modules/.bin',
    process.platform === 'win32' ? `${bin}.cmd` : bin,
  );
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: projectRoot, shell: process.platform === 'win32' });
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(failure(said.trim()))));
  });
}

runCommand(main);
