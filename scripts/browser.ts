import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const debianPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Whether there is a file at this path that may be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function windowsPaths(): string[] {
  const roots = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
  return roots
    .filter((root): root is string => root !== undefined)
    .flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
}

function onPath(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
}

function playwrightBrowser(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * Path of a Chromium, Chrome or Edge on this computer, or undefined when there is none.
 * CHROME_PATH wins; a wrong CHROME_PATH is an error rather than a surprise.
 */
export function findBrowser(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (!isProgram(chosen))
      throw new Error(`CHROME_PATH is "${chosen}", which is not a program that can be run.`);
    return chosen;
  }
  return [...debianPaths, ...macPaths, ...windowsPaths(), ...onPath(), ...playwrightBrowser()].find(
    isProgram,
  );
}

/** For a headless browser in a container that talks to this computer only. */
export const browserFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
