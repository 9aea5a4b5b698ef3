import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findBrowser } from './browser';
import { failure } from './failure';
import { chineseFontMissing, hasChineseFont } from './fonts';

/** One step of an installation: what runs, with which arguments. */
type Command = readonly [program: string, ...args: string[]];

/** apt-get where it needs no password: as root (a container), or with sudo in continuous integration. */
function apt(): Command | undefined {
  if (!existsSync('/etc/debian_version')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return process.env.CI ? ['sudo', '-n', 'apt-get'] : undefined;
}

/** A fresh container has no package lists yet. */
function debianPackage(name: string): readonly Command[] {
  const program = apt();
  if (program === undefined) return [];
  return [
    [...program, 'update', '-qq'],
    [...program, 'install', '-y', '-qq', '--no-install-recommends', name],
  ];
}

/** Installs a package where that needs no question, and does nothing elsewhere. */
export const installDebianPackage = (name: string): void => run(debianPackage(name));

/** The browser that playwright brings along, where there is no package of a system. */
function playwrightBrowser(): Command {
  const playwright = path.dirname(createRequire(__filename).resolve('playwright-core/package.json'));
  return [process.execPath, path.join(playwright, 'cli.js'), 'install', 'chromium'];
}

function run(commands: readonly Command[]): void {
  for (const [program, ...args] of commands) {
    spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  }
}

/**
 * What the end-to-end tests and the pictures need of a computer, found or installed now: a browser, and a font in which it
 * draws Chinese.
 * @returns the browser's program
 * @throws a failure that says what to do when one of them is missing and cannot be installed
 */
export function ensureBrowser(): string {
  const isRoot = process.getuid?.() === 0;
  if (findBrowser() === undefined)
    run(isRoot && apt() !== undefined ? debianPackage('chromium') : [playwrightBrowser()]);
  const browser = findBrowser();
  if (browser === undefined) {
    throw failure(
      'The end-to-end tests need Chrome, Edge or Chromium and none was found or could be installed.\n' +
        'Install one, or set CHROME_PATH to the program.',
    );
  }
  if (!hasChineseFont()) run(debianPackage('fonts-noto-cjk'));
  if (!hasChineseFont()) throw failure(chineseFontMissing);
  return browser;
}
