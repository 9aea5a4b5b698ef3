import type { Program } from '../program';
import type { LaunchOptions } from '../wx/app';
import type { PageStack } from './page-stack';
import type { Records } from './records';
import type { Screen } from './screen';
import type { NetworkType, Settings, Theme } from './settings';
import type { Signal } from './signal';

export interface Signals {
  appShow: Signal<LaunchOptions>;
  appHide: Signal<{ reason: 0 | 1 | 2 | 3 }>;
  themeChange: Signal<{ theme: Theme }>;
  networkChange: Signal<{ isConnected: boolean; networkType: NetworkType }>;
  error: Signal<{ message: string }>;
  rejection: Signal<{ reason: string; promise: Promise<unknown> }>;
  /** whether WeChat found a newer version of the mini program */
  updateFound: Signal<{ hasUpdate: boolean }>;
  /** a newer version was loaded */
  updateReady: Signal<undefined>;
}

/** Everything the parts of the phone need of each other. */
export interface Phone {
  program: Program;
  settings: Settings;
  records: Records;
  signals: Signals;
  screen: Screen;
  pages: PageStack;
  /** When the mini program went to the background (epoch ms), or undefined in the foreground. */
  hiddenAt(): number | undefined;
}

/** Why a `wx` call fails: the words after `name:fail`, and WeChat's number where it gives one. */
export interface Failure {
  kind: 'failure';
  reason: string;
  errno?: number;
}

export function failure(reason: string, errno?: number): Failure {
  return { kind: 'failure', reason, ...(errno === undefined ? {} : { errno }) };
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'failure';
}
