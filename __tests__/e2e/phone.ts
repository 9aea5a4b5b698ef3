import { expect, jest } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { startSimulator } from '../../simulator/index';
import type { PhonePermission, SimulatorHandle, Theme } from '../../simulator/index';
import { keepBefore, keptConsent } from '../../scripts/kept-consent';
import { closeBrowser, sharedBrowser } from './browser';
import { watchNetwork } from './loopback';

export interface PhoneOptions {
  /** Folder with the built mini program. */
  dist: string;
  /** Origin of the sandbox; it also plays WeChat and mints the codes. */
  sandboxOrigin: string;
  /** Origins the mini program asks for, and where they really are. */
  resolve?: Record<string, string>;
  openid?: string;
  mobile?: string;
  theme?: Theme;
  width?: number;
  height?: number;
  fontScale?: number;
  language?: string;
  /** Page to open first, with its query. */
  path?: string;
  /** The person accepted the privacy guide before. */
  privacy?: 'agreed' | 'ask';
  phonePermission?: PhonePermission;
  /** WeChat's base library */
  libVersion?: string;
  /** `given`: the person agreed to the agreements at an earlier visit. */
  consent?: 'given' | 'ask';
}

/** What a phone knows that is plain data: `window.simulator` without its functions. */
export type SimulatorFacts = Pick<
  SimulatorHandle,
  | 'unsupported'
  | 'syncCalls'
  | 'setData'
  | 'requests'
  | 'wxCalls'
  | 'consoleErrors'
  | 'clipboard'
  | 'settings'
> & { pages: string[]; storage: Record<string, unknown>; title: string };

/** A person's view of the phone, for end-to-end tests. All waits are the locators' own. */
export interface TestPhone {
  page: Page;
  /** The page on top of the stack; hidden pages below it are never found through it. */
  top: Locator;
  /** Something on the visible page, by its text or by a locator made from `top`; waits until it shows. */
  visible(what: string | RegExp | Locator): Promise<Locator>;
  /** Waits until nothing on the visible page says this. */
  gone(text: string | RegExp): Promise<void>;
  /** Taps a control (or, failing that, a text) of the visible page or of a dialog over it. */
  tap(name: string | RegExp): Promise<void>;
  /** Types into the field with this label or placeholder, in place of what stands there. */
  type(label: string | RegExp, text: string): Promise<void>;
  /** Answers the phone number sheet (and agrees to the privacy guide before it, if the page or WeChat asks). */
  allowPhoneNumber(): Promise<void>;
  denyPhoneNumber(): Promise<void>;
  /** Goes back with the navigation bar's button. */
  back(): Promise<void>;
  /** A cold start; storage is kept. */
  relaunch(): Promise<void>;
  /** Waits until the page with this route is on top. */
  at(route: string): Promise<void>;
  facts(): Promise<SimulatorFacts>;
  /** Runs a plain function (no async, no variable of the test) with `window.simulator` inside the phone. */
  simulator<Result>(use: (simulator: SimulatorHandle) => Result): Promise<Result>;
  /** Fails if anything was used that the simulator cannot show, or an error reached the console. */
  expectNoUnsupported(): Promise<void>;
  close(): Promise<void>;
}

// A cold browser on a busy machine; every wait inside has its own, shorter limit.
jest.setTimeout(120_000);

const roles = ['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'menuitem', 'option'] as const;

function addressOf(origin: string, options: PhoneOptions): string {
  const { openid, mobile, theme, fontScale, language, path, privacy, libVersion } = options;
  const parameters = {
    ...{ openid, mobile, theme, fontScale, language, page: path, privacy, libVersion },
    frame: 0,
  };
  const url = new URL(origin);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
}

function controlNamed(scope: Locator, name: string | RegExp): Locator {
  return roles
    .map((role) => scope.getByRole(role, { name, exact: typeof name === 'string' }))
    .reduce((all, one) => all.or(one));
}

// Runs in the browser, so nothing in it may need the test's own compiler helpers: no spread, no async.
function readFacts(): SimulatorFacts {
  const { simulator } = window;
  if (simulator === undefined) throw new Error('the phone has not started');
  return {
    unsupported: simulator.unsupported,
    syncCalls: simulator.syncCalls,
    setData: simulator.setData,
    requests: simulator.requests,
    wxCalls: simulator.wxCalls,
    consoleErrors: simulator.consoleErrors,
    clipboard: simulator.clipboard,
    settings: simulator.settings,
    pages: simulator.pages(),
    storage: simulator.storage(),
    title: simulator.title(),
  };
}

/** Opens a phone of its own (new browser context, new server) that runs the mini program in `dist`. */
export async function openPhone(options: PhoneOptions): Promise<TestPhone> {
  const { dist, sandboxOrigin, resolve = {}, width = 390, height = 844 } = options;
  const server = await startSimulator({ dist, wechatOrigin: sandboxOrigin, resolve });
  const browser = await sharedBrowser();
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: true, isMobile: true });
  const strangers = watchNetwork(context);
  if (options.consent === 'given') await context.addInitScript(keepBefore(options.openid ?? '', keptConsent));
  const page = await context.newPage();
  const crashes: string[] = [];
  const before: { unsupported: string[]; consoleErrors: string[] } = { unsupported: [], consoleErrors: [] };
  page.on('pageerror', (error) => crashes.push(error.stack ?? error.message));

  const started = async (): Promise<void> => {
    await page.waitForFunction(
      () => window.simulator?.ready === true || document.querySelector('.problems') !== null,
    );
    const problems = await page.locator('.problems').allInnerTexts();
    if (problems.length > 0) throw new Error(problems.join('\n'));
  };

  const simulator = async <Result>(use: (handle: SimulatorHandle) => Result): Promise<Result> => {
    const result = await page.evaluate(`(${use.toString()})(window.simulator)`);
    return result as Result;
  };

  const closeAll = async (): Promise<void> => {
    await context.close();
    await server.close();
  };

  try {
    await page.goto(addressOf(server.origin, options));
    await started();
  } catch (error) {
    await closeAll();
    throw new Error([String(error), ...crashes].join('\n'));
  }
  if (options.phonePermission !== undefined) {
    await page.evaluate((mode) => window.simulator?.phonePermission(mode), options.phonePermission);
  }

  const section = page.locator('.page:not([hidden])');
  const top = section.locator('wx-page');
  const overlays = page.locator('.overlays');
  const screen = page.locator('.page:not([hidden]) .page-view, .overlays');

  const answerSheet = async (answer: '允许' | '不允许'): Promise<void> => {
    const sheet = overlays.getByRole('dialog', { name: '微信用户手机号' });
    const ofWechat = overlays.getByRole('dialog', { name: '用户隐私保护提示' });
    const agree = ofWechat
      .getByRole('button', { name: '同意', exact: true })
      .or(top.locator('#agree-privacy'));
    await sheet.or(agree).first().waitFor();
    if (await agree.isVisible()) await agree.click();
    await sheet.getByRole('button', { name: answer, exact: true }).click();
    await sheet.waitFor({ state: 'detached' });
  };

  return {
    page,
    top,
    visible: async (what) => {
      const found =
        typeof what === 'string' || what instanceof RegExp
          ? top.getByText(what).filter({ visible: true }).first()
          : what;
      await found.waitFor({ state: 'visible' });
      return found;
    },
    gone: async (text) => {
      await top.getByText(text).filter({ visible: true }).first().waitFor({ state: 'detached' });
    },
    tap: async (name) => {
      const control = controlNamed(screen, name).filter({ visible: true });
      const text = screen.getByText(name, { exact: typeof name === 'string' }).filter({ visible: true });
      await control.or(text).first().waitFor();
      const target = (await control.count()) > 0 ? control.last() : text.last();
      await target.click();
    },
    type: async (label, text) => {
      const field = top.getByLabel(label).or(top.getByPlaceholder(label)).locator('visible=true');
      await field.first().fill(text);
    },
    allowPhoneNumber: () => answerSheet('允许'),
    denyPhoneNumber: () => answerSheet('不允许'),
    back: () => section.getByRole('button', { name: '返回', exact: true }).click(),
    relaunch: async () => {
      const { unsupported, consoleErrors } = await page.evaluate(readFacts);
      before.unsupported.push(...unsupported);
      before.consoleErrors.push(...consoleErrors);
      await page.reload();
      await started();
    },
    at: async (route) => {
      await page.waitForFunction((wanted) => window.simulator?.pages().at(-1) === wanted, route);
    },
    facts: () => page.evaluate(readFacts),
    simulator,
    expectNoUnsupported: async () => {
      const { unsupported, consoleErrors } = await page.evaluate(readFacts);
      expect([...before.unsupported, ...unsupported]).toEqual([]);
      expect([...before.consoleErrors, ...consoleErrors]).toEqual([]);
      expect(crashes).toEqual([]);
    },
    close: async () => {
      await closeAll();
      expect(strangers).toEqual([]);
    },
  };
}

export { closeBrowser };
