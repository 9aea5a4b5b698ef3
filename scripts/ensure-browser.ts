import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findBrowser } from './browser';
import { failure } from './failure';

/** One way to get a browser: what runs, with which arguments. */
type Command = readonly [program: string, ...args: string[]];

/** Debian's package as root (a fresh container has no package lists yet); elsewhere the build that playwright brings along. */
function installation(): readonly Command[] {
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debian) {
    return [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ];
  }
  const cli = path.join(
    path.dirname(createRequire(__filename).resolve('playwright-core/package.json')),
    'cli.js',
  );
  return [[process.execPath, cli, 'install', 'chromium']];
}

/**
 * A browser for the end-to-end tests: one that is there, or one installed now.
 * @returns the program's path
 * @throws a failure that says what to do when there is none and none can be installed
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  for (const [program, ...args] of installation()) {
    spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  }
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw failure(
    'The end-to-end tests need Chrome, Edge or Chromium and none was found or could be installed.\n' +
      'Install one, or set CHROME_PATH to the program.',
  );
}
