import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folders: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' };

/**
 * WeChat's own compilers (wcc for WXML, wcsc for WXSS) over a build. They are programs of 2020 for x86-64 inside
 * the npm package miniprogram-compiler; where they do not run there is nothing to say.
 * @returns their messages; `undefined` when they do not run on this computer
 */
export function compilerProblems(dist: string, files: readonly string[]): string[] | undefined {
  const folder = folders[process.platform];
  if (folder === undefined) return undefined;
  const scratch = mkdtempSync(path.join(tmpdir(), 'wcc-'));
  try {
    const wxml = files.filter((file) => /\.(wxml|wxs)$/.test(file));
    const wxss = files.filter((file) => file.endsWith('.wxss'));
    const markup = compile(folder, 'wcc', scratch, dist, ['-d', ...wxml.map((file) => `./${file}`)]);
    const styles = wxss.map((file) => {
      const sheets = [file, ...importedBy(dist, file)].map((one) => `./${one}`);
      return compile(folder, 'wcsc', scratch, dist, sheets);
    });
    const results = [markup, ...styles];
    return results.includes(undefined) ? undefined : results.flatMap((messages) => messages ?? []);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The sheets that a sheet imports: wcsc looks for them among its arguments only. */
const importedBy = (dist: string, file: string): string[] =>
  [...readFileSync(path.join(dist, file), 'utf8').matchAll(/@import ["']([^"']+)["']/g)].map(
    ([, target = '']) => path.posix.join(path.posix.dirname(file), target),
  );

function compile(
  folder: string,
  name: string,
  scratch: string,
  dist: string,
  args: readonly string[],
): string[] | undefined {
  const { resolve } = createRequire(__filename);
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const program = path.join(scratch, file);
  // npm runs no install scripts here, so the program lacks its execute bit; a copy gets it, node_modules stays as it is.
  copyFileSync(
    path.join(path.dirname(resolve('miniprogram-compiler/package.json')), 'bin', folder, file),
    program,
  );
  chmodSync(program, 0o755);
  const output = path.join(scratch, `${name}.js`);
  const run = spawnSync(program, ['-o', output, ...args], { cwd: dist, encoding: 'utf8' });
  if (run.error !== undefined) return undefined;
  return run.status === 0 ? [] : [`${name}: ${`${run.stdout}${run.stderr}`.trim()}`];
}
