import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildProblemIn } from './buildProblem';
import type { BuildProblem } from './buildProblem';
import { failure } from './failure';

/** The project's folder. */
export const projectRoot = path.resolve(__dirname, '..');

const cli = path.join(
  path.dirname(createRequire(__filename).resolve('@tarojs/cli/package.json')),
  'bin/taro',
);

/** One build: where it is run, where its output goes (absolute), and the settings it is given over the shell's. */
export interface Build {
  readonly cwd?: string;
  readonly output: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** for a mini program that is not made with Taro: the app is exported, in the place of starting */
  readonly isBlended?: boolean;
}

/** `--no-check`: without it Taro asks a remote host for its schema at every build. */
function taro(build: Build, mode: string, more: readonly string[]): ChildProcess {
  return spawn(process.execPath, [cli, 'build', '--type', 'weapp', '--no-check', ...more], {
    cwd: build.cwd ?? projectRoot,
    env: { ...process.env, ...build.settings, NODE_ENV: mode, OUTPUT_ROOT: build.output },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Taro draws its progress with escape codes and prints paths of plugins: keep the plain lines. */
function plain(text: string): string {
  const escape = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g');
  return text.replace(escape, '').replace(/\n{2,}/g, '\n');
}

/**
 * Builds for production, quietly.
 * @throws a failure with Taro's own output when the build does not succeed
 */
export function buildOnce(build: Build): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = taro(build, 'production', build.isBlended ? ['--blended'] : []);
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(failure(plain(said)))));
  });
}

/** A build that goes on: `ready` settles with the first complete output, later results go to the listener. */
export interface Watch {
  readonly ready: Promise<void>;
  /** Ends the build; resolves when its process is gone. */
  stop(): Promise<void>;
}

/** What a person wants to know of a rebuild: that it is done, or what went wrong; not the progress in between. */
function rebuildNews(text: string): string {
  const done = /Compiled successfully in (\S+)/.exec(text)?.[1];
  if (done !== undefined) return `built again in ${done}`;
  // The words of an error and those of the wait after it may come together.
  return /█/.test(text) ? '' : text.replace(/^.*Watching\.\.\..*$/m, '').trim();
}

/** Whether a piece of what Taro prints is the words of an error, and not the headings around them. */
const isError = (news: string): boolean => /Error|resolve '|\(\d+:\d+\)/.test(news.replace(/^✖ Errors:/, ''));

/**
 * Builds for development and again after every edit.
 *
 * @param report gets a line for every later build
 * @param changed told the problem of a later build, and nothing once a build succeeds
 */
export function buildAndWatch(
  build: Build,
  report: (line: string) => void,
  changed: (problem: BuildProblem | undefined) => void = () => undefined,
): Watch {
  const child = taro(build, 'development', ['--watch']);
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()));
  let stopped = false;
  let said = '';
  let settled = false;
  const hearRebuild = (news: string): void => {
    if (news === '') return;
    report(news);
    if (news.startsWith('built again')) changed(undefined);
    else if (isError(news)) changed(buildProblemIn(news, build.cwd ?? projectRoot));
  };
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      const text = plain(chunk.toString());
      if (settled) return hearRebuild(rebuildNews(text));
      said += text;
      // Taro also says so of the packages that it compiles ahead (prebundle), before there is an app.
      const isApp = existsSync(path.join(build.output, 'app.json'));
      if (isApp && /Compiled successfully|编译成功/.test(chunk.toString())) {
        settled = true;
        resolve();
      }
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', reject);
    child.on('close', () => {
      reject(failure(said));
      if (settled && !stopped) report('the build has ended by itself; start again with npm start');
    });
  });
  return {
    ready,
    stop: () => {
      stopped = true;
      child.kill('SIGTERM');
      return gone;
    },
  };
}
