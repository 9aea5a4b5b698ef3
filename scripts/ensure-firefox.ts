import path from 'node:path';
import { isProgram } from './browser';
import { installDebianPackage } from './ensure-browser';
import { failure } from './failure';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  path.join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', 'Mozilla Firefox', 'firefox.exe'),
];

/** Path of a Firefox as its maker ships it: FIREFOX_PATH, or where systems put it. */
export function findFirefox(): string | undefined {
  const chosen = process.env['FIREFOX_PATH'];
  return [...(chosen === undefined || chosen === '' ? PLACES : [chosen])].find(isProgram);
}

/**
 * The Firefox of this computer for the one test that opens the phone in it, installed now in a container of Debian.
 *
 * @throws a failure that says what to do when there is none and it cannot be installed
 */
export function ensureFirefox(): string {
  if (findFirefox() === undefined) installDebianPackage('firefox-esr');
  const firefox = findFirefox();
  if (firefox === undefined) {
    throw failure(
      '__tests__/simulator/firefox.test.ts needs Firefox and none was found or could be installed.\n' +
        'Install it, or set FIREFOX_PATH to the program.',
    );
  }
  return firefox;
}
