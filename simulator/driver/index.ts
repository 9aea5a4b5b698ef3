import type { BrowserContext, Page } from 'playwright-core';
import type { SimulatorHandle } from '../phone/handle';
import type { RequestRecord } from '../phone/records';
import type { StoredRecord } from '../wx/storage';
import { phoneAddress } from './address';
import type { PhoneSettings } from './address';
import { dialogsOf } from './dialogs';
import type { DialogActions } from './dialogs';
import { readFacts } from './facts';
import type { PhoneFacts } from './facts';
import { phoneSheetOf } from './phone-sheet';
import type { PhoneSheetActions } from './phone-sheet';
import { screenOf } from './screen';
import type { ScreenActions } from './screen';

export type { PhoneSettings } from './address';
export type { PhoneFacts } from './facts';
export { storedBefore } from './stored';

/** What a phone must not have seen: each list is empty after a clean run. Restarts do not empty it. */
export interface Troubles {
  /** uses of an API, tag or open-type that the simulator lacks */
  readonly unsupported: readonly string[];
  readonly consoleErrors: readonly string[];
  /** errors that no code caught */
  readonly crashes: readonly string[];
}

/** A phone in the simulator, driven as a person uses it: for tests and pictures. */
export interface Phone extends ScreenActions, PhoneSheetActions, DialogActions {
  /** the browser's page the phone fills */
  readonly page: Page;
  /** A cold start; storage is kept. */
  relaunch(): Promise<void>;
  /** Sends the mini program to the background, where it stays until `foreground`. */
  background(): Promise<void>;
  foreground(): Promise<void>;
  /** Everything stored for the user, by key: as JSON text, or as base64 where it is encrypted. */
  storage(): Promise<Readonly<Record<string, StoredRecord>>>;
  /** Every `wx.request` since the start, oldest first. */
  requests(): Promise<readonly RequestRecord[]>;
  /** Waits until the page with this route is on top. */
  at(route: string): Promise<void>;
  /** Waits until nothing is stored under this key: what a page shows may be ahead of the storage. */
  forgets(key: string): Promise<void>;
  facts(): Promise<PhoneFacts>;
  /** Runs a plain function (no async, no variable of the caller) with `window.simulator` inside the phone. */
  simulator<Result>(use: (simulator: SimulatorHandle) => Result): Promise<Result>;
  troubles(): Promise<Troubles>;
}

/** @throws the simulator's own words when the mini program cannot start, or a file of it does not compile or load */
async function started(page: Page, mayHaveFaults: boolean): Promise<void> {
  await page.waitForFunction(
    () => window.simulator?.ready === true || document.querySelector('.problems') !== null,
  );
  const problems = await page.locator(mayHaveFaults ? '.problems' : '.problems, .faults ul').allInnerTexts();
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/**
 * Opens a phone that fills a page of its own, and waits until the mini program's first page is shown.
 * @param context its viewport is the phone's screen; closing it is the caller's
 * @param origin of a running simulator
 * @param mayHaveFaults whether a file of the mini program may fail to compile or load
 * @throws what kept the mini program from starting, with the errors that no code caught
 */
export async function openPhone(
  context: BrowserContext,
  origin: string,
  settings: PhoneSettings = {},
  mayHaveFaults = false,
): Promise<Phone> {
  const page = await context.newPage();
  const crashes: string[] = [];
  page.on('pageerror', (error) => crashes.push(error.stack || error.message || 'an error without words'));
  try {
    await page.goto(phoneAddress(origin, settings));
    await started(page, mayHaveFaults);
  } catch (error) {
    throw new Error([String(error), ...crashes].join('\n'));
  }

  const before: { unsupported: string[]; consoleErrors: string[] } = { unsupported: [], consoleErrors: [] };
  const troubles = async (): Promise<Troubles> => {
    const { unsupported, consoleErrors } = await page.evaluate(readFacts);
    return {
      unsupported: [...before.unsupported, ...unsupported],
      consoleErrors: [...before.consoleErrors, ...consoleErrors],
      crashes,
    };
  };
  const screen = screenOf(page);
  return {
    page,
    ...screen,
    ...phoneSheetOf(page, screen.top),
    ...dialogsOf(page),
    relaunch: async () => {
      const { unsupported, consoleErrors } = await page.evaluate(readFacts);
      before.unsupported.push(...unsupported);
      before.consoleErrors.push(...consoleErrors);
      await page.reload();
      await started(page, mayHaveFaults);
    },
    background: () => page.evaluate(() => window.simulator?.background()),
    foreground: () => page.evaluate(() => window.simulator?.foreground()),
    storage: async () => {
      const { storage } = await page.evaluate(readFacts);
      return storage;
    },
    requests: async () => {
      const { requests } = await page.evaluate(readFacts);
      return requests;
    },
    at: async (route) => {
      await page.waitForFunction((wanted) => window.simulator?.pages().at(-1) === wanted, route);
    },
    forgets: async (key) => {
      await page.waitForFunction((name) => window.simulator?.storage()[name] === undefined, key);
    },
    facts: () => page.evaluate(readFacts),
    simulator: async <Result>(use: (handle: SimulatorHandle) => Result): Promise<Result> => {
      // As text, because a compiler may have put helpers of its own into the function that calls this.
      const result = await page.evaluate(`(${use.toString()})(window.simulator)`);
      return result as Result;
    },
    troubles,
  };
}
